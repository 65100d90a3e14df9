/**
 * All roles in short, and a page for each role with everything the handbook says about it. The context comes in, these
 * pages go out. May import {@code words}, {@code model}, {@code shape} and {@code prose}, and of {@code pages}
 * {@code link}, {@code here}, {@code frame} and {@code part}.
 */
@NullMarked
package remit.pages.role;

import org.jspecify.annotations.NullMarked;
