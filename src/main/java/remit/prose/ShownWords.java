package remit.prose;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Collects the words of a text's finished markup: those that are read, alternative texts of pictures, titles, and
 * addresses as written.
 */
final class ShownWords implements NodeVisitor {

    /** The prefix of the ids of footnotes, so that links to footnotes can be told from an editor's links. */
    private static final String PREFIX = "\ue000";

    /** Empty words of the interface, so that only words that an editor typed are collected. */
    private static final ProseWords NONE = new ProseWords("", "", "", "", "", "", "", "", "", "", "", "");

    private static final Rendering PAGE = new Rendering(target -> target, 2, id -> id, PREFIX, target -> false, NONE);

    private final List<String> words = new ArrayList<>();

    private ShownWords() {}

    static List<String> of(Parsed text) {
        ShownWords shown = new ShownWords();
        Element body = RawHtml.unplacedBody(HtmlRendering.of(text, PAGE, LinkAddresses.asWritten(text.file()))
                .markup());
        body.select("a[href^=#_" + PREFIX + "]").remove();
        body.traverse(shown);
        return shown.words;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element && element.nameIs("img")) {
            add(element.attr("alt"));
            add(element.attr("src"));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.hasAttr("href")) {
                String address = element.attr("href");
                add(isBare(address, element.wholeText()) ? "" : address);
            }
            add(element.attr("title"));
        }
    }

    /** Whether a link is a bare address, which is typed once, as address and words. */
    private static boolean isBare(String address, String words) {
        return address.equals(words) || address.equals("mailto:" + words);
    }

    private void add(String text) {
        words.addAll(SourceWord.in(text));
    }
}
