package remit.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a text, numbered from 1 in the order in which the text first refers to them. A footnote has no
 * number and is not shown where nothing that is shown refers to it.
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

    /** The footnotes that are shown; the first has the number 1. */
    List<FootnoteDefinition> shown() {
        return order;
    }

    /**
     * The target of the only link in a footnote, within the content; null where it has no link, several, or one that
     * leads out of the content.
     *
     * @param file the file that the footnote is in
     */
    @Nullable String target(FootnoteDefinition note, String file) {
        List<Link> links = new ArrayList<>();
        Tree.each(note, node -> {
            if (node instanceof Link link) {
                links.add(link);
            }
        });
        Destination destination =
                links.size() == 1 ? new Destination(links.get(0).getDestination()) : null;
        return destination == null || destination.external() ? null : destination.target(file);
    }

    /** The places that refer to a footnote that is shown; at least one. */
    List<Place> references(FootnoteDefinition note) {
        return places.getOrDefault(note, List.of());
    }

    /**
     * The number of the footnote that this refers to, and which of the references to it this is; null within a footnote
     * that is not shown.
     */
    @Nullable Place place(FootnoteReference reference) {
        return placeOf.get(reference);
    }

    /**
     * A place that refers to a footnote.
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

    /** The footnote that contains the reference, or the document. */
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
