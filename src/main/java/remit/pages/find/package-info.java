/**
 * Everything that a reader may look for by its name, A to Z, on a page that needs no script. The context comes in, the
 * page and its entries go out. May import {@code words}, {@code model} and {@code shape}, and of {@code pages}
 * {@code link}, {@code here} and {@code frame}.
 */
@NullMarked
package remit.pages.find;

import org.jspecify.annotations.NullMarked;
