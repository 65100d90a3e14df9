package remit.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** A part of an element: a block, or the words and inline elements between two blocks. */
sealed interface PagePart {

    /** An element that begins on a line of its own, or is a cell of a table. */
    record Block(Element element) implements PagePart {}

    /** Words and inline elements one after the other, at least one. */
    record Run(List<Node> nodes) implements PagePart {
        public Run {
            nodes = List.copyOf(nodes);
        }

        Node last() {
            return nodes.get(nodes.size() - 1);
        }
    }

    /** The names of elements that are blocks; all others are inline. */
    Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body caption details dd div dl dt fieldset figcaption figure footer form h1 h2"
                            + " h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead"
                            + " tr ul")
                    .split(" "));

    /** The names of elements that readers do not see. */
    Set<String> UNSEEN = Set.of("script", "style", "template", "link", "meta");

    /**
     * Selects what says nothing of its own: the link of a row to itself, the name of a column in each of its cells and
     * what the columns say, for windows that show no columns, a state in a few letters beside its words, what readers
     * choose to see of a table, the words that unfold a cell, and the line with the links to the parts of a page.
     */
    Evaluator REPEATED =
            QueryParser.parse(".here, td > b, .again, .grid__short, .aids, td > details > summary, .onpage");

    /** Returns the parts of an element, in order; what readers do not see is left out. */
    static List<PagePart> of(Element element) {
        List<PagePart> parts = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element block && isBlock(block)) {
                addRun(parts, run);
                if (isSeen(block)) {
                    parts.add(new Block(block));
                }
            } else if (isSeen(child)) {
                run.add(child);
            }
        }
        addRun(parts, run);
        return parts;
    }

    /** Returns the first part of an element; null where it has none. */
    static @Nullable PagePart first(Element element) {
        return of(element).stream().findFirst().orElse(null);
    }

    private static void addRun(List<PagePart> parts, List<Node> run) {
        boolean blank = run.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (!blank) {
            parts.add(new Run(run));
        }
        run.clear();
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.children().stream()
                        .anyMatch(child -> !UNSEEN.contains(child.normalName()) && isBlock(child));
    }

    /** Returns whether readers see a node, and it says something of its own. */
    static boolean isSeen(Node node) {
        return node instanceof TextNode
                || node instanceof Element element
                        && !UNSEEN.contains(element.normalName())
                        && !element.hasAttr("hidden")
                        && !element.is(REPEATED);
    }
}
