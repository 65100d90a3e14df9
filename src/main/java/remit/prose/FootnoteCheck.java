package remit.prose;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import remit.problem.Message;
import remit.problem.Problems;

/** Reports footnotes in values as errors, since a value is shown in a table or a list, which has no place for notes. */
final class FootnoteCheck {

    private FootnoteCheck() {}

    /**
     * Reports each footnote once: where the text first refers to it, or at its own place where nothing refers to it.
     */
    static void report(Node tree, Footnotes notes, Places places, Problems problems) {
        Tree.each(tree, node -> {
            if (isFirstReference(node, notes)
                    || node instanceof FootnoteDefinition note && !notes.shown().contains(note)) {
                problems.add(Message.FOOTNOTE_IN_VALUE.at(places.of(node)));
            }
        });
    }

    private static boolean isFirstReference(Node node, Footnotes notes) {
        if (!(node instanceof FootnoteReference reference)) {
            return false;
        }
        Footnotes.Place place = notes.place(reference);
        return place != null && place.turn() == 1;
    }
}
