/**
 * A page record and the templates come in, the text of the page goes out; it depends on these two only. May import
 * {@code pages}, {@code words}, {@code prose} and {@code problem}; alone uses FreeMarker.
 */
@NullMarked
package remit.render;

import org.jspecify.annotations.NullMarked;
