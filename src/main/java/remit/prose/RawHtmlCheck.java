package remit.prose;

import org.commonmark.node.Node;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
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
        String literal = RawHtml.literal(node);
        if (literal != null) {
            found = true;
            RawHtml.written(literal).nodeStream().skip(1).forEach(part -> check(part, node, literal));
        }
    }

    private void check(org.jsoup.nodes.Node part, Node node, String literal) {
        Position position = places.within(node, literal, part.sourceRange());
        if (part instanceof Element element && safe.keeps(element)) {
            element.attributes().forEach(attribute -> check(attribute, element, node, literal));
        } else if (part instanceof Element element) {
            problems.add(Message.HTML_ELEMENT_DROPPED
                    .at(position, element.normalName())
                    .hint(RawHtml.swallows(element) ? Hint.contentGoes() : Hint.wordsStay()));
        } else if (part instanceof CDataNode || !(part instanceof TextNode || part instanceof Comment)) {
            problems.add(Message.HTML_DROPPED.at(position));
        }
    }

    private void check(Attribute attribute, Element element, Node node, String literal) {
        if (!safe.keeps(element, attribute)) {
            Range name = attribute.sourceRange().nameRange();
            problems.add(Message.HTML_ATTRIBUTE_DROPPED.at(
                    places.within(node, literal, name), attribute.getKey(), element.normalName()));
        }
    }
}
