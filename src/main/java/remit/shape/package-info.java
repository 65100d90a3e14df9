/**
 * What each record of the content may hold: its keys, what each takes, what it means and an example. Each record is
 * declared once, in a class of its own such as {@link remit.shape.RoleShape}; {@link remit.shape.RecordKind} lists
 * them. Checks, messages and examples in hints all take the keys from here; no other package spells the name of a key
 * in a message. May import {@code model} and {@code problem}.
 */
@NullMarked
package remit.shape;

import org.jspecify.annotations.NullMarked;
