package remit.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;

/** Marks the parts of each node that are not words for readers: labels, numbers of list items, the language of code. */
final class NodeMarks {

    private static final Pattern ALERT = Pattern.compile("\\[![A-Za-z]+\\]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+[.)]");
    private static final Pattern TASK = Pattern.compile("\\[[xX]\\]");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\n]*\\]:");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]*");

    private final String text;
    private final TextKind kind;
    private final Set<Node> shownNotes;
    private final SourceMarks marks;

    private NodeMarks(String text, Parsed parsed, SourceMarks marks) {
        this.text = text;
        this.kind = parsed.kind();
        this.shownNotes = new HashSet<>(parsed.footnotes().shown());
        this.marks = marks;
    }

    static void mark(String text, Parsed parsed, SourceMarks marks) {
        NodeMarks nodes = new NodeMarks(text, parsed, marks);
        Tree.each(parsed.tree(), nodes::mark);
    }

    private void mark(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (node instanceof TaskListItemMarker && node.getParent() != null) {
            markFirst(TASK, node.getParent());
        }
        if (spans.isEmpty()) {
            return;
        }
        int start = spans.get(0).getInputIndex();
        SourceSpan last = spans.get(spans.size() - 1);
        int end = last.getInputIndex() + last.getLength();
        if (node instanceof HtmlInline || node instanceof HtmlBlock) {
            new RawMarks(text, kind, marks, node).mark();
        } else if (node instanceof Code || node instanceof IndentedCodeBlock) {
            marks.code(start, end);
        } else if (node instanceof FencedCodeBlock fenced) {
            marks.code(start, end);
            markFence(fenced, start, start + spans.get(0).getLength());
        } else if (node instanceof Link || node instanceof Image) {
            markLabel(node, start, end);
        } else if (node instanceof LinkReferenceDefinition || node instanceof FootnoteReference) {
            marks.hide(start, end);
        } else if (node instanceof FootnoteDefinition note) {
            markNote(note, start, end);
        } else if (node instanceof Alert) {
            markFirst(ALERT, node);
        } else if (node instanceof ListItem && node.getParent() instanceof OrderedList) {
            markFirst(NUMBER, node);
        } else if (node instanceof TableRow) {
            marks.row(node, start, end);
        }
    }

    /**
     * Marks the line that begins code. One word after the signs is the language of the code, which no reader needs;
     * further words were meant to be read.
     */
    private void markFence(FencedCodeBlock fenced, int start, int end) {
        if (LANGUAGE.matcher(fenced.getInfo()).matches()) {
            marks.hide(start, end);
        } else {
            marks.fence(fenced, start, end);
        }
    }

    /** Marks a footnote; one that is not shown is reported elsewhere. */
    private void markNote(FootnoteDefinition note, int start, int end) {
        if (shownNotes.contains(note)) {
            markFirst(NOTE, note);
            marks.note(note, start, end);
        } else {
            marks.hide(start, end);
        }
    }

    private void markFirst(Pattern pattern, Node node) {
        SourceSpan line = node.getSourceSpans().get(0);
        Matcher matcher = pattern.matcher(text).region(line.getInputIndex(), line.getInputIndex() + line.getLength());
        if (matcher.find()) {
            marks.hide(matcher.start(), matcher.end());
        }
    }

    /** Marks the label of {@code [words][label]}, which comes after the words. */
    private void markLabel(Node link, int start, int end) {
        Node last = link.getLastChild();
        List<SourceSpan> spans = last == null ? List.of() : last.getSourceSpans();
        if (!spans.isEmpty() && text.charAt(end - 1) == ']') {
            SourceSpan words = spans.get(spans.size() - 1);
            marks.hide(Math.max(start, words.getInputIndex() + words.getLength()), end);
        }
    }
}
