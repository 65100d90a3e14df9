package remit.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Problems;

/**
 * Warns of a table directly below another one, without an empty line: its head and line of hyphens become rows of the
 * other.
 */
final class SecondTable {

    private static final Pattern BELOW_A_HEAD = Pattern.compile("(?=.*(?:--|:-|-:|\\|-\\|))[-:|\\h]+");

    private SecondTable() {}

    static void report(String text, Node tree, Places places, Problems problems) {
        Tree.each(tree, node -> {
            boolean hasRowAbove =
                    node instanceof TableRow && node.getParent() instanceof TableBody && node.getPrevious() != null;
            List<SourceSpan> spans = node.getSourceSpans();
            if (hasRowAbove && spans.size() == 1) {
                int start = spans.get(0).getInputIndex();
                int end = start + spans.get(0).getLength();
                if (BELOW_A_HEAD.matcher(text.substring(start, end)).matches()) {
                    problems.add(Message.MARKUP_AS_TEXT
                            .at(places.of(node), Quote.of(text, start, end))
                            .hint(MarkdownHint.emptyLineAboveTable()));
                }
            }
        });
    }
}
