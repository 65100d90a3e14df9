package remit.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a text, numbered from 1 in the order in which the text first refers to them. One that nothing shown
 * refers to has no number and is not shown.
 */
final class Footnotes {

    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final Map<Node, List<FootnoteReference>> byHome = new LinkedHashMap<>();
    private final List<FootnoteDefinition> order = new ArrayList<>();
    private final Map<FootnoteDefinition, List<Place>> places = new LinkedHashMap<>();
    private final Map<FootnoteReference, Place> placeOf = new LinkedHashMap<>();

    static Footnotes of(Node document) {
        Footnotes notes = new Footnotes();
        Tree.each(document, notes::collect);
        notes.number(document);
        for (int next = 0; next < notes.order.size(); next++) {
            notes.number(notes.order.get(next));
        }
        return notes;
    }

    /** Those that are shown, the first has the number 1. */
    List<FootnoteDefinition> shown() {
        return order;
    }

    /** Where a footnote that is shown is referred to: one or more places. */
    List<Place> references(FootnoteDefinition note) {
        return places.getOrDefault(note, List.of());
    }

    /** Which of which footnote's references this is; null for one within a footnote that is not shown. */
    @Nullable Place place(FootnoteReference reference) {
        return placeOf.get(reference);
    }

    /**
     * Where a footnote is referred to.
     *
     * @param note the footnote's number, from 1
     * @param turn which of the references to it this is, from 1
     */
    record Place(int note, int turn) {

        /** {@code 1} for the first reference to the first footnote, {@code 1-2} for the second. */
        String number() {
            return turn == 1 ? String.valueOf(note) : note + "-" + turn;
        }
    }

    private void collect(Node node) {
        if (node instanceof FootnoteDefinition note) {
            definitions.putIfAbsent(note.getLabel(), note);
        }
        if (node instanceof FootnoteReference reference) {
            byHome.computeIfAbsent(home(reference), home -> new ArrayList<>()).add(reference);
        }
    }

    /** The footnote that the reference stands in, or the document. */
    private static Node home(Node reference) {
        Node home = reference;
        while (home.getParent() != null && !(home instanceof FootnoteDefinition)) {
            home = home.getParent();
        }
        return home;
    }

    private void number(Node home) {
        for (FootnoteReference reference : byHome.getOrDefault(home, List.of())) {
            FootnoteDefinition note = definitions.get(reference.getLabel());
            List<Place> known = places.computeIfAbsent(note, added -> {
                order.add(added);
                return new ArrayList<>();
            });
            Place place =
                    new Place(known.isEmpty() ? order.size() : known.get(0).note(), known.size() + 1);
            known.add(place);
            placeOf.put(reference, place);
        }
    }
}
