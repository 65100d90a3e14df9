package remit.prose;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a text's finished markup: what is read, alternatives of pictures, titles, and addresses as written. */
final class ShownWords implements NodeVisitor {

    /** No editor's link leads to a footnote of this name. */
    private static final String PREFIX = "\ue000";

    /** Nothing that an editor has not typed. */
    private static final ProseWords NONE = new ProseWords("", "", "", "", "", "", "", "", "", "", "");

    private static final Rendering PAGE = new Rendering(target -> target, 2, id -> id, PREFIX, NONE);

    private final List<String> words = new ArrayList<>();

    private ShownWords() {}

    static List<String> of(Parsed text) {
        ShownWords shown = new ShownWords();
        Element body = RawHtml.body(HtmlRendering.of(text, PAGE, LinkAddresses.asWritten(text.file()))
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

    /** A bare address is typed once, as its own words. */
    private static boolean isBare(String address, String words) {
        return address.equals(words) || address.equals("mailto:" + words);
    }

    private void add(String text) {
        words.addAll(SourceWord.in(text));
    }
}
