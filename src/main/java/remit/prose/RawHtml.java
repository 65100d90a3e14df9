package remit.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Reads the raw HTML in Markdown. A piece need not be complete: an element may open in one literal and close in
 * another.
 */
final class RawHtml {

    /** A tag that swallows nothing after it, which need not be read to know this. */
    private static final Pattern PLAIN_TAG =
            Pattern.compile("</?(?:b|i|em|strong|sub|sup|br|kbd|mark|small|u|s|del|ins|abbr|q|cite|var|samp)>");

    /** Elements whose content is not meant for readers as words; they are left out with all that is in them. */
    private static final Evaluator SWALLOWING =
            Selector.evaluatorOf("iframe, math, noembed, noframes, noscript, object, plaintext, script, style,"
                    + " svg, template, textarea, title, xmp");

    /** A comment, or an instruction, which is a group of its own. */
    private static final Pattern INSTRUCTION = Pattern.compile("<!--.*?-->|(<(?:\\?|!(?!--))[^>]*>)", Pattern.DOTALL);

    private RawHtml() {}

    /** The raw HTML of a node that is raw HTML; null for any other node. */
    static @Nullable String literal(Node node) {
        if (node instanceof HtmlInline inline) {
            return inline.getLiteral();
        }
        return node instanceof HtmlBlock block ? block.getLiteral() : null;
    }

    /**
     * The elements that are written in a literal, with their places in it. Read as XML, since HTML would drop a cell
     * without its table.
     */
    static Document written(String literal) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setTrackPosition(true);
        Document document = parser.parseInput(asInHtml(literal), "");
        document.select(SWALLOWING).empty();
        return document;
    }

    /**
     * The literal with instructions rewritten so that XML ends them at the first {@code >}, as HTML does; places stay
     * the same.
     */
    private static String asInHtml(String literal) {
        int end = literal.lastIndexOf('>') + 1;
        String closed = INSTRUCTION
                .matcher(literal.substring(0, end))
                .replaceAll(found -> found.group(1) == null
                        ? Matcher.quoteReplacement(found.group())
                        : "<!" + "x".repeat(found.group().length() - 3) + ">");
        return closed + literal.substring(end);
    }

    /** The body that a browser would make of markup; its elements know their places in the markup. */
    static Element body(String markup) {
        return body(markup, Parser.htmlParser().setTrackPosition(true));
    }

    /** As {@link #body}, but its elements do not know their places, which takes less time. */
    static Element unplacedBody(String markup) {
        return body(markup, Parser.htmlParser());
    }

    private static Element body(String markup, Parser parser) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        return body.appendChildren(parser.parseFragmentInput(markup, body, ""));
    }

    static boolean swallows(Element element) {
        return element.is(SWALLOWING);
    }

    /** Leaves only elements and words in a body. */
    static Element withoutHidden(Element body) {
        body.select(SWALLOWING).remove();
        List<org.jsoup.nodes.Node> hidden = body.nodeStream()
                .filter(node -> !(node instanceof Element) && node.getClass() != TextNode.class)
                .toList();
        hidden.forEach(org.jsoup.nodes.Node::remove);
        return body;
    }

    /**
     * The literal, closed where it ends within a tag, a comment or a script, so that it does not swallow all that
     * follows.
     */
    static String harmless(String literal) {
        if (PLAIN_TAG.matcher(literal).matches()) {
            return literal;
        }
        boolean goesOn = body(literal + "<wbr>").stream()
                .anyMatch(element ->
                        element.nameIs("wbr") && element.sourceRange().startPos() == literal.length());
        return goesOn ? literal : withoutHidden(body(literal)).html();
    }

    /** The words of a literal. */
    static String words(String literal) {
        return withoutHidden(body(literal)).text();
    }
}
