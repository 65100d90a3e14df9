package remit.prose;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/** Warns of each piece of raw HTML that {@link RawRendering} leaves out, at its place. Comments go without a word. */
final class RawHtmlCheck {

    /** What browsers know, or knew, besides the parser's list. */
    private static final Set<String> FURTHER_TAGS = Set.of(
            "acronym", "applet", "big", "blink", "center", "dialog", "font", "marquee", "nobr", "picture", "search",
            "slot", "strike", "tt");

    private static final Pattern END_TAG = Pattern.compile("</([a-zA-Z][a-zA-Z0-9-]*)\\s*>");

    private final SafeHtml safe;
    private final Places places;
    private final Problems problems;
    private final Set<String> opened = new HashSet<>();
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
            checkEndTag(node, literal);
            RawHtml.written(literal).nodeStream().skip(1).forEach(part -> check(part, node, literal));
        }
    }

    private void check(org.jsoup.nodes.Node part, Node node, String literal) {
        Position position = places.within(node, literal, part.sourceRange());
        if (part instanceof Element element && safe.keeps(element)) {
            element.attributes().forEach(attribute -> check(attribute, element, node, literal));
        } else if (part instanceof Element element && !isKnown(element.normalName())) {
            opened.add(element.normalName());
            unknown(part.sourceRange(), node, literal);
        } else if (part instanceof Element element) {
            problems.add(Message.HTML_ELEMENT_DROPPED
                    .at(position, element.normalName())
                    .hint(RawHtml.swallows(element) ? Hint.contentGoes() : Hint.wordsStay()));
        } else if (part instanceof CDataNode || !(part instanceof TextNode || part instanceof Comment)) {
            problems.add(Message.HTML_DROPPED.at(position));
        }
    }

    /** One that closes nothing is no element, so its words would go without a warning. */
    private void checkEndTag(Node node, String literal) {
        Matcher tag = END_TAG.matcher(literal);
        if (tag.lookingAt()) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            if (!isKnown(name) && !opened.contains(name)) {
                Position place = places.of(node);
                problems.add(Message.HTML_UNKNOWN.at(place, tag.group()).hint(Hint.tagAsText(tag.group())));
            }
        }
    }

    private static boolean isKnown(String name) {
        return Tag.isKnownTag(name) || FURTHER_TAGS.contains(name) || RawHtml.swallows(new Element(name));
    }

    /** Words in angle brackets, most likely. */
    private void unknown(Range range, Node node, String literal) {
        String tag = literal.substring(range.startPos(), range.endPos()).replaceAll("\\s+", " ");
        Position place = places.within(node, literal, range);
        problems.add(Message.HTML_UNKNOWN.at(place, tag).hint(Hint.tagAsText(tag)));
    }

    private void check(Attribute attribute, Element element, Node node, String literal) {
        if (!safe.keeps(element, attribute)) {
            Range name = attribute.sourceRange().nameRange();
            problems.add(Message.HTML_ATTRIBUTE_DROPPED.at(
                    places.within(node, literal, name), attribute.getKey(), element.normalName()));
        }
    }
}
