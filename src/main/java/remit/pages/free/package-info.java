/** Pages of an editor's own: {@code pages/<path>.md}. */
@NullMarked
package remit.pages.free;

import org.jspecify.annotations.NullMarked;
