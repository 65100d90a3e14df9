package remit.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Problems;

/**
 * Takes headings without words out of a text, which would be a gap for readers and an empty stop for screen readers.
 */
final class EmptyHeadings {

    private EmptyHeadings() {}

    /** Warns of each and puts a block in its place that shows nothing, in which comments stay comments. */
    static void replace(Node tree, Places places, Problems problems) {
        List<Heading> empty = new ArrayList<>();
        Tree.each(tree, node -> {
            if (node instanceof Heading heading && PlainText.of(heading).isEmpty() && !hasPicture(heading)) {
                empty.add(heading);
            }
        });
        for (Heading heading : empty) {
            problems.add(
                    Message.EMPTY_HEADING.at(places.of(heading)).hint(MarkdownHint.headingWords(heading.getLevel())));
            HtmlBlock nothing = new HtmlBlock();
            nothing.setLiteral("");
            nothing.setSourceSpans(heading.getSourceSpans());
            heading.insertAfter(nothing);
            heading.unlink();
        }
    }

    private static boolean hasPicture(Heading heading) {
        List<Node> pictures = new ArrayList<>();
        Tree.each(heading, node -> {
            String literal = RawHtml.literal(node);
            if (node instanceof Image
                    || literal != null && !RawHtml.body(literal).select("img").isEmpty()) {
                pictures.add(node);
            }
        });
        return !pictures.isEmpty();
    }
}
