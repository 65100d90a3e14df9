/**
 * Decision guides: a page for every path of answers, with the reasons for its result, or for a guide with too many
 * paths a page for every step; each guide on one page; the index of all guides.
 */
@NullMarked
package remit.pages.guide;

import org.jspecify.annotations.NullMarked;
