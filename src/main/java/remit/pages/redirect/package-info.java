/**
 * Addresses without a page of content: old addresses, which lead to a page, and the page for addresses that do not
 * exist.
 */
@NullMarked
package remit.pages.redirect;

import org.jspecify.annotations.NullMarked;
