package remit.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Ends a bare address before punctuation of Chinese, Japanese and Korean, which follows without a blank:
 * {@code https://example.com/a。次の文}. An address that holds such a sign is written in angle brackets.
 */
final class FullWidthEnds implements PostProcessor {

    private static final Pattern FULL_WIDTH = Pattern.compile(
            "[\\u3000-\\u3003\\u3008-\\u3011\\u3014-\\u301f\\ufe10-\\ufe19\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff3d\\uff5b-\\uff65]");

    @Override
    public Node process(Node document) {
        List<Link> links = new ArrayList<>();
        Tree.each(document, node -> {
            if (node instanceof Link link) {
                links.add(link);
            }
        });
        links.forEach(FullWidthEnds::shorten);
        return document;
    }

    /**
     * Shortens a bare address. A link is a bare address if its words equal its address and both have the same place;
     * within angle brackets the place of the link is longer.
     */
    private static void shorten(Link link) {
        if (!(link.getFirstChild() instanceof Text words)
                || words.getNext() != null
                || !link.getDestination().endsWith(words.getLiteral())
                || !link.getSourceSpans().equals(words.getSourceSpans())) {
            return;
        }
        Matcher sign = FULL_WIDTH.matcher(words.getLiteral());
        if (sign.find()) {
            divide(link, words, sign.start());
        }
    }

    private static void divide(Link link, Text words, int end) {
        String all = words.getLiteral();
        Text rest = new Text(all.substring(end));
        List<SourceSpan> spans = link.getSourceSpans();
        if (spans.size() == 1 && spans.get(0).getLength() == all.length()) {
            SourceSpan span = spans.get(0);
            rest.setSourceSpans(List.of(span.subSpan(end)));
            link.setSourceSpans(List.of(span.subSpan(0, end)));
            words.setSourceSpans(link.getSourceSpans());
        }
        words.setLiteral(all.substring(0, end));
        String address = link.getDestination();
        link.setDestination(
                address.substring(0, address.length() - rest.getLiteral().length()));
        link.insertAfter(rest);
    }
}
