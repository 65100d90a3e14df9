package remit.prose;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/** Warns of each piece of raw HTML that {@link RawRendering} leaves out, at its place. Comments go without a word. */
final class RawHtmlCheck {

    private final SafeHtml safe;
    private final Places places;
    private final Problems problems;
    private boolean found;

    private RawHtmlCheck(SafeHtml safe, Places places, Problems problems) {
        this.safe = safe;
        this.places = places;
        this.problems = problems;
    }

    /** Whether the text holds raw HTML, kept or not. */
    static boolean found(Node tree, SafeHtml safe, Places places, Problems problems) {
        RawHtmlCheck check = new RawHtmlCheck(safe, places, problems);
        Tree.each(tree, check::look);
        return check.found;
    }

    private void look(Node node) {
        if (node instanceof HtmlInline html) {
            check(node, html.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            check(node, html.getLiteral());
        }
    }

    private void check(Node node, String literal) {
        found = true;
        for (RawHtml.Piece piece : RawHtml.pieces(literal)) {
            if (piece instanceof RawHtml.Tag tag && !tag.closing()) {
                check(tag, node, literal);
            } else if (piece instanceof RawHtml.Hidden hidden && !hidden.comment()) {
                problems.add(Message.HTML_DROPPED.at(places.within(node, literal, hidden.from(), hidden.to())));
            }
        }
    }

    private void check(RawHtml.Tag tag, Node node, String literal) {
        if (!safe.keeps(tag)) {
            Position position = places.within(node, literal, tag.from(), tag.to());
            problems.add(Message.HTML_ELEMENT_DROPPED
                    .at(position, tag.name())
                    .hint(tag.swallows() ? Hint.contentGoes() : Hint.wordsStay()));
            return;
        }
        tag.attributes().forEach((name, attribute) -> {
            if (!safe.keeps(tag, name, attribute.value())) {
                Position position = places.within(node, literal, attribute.from(), attribute.to());
                problems.add(Message.HTML_ATTRIBUTE_DROPPED.at(position, name, tag.name()));
            }
        });
    }
}
