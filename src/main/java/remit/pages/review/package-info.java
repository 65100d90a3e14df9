/** Reviews: what is overdue, what nobody has dated, and what is due next, by the handbook's edition. */
@NullMarked
package remit.pages.review;

import org.jspecify.annotations.NullMarked;
