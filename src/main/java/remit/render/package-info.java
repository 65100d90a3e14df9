/**
 * A page record and the templates to text; a function of the two and nothing else. May import {@code pages}, {@code words},
 * {@code prose} and {@code problem}; alone uses FreeMarker.
 */
@NullMarked
package remit.render;

import org.jspecify.annotations.NullMarked;
