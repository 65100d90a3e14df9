/**
 * The home page: the roles, what people need help with, which decisions they can get help with, and which roles they
 * mix up. The context comes in, one page goes out. May import {@code decision}, {@code model}, {@code shape} and
 * {@code prose}, and of {@code pages} {@code link}, {@code here}, {@code frame} and {@code part}.
 */
@NullMarked
package remit.pages.home;

import org.jspecify.annotations.NullMarked;
