/**
 * The page with the whole handbook, to be printed: which pages it consists of, and the page itself. A context and the
 * parts of rendered pages come in, one page record comes out. May import {@code model}, {@code shape}, {@code words} and
 * {@code prose}, and the rooms of {@code pages}.
 */
@NullMarked
package remit.pages.book;

import org.jspecify.annotations.NullMarked;
