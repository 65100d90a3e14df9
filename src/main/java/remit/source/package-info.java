/**
 * Where each part of a page is written in the content. {@link remit.source.SourcePlaces} goes out, by which a preview
 * leads from what somebody sees to the line that they change for it.
 */
@NullMarked
package remit.source;

import org.jspecify.annotations.NullMarked;
