/**
 * What each record of the content may hold: its keys, what each takes, what it means and an example, declared once in
 * {@link remit.shape.Shapes}. Reading, messages, the editor's schema and the reference page all come from here. May
 * import nothing of ours; no other package spells a key's name in a message.
 */
@NullMarked
package remit.shape;

import org.jspecify.annotations.NullMarked;
