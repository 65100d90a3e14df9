package remit.prose;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/**
 * Warns of each piece of raw HTML that {@link RawRendering} leaves out, at its place. Comments are left out without a
 * warning.
 */
final class RawHtmlCheck {

    /** Tags that browsers know, or once knew, besides those of the parser's list. */
    private static final Set<String> FURTHER_TAGS = Set.of(
            "acronym", "applet", "big", "blink", "center", "dialog", "font", "marquee", "nobr", "picture", "search",
            "slot", "strike", "tt");

    /** A comment, or an end tag, whose name is a group. */
    private static final Pattern END_TAG =
            Pattern.compile("<!--.*?-->|</([a-zA-Z][^\\s/<>]*)[^<>]*+(?:>|(?=<))", Pattern.DOTALL);

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

    /** Reports raw HTML, and says whether the text holds any, kept or not. */
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
            checkEndTags(node, literal);
        }
    }

    private void check(org.jsoup.nodes.Node part, Node node, String literal) {
        Position position = places.within(node, literal, part.sourceRange());
        if (part instanceof Element element && safe.keeps(element)) {
            element.attributes().forEach(attribute -> check(attribute, element, node, literal));
        } else if (part instanceof Element element && !isKnown(element.normalName())) {
            opened.add(element.normalName());
            unknown(part.sourceRange().startPos(), part.sourceRange().endPos(), node, literal);
        } else if (part instanceof Element element) {
            problems.add(Message.HTML_ELEMENT_DROPPED
                    .at(position, element.normalName())
                    .hint(hint(element, node, literal)));
        } else if (!(part instanceof TextNode || isComment(part, literal))) {
            problems.add(Message.HTML_DROPPED
                    .at(position)
                    .hint(MarkdownHint.tagAsText(
                            literal.substring(part.sourceRange().startPos()).substring(0, 2))));
        }
    }

    /**
     * The hint for an element. Its content is left out only where it is in the same literal; a tag within a line is a
     * literal of its own.
     */
    private static String hint(Element element, Node node, String literal) {
        if (!(node instanceof HtmlBlock && RawHtml.swallows(element))) {
            return MarkdownHint.wordsStay();
        }
        String name = element.normalName();
        Matcher close = Pattern.compile("(?i)</" + name + "\\b[^>]*>").matcher(literal);
        return close.find(element.sourceRange().endPos())
                ? MarkdownHint.contentGoes()
                : MarkdownHint.contentGoesToTheEnd(name);
    }

    /** Whether a part is a real comment; the parser also calls other things comments. */
    private static boolean isComment(org.jsoup.nodes.Node part, String literal) {
        return part instanceof Comment
                && literal.startsWith("<!--", part.sourceRange().startPos());
    }

    /**
     * Checks end tags, because one that closes nothing is not an element, and its words would be left out without a
     * warning.
     */
    private void checkEndTags(Node node, String literal) {
        if (!literal.contains("</")) {
            return;
        }
        Matcher tag = END_TAG.matcher(literal);
        while (tag.find()) {
            String name = tag.group(1) == null ? "" : tag.group(1).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !isKnown(name) && !opened.contains(name)) {
                unknown(tag.start(), tag.end(), node, literal);
            }
        }
    }

    private static boolean isKnown(String name) {
        return Tag.isKnownTag(name) || FURTHER_TAGS.contains(name) || RawHtml.swallows(new Element(name));
    }

    /** Warns of an unknown tag, which most likely is words in angle brackets. */
    private void unknown(int start, int end, Node node, String literal) {
        String tag = literal.substring(start, end).replaceAll("\\s+", " ");
        Position place = places.within(node, literal, start, end);
        problems.add(Message.HTML_UNKNOWN.at(place, tag).hint(MarkdownHint.tagAsText(tag)));
    }

    private void check(Attribute attribute, Element element, Node node, String literal) {
        if (!safe.keeps(element, attribute)) {
            Range name = attribute.sourceRange().nameRange();
            problems.add(Message.HTML_ATTRIBUTE_DROPPED.at(
                    places.within(node, literal, name), attribute.getKey(), element.normalName()));
        }
    }
}
