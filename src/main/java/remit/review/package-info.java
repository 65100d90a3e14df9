/**
 * The review copy of a site: its pages with what readers see differently marked in place. Two versions of a page come
 * in as HTML, one goes out, with a list of its marks; nothing here knows the handbook.
 */
@NullMarked
package remit.review;

import org.jspecify.annotations.NullMarked;
