/**
 * The layout of charts. In come boxes, the lines between them and the sizes of all words, measured here too; out come
 * whole pixels. It knows nothing of guides and pages, and alone may use the layout library.
 */
@NullMarked
package remit.chart;

import org.jspecify.annotations.NullMarked;
