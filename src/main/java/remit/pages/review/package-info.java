/**
 * Reviews: which are overdue at the date of the handbook's edition, which records have no date of a review, and what is
 * due next.
 */
@NullMarked
package remit.pages.review;

import org.jspecify.annotations.NullMarked;
