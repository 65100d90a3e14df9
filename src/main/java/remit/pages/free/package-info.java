/**
 * Free pages, which editors write as Markdown: {@code pages/<path>.md}. The context comes in, a page for each file
 * goes out. May import {@code model} and {@code prose}, and of {@code pages} {@code link}, {@code here}, {@code frame}
 * and {@code part}.
 */
@NullMarked
package remit.pages.free;

import org.jspecify.annotations.NullMarked;
