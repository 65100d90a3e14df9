/** What stands at addresses that are no page: old ones that lead to one, and the page for all that were never any. */
@NullMarked
package remit.pages.redirect;

import org.jspecify.annotations.NullMarked;
