/**
 * The page "What is missing": every value that the roles' records leave open, linked to the place where it would be
 * shown. The context comes in, one page goes out. May import {@code model} and {@code shape}, and of {@code pages}
 * {@code link}, {@code here} and {@code frame}.
 */
@NullMarked
package remit.pages.missing;

import org.jspecify.annotations.NullMarked;
