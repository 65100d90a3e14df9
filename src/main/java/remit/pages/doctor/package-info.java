/**
 * The page that tests, in a browser, how the site is served. The context and a sample of the site's files come in, one
 * page goes out. May import {@code shape}, and of {@code pages} {@code link}, {@code here} and {@code frame}.
 */
@NullMarked
package remit.pages.doctor;

import org.jspecify.annotations.NullMarked;
