/**
 * Addresses without a page of content: old addresses, which lead to a page, and the page for addresses that do not
 * exist. The context and the redirects of other features come in, pages go out. May import {@code words},
 * {@code model} and {@code shape}, and of {@code pages} {@code link}, {@code here} and {@code frame}.
 */
@NullMarked
package remit.pages.redirect;

import org.jspecify.annotations.NullMarked;
