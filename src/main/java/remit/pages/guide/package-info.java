/**
 * Decision guides: a page for every path of answers, with the reasons for its result, or for a guide with too many
 * paths a page for every step; each guide on one page; the index of all guides. The context and the graphs of its
 * guides come in, the pages and the redirects to guides go out. May import {@code chart}, {@code words},
 * {@code decision}, {@code model}, {@code prose} and {@code problem}, and of {@code pages} {@code link}, {@code here},
 * {@code frame} and {@code part}.
 */
@NullMarked
package remit.pages.guide;

import org.jspecify.annotations.NullMarked;
