/**
 * Comparisons: the index, the declared ones, and a page for every pair of roles. What rows and cells mean is laid down
 * in {@code src/docs/sameness.md} and worked out by {@link remit.model.ComparisonTable}.
 */
@NullMarked
package remit.pages.comparison;

import org.jspecify.annotations.NullMarked;
