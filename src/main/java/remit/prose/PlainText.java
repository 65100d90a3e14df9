package remit.prose;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import remit.problem.Signs;

/** The words of a text without its markup, with one space between them. A picture counts as its alternative text. */
final class PlainText {

    private PlainText() {}

    static String of(Node root) {
        StringBuilder text = new StringBuilder();
        Tree.each(root, node -> append(text, node));
        return Signs.spaced(text.toString());
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            text.append(html.getLiteral().startsWith("<br") ? " " : "");
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (node instanceof Block || node instanceof TableCell) {
            text.append(' ').append(literal(node));
        }
    }

    private static String literal(Node block) {
        if (block instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        if (block instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        }
        return block instanceof HtmlBlock html ? RawHtml.words(html.getLiteral()) : "";
    }
}
