/**
 * What each page shows, in order and worded, as immutable records: a {@link remit.pages.PagePlan} from a
 * {@code Handbook}. Split by the words of the features; {@link remit.pages.part} holds what all of them share and
 * is all that they may import of each other. May import {@code chart}, {@code decision}, {@code model}, {@code shape}, {@code prose} and
 * {@code problem}.
 */
@NullMarked
package remit.pages;

import org.jspecify.annotations.NullMarked;
