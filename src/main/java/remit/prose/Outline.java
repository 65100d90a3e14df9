package remit.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a document, each with its id and its depth. Depths are made from levels so that no depth is skipped:
 * a heading is one deeper than the nearest heading before it with a lower level, and has depth 0 where there is none.
 */
final class Outline {

    private static final int DEEPEST = 6;

    private final Map<Node, Place> places = new LinkedHashMap<>();
    private final Map<Node, Heading> beforeTable = new LinkedHashMap<>();

    private @Nullable Heading latest;

    /** A heading's record, and its depth from 0. */
    private record Place(Heading heading, int depth) {}

    private record Ancestor(int level, int depth) {}

    static Outline of(Node document, Places at) {
        Outline outline = new Outline();
        Slugs slugs = new Slugs();
        Deque<Ancestor> above = new ArrayDeque<>();
        Tree.each(document, node -> {
            if (node instanceof org.commonmark.node.Heading heading) {
                String text = PlainText.of(heading);
                Heading record = new Heading(slugs.next(text), text, heading.getLevel(), at.of(heading));
                outline.add(heading, new Place(record, depth(heading.getLevel(), above)));
            } else if (node instanceof TableBlock && outline.latest != null) {
                outline.beforeTable.put(node, outline.latest);
            }
        });
        return outline;
    }

    /** The outline of a text that has no headings. */
    static Outline none() {
        return new Outline();
    }

    private void add(Node node, Place place) {
        places.put(node, place);
        latest = place.heading();
    }

    private static int depth(int level, Deque<Ancestor> above) {
        while (!above.isEmpty() && above.peek().level() >= level) {
            above.pop();
        }
        int depth = above.isEmpty() ? 0 : above.peek().depth() + 1;
        above.push(new Ancestor(level, depth));
        return depth;
    }

    List<Heading> headings() {
        return places.values().stream().map(Place::heading).toList();
    }

    /** The record of a node that is a heading of this document; null for any other node. */
    @Nullable Heading heading(Node node) {
        Place place = places.get(node);
        return place == null ? null : place.heading();
    }

    /** The id of a heading of this document; null in a text that has no outline. */
    @Nullable String id(Node heading) {
        Place place = places.get(heading);
        return place == null ? null : place.heading().id();
    }

    /** The id of the nearest heading before a table; null where there is none. */
    @Nullable String headingBefore(TableBlock table) {
        Heading heading = beforeTable.get(table);
        return heading == null ? null : heading.id();
    }

    /**
     * The level a heading gets on a page.
     *
     * @param first the level of the first heading, 1 to 6
     */
    int level(Node heading, int first) {
        Place place = places.get(heading);
        return Math.min(DEEPEST, first + (place == null ? 0 : place.depth()));
    }
}
