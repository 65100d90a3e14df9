/**
 * What each page shows, in order and in words, as immutable records: {@link remit.pages.PagePlan} makes them from a
 * {@code Handbook}. There is a package for each feature. {@link remit.pages.link}, {@link remit.pages.here},
 * {@link remit.pages.frame} and {@link remit.pages.part} hold what the features share; a feature may import these four
 * and no other feature. May import {@code chart}, {@code words}, {@code decision}, {@code model}, {@code shape},
 * {@code prose} and {@code problem}.
 */
@NullMarked
package remit.pages;

import org.jspecify.annotations.NullMarked;
