/**
 * Comparisons: the index, the declared ones, and a page for every pair of roles. What rows and cells mean is laid down
 * in {@code src/docs/sameness.md} and worked out by {@link remit.model.ComparisonTable}. The context and its tables
 * come in; the pages, the redirects to pairs and the roles to pick from go out. May import {@code words},
 * {@code model}, {@code shape} and {@code prose}, and of {@code pages} {@code link}, {@code here}, {@code frame} and
 * {@code part}.
 */
@NullMarked
package remit.pages.comparison;

import org.jspecify.annotations.NullMarked;
