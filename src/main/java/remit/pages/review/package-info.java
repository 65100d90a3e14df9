/**
 * Reviews: which are overdue at the date of the handbook's edition, which records have no date of a review, and what
 * is due next. The context comes in, one page goes out. May import {@code model} and {@code shape}, and of
 * {@code pages} {@code link}, {@code here} and {@code frame}.
 */
@NullMarked
package remit.pages.review;

import org.jspecify.annotations.NullMarked;
