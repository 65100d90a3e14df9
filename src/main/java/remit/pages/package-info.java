/**
 * What each page shows, in order and worded, as immutable records: a {@link remit.pages.PagePlan} from a
 * {@code Handbook}. Split by the words of the features; {@link remit.pages.link}, {@link remit.pages.here},
 * {@link remit.pages.frame} and {@link remit.pages.part} hold what all of them share, and are all that they may import of
 * each other. May import {@code chart}, {@code words}, {@code decision}, {@code shape}, {@code model}, {@code prose} and
 * {@code problem}.
 */
@NullMarked
package remit.pages;

import org.jspecify.annotations.NullMarked;
