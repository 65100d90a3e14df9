package remit.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes an {@link Alert} of each block quote that is marked as one and says something. */
final class Alerts implements PostProcessor {

    @Override
    public Node process(Node document) {
        List<BlockQuote> quotes = new ArrayList<>();
        Tree.each(document, node -> {
            if (node instanceof BlockQuote quote) {
                quotes.add(quote);
            }
        });
        quotes.forEach(Alerts::replace);
        return document;
    }

    private static void replace(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Text mark
                && (mark.getNext() instanceof SoftLineBreak || onlyChild(mark) && paragraph.getNext() != null)) {
            Alert.Type.marked(mark.getLiteral()).ifPresent(type -> replace(quote, paragraph, mark, new Alert(type)));
        }
    }

    private static boolean onlyChild(Node node) {
        return node.getNext() == null;
    }

    private static void replace(BlockQuote quote, Paragraph paragraph, Text mark, Alert alert) {
        if (onlyChild(mark)) {
            paragraph.unlink();
        } else {
            mark.getNext().unlink();
            mark.unlink();
        }
        alert.setSourceSpans(quote.getSourceSpans());
        Tree.eachChild(quote, alert::appendChild);
        quote.insertAfter(alert);
        quote.unlink();
    }
}
