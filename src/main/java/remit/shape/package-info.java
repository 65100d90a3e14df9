/**
 * What each record of the content may hold: its keys, what each takes, what it means and an example. Each record is
 * declared once, in a class of its own such as {@link remit.shape.RoleShape}; {@link remit.shape.RecordKind} lists
 * them and says where they are. Whoever needs a key, a path or a reserved id takes it from here and does not spell it.
 * May import {@code model}, whose enums have the words that a key may take, and {@code problem}.
 */
@NullMarked
package remit.shape;

import org.jspecify.annotations.NullMarked;
