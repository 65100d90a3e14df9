/** Free pages, which editors write as Markdown: {@code pages/<path>.md}. */
@NullMarked
package remit.pages.free;

import org.jspecify.annotations.NullMarked;
