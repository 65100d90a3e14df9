/**
 * The layout of charts. Boxes, the lines between them and the sizes of all words, which are measured here too, come
 * in; places in whole pixels go out. The package knows nothing about guides and pages; it is the only user of the
 * layout library. May import nothing of ours.
 */
@NullMarked
package remit.chart;

import org.jspecify.annotations.NullMarked;
