/**
 * Makes changes of the content that touch nothing else: a new id with all that names it, or an id that goes. What comes
 * in is a content folder and a wish; what goes out is a plan, with the new text of each file and the lines that change.
 * {@link remit.edit.Rename} makes one, and
 * {@link remit.edit.ContentEdits} one of other changes of records. Nothing is written here; {@code publish} does that. May import {@code read},
 * {@code check}, {@code shape}, {@code model}, {@code prose} and {@code problem}.
 */
@NullMarked
package remit.edit;

import org.jspecify.annotations.NullMarked;
