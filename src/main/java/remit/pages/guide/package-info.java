/**
 * Decision guides: a page for every path of answers, with the reasons for its result, or past the limit for every step;
 * each guide on one page; their index.
 */
@NullMarked
package remit.pages.guide;

import org.jspecify.annotations.NullMarked;
