/**
 * What each record of the content may hold: its keys, what each takes, what it means and an example, declared once, in
 * a class for each {@link remit.shape.RecordKind}; where each record stands; and the ids that none may have. All who need
 * these words take them from here and spell none. May import {@code model}, whose enums have the words that a key may
 * take, and {@code problem}.
 */
@NullMarked
package remit.shape;

import org.jspecify.annotations.NullMarked;
