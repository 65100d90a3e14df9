package remit.prose;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;

/** Marks what is not words in a piece of raw HTML: tags and comments. */
final class RawMarks {

    /** The sign that ends a comment in browsers, but not in Markdown. */
    private static final String CLOSED_IN_BROWSERS = "--!>";

    private final String text;
    private final TextKind kind;
    private final SourceMarks marks;
    private final Node html;
    private final int start;
    private final int end;
    private int at;

    /** The signs of lists and quotations around the piece, which are before its lines, as places from its start. */
    private final BitSet indents = new BitSet();

    RawMarks(String text, TextKind kind, SourceMarks marks, Node html) {
        this.text = text;
        this.kind = kind;
        this.marks = marks;
        this.html = html;
        List<SourceSpan> spans = html.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        this.start = spans.get(0).getInputIndex();
        this.at = start;
        this.end = last.getInputIndex() + last.getLength();
        indents.set(0, end - start);
        spans.forEach(span -> {
            int from = span.getInputIndex() - start;
            indents.clear(from, from + span.getLength());
        });
    }

    /** Marks one tag after the other; a tag that does not end is marked with all that follows. */
    void mark() {
        at = indexOf("<", at);
        while (at >= 0 && at < end) {
            int next = behindTag();
            if (next < 0) {
                return;
            }
            at = indexOf("<", next);
        }
    }

    private int behindTag() {
        if (text.startsWith("<!--", at)) {
            return behindComment();
        }
        if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            return behindInstruction();
        }
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        if (name >= end || !isLetter(text.charAt(name))) {
            return name == at + 1 ? name : behindInstruction();
        }
        int tagEnd = tagEnd(name);
        if (tagEnd < 0) {
            return -1;
        }
        int nameEnd = name;
        while (nameEnd < tagEnd - 1 && text.charAt(nameEnd) != '/' && !Character.isWhitespace(text.charAt(nameEnd))) {
            nameEnd++;
        }
        Element element = new Element(text.substring(name, nameEnd).toLowerCase(Locale.ROOT));
        return name == at + 1 ? behindStart(element, tagEnd) : behindEnd(element, nameEnd, tagEnd);
    }

    /** The place after an instruction; one that is closed is reported elsewhere. */
    private int behindInstruction() {
        int closed = indexOf(">", at);
        while (closed >= 0 && indents.get(closed - start)) {
            closed = indexOf(">", closed + 1);
        }
        return closed < 0 ? -1 : hide(closed + 1, true);
    }

    /** The place after a start tag; an element that is left out with its content is reported elsewhere. */
    private int behindStart(Element element, int tagEnd) {
        if (html instanceof HtmlBlock && RawHtml.swallows(element)) {
            Matcher close = Pattern.compile("(?i)</" + element.normalName() + "\\b[^>]*>")
                    .matcher(text)
                    .region(tagEnd, end);
            return hide(close.find() ? close.end() : end, true);
        }
        return hide(tagEnd, !SafeHtml.of(kind).keeps(element));
    }

    /** The place after an end tag, in which only a name is allowed. */
    private int behindEnd(Element element, int nameEnd, int tagEnd) {
        boolean withoutTrace = !SafeHtml.of(kind).keeps(element);
        hide(nameEnd, withoutTrace);
        at = tagEnd - 1;
        return hide(tagEnd, withoutTrace);
    }

    private int behindComment() {
        boolean empty = text.startsWith("<!-->", at) || text.startsWith("<!--->", at);
        int closed = empty ? indexOf(">", at) - 2 : indexOf("-->", at + 4);
        if (closed >= 0) {
            return hide(closed + 3, true);
        }
        int closedOtherwise = indexOf(CLOSED_IN_BROWSERS, at);
        int open = closedOtherwise < 0 ? end : closedOtherwise + CLOSED_IN_BROWSERS.length();
        marks.openComment(html, at, open);
        return hide(open, true);
    }

    private int hide(int until, boolean withoutTrace) {
        if (withoutTrace) {
            marks.hideWithoutTrace(at, until);
        } else {
            marks.hide(at, until);
        }
        return until;
    }

    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < end; i++) {
            char sign = text.charAt(i);
            if (quote == 0 && sign == '>' && !indents.get(i - start)) {
                return i + 1;
            }
            if (quote == sign) {
                quote = 0;
            } else if (quote == 0 && (sign == '"' || sign == '\'') && text.charAt(i - 1) == '=') {
                quote = sign;
            }
        }
        return -1;
    }

    private int indexOf(String wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found >= end ? -1 : found;
    }

    private boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
