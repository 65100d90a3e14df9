package remit.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/**
 * Which characters of a text are markup that no reader is meant to see: labels, names of tags, comments, the language of
 * code, numbers of list items. Places count UTF-16 units from 0.
 */
final class SourceMarks {

    private static final Pattern ALERT = Pattern.compile("\\[![A-Za-z]+\\]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+[.)]");
    private static final Pattern TASK = Pattern.compile("\\[[xX]\\]");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\n]*\\]:");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]*");

    private final String text;
    private final Parsed parsed;
    private final Set<Node> shownNotes;
    private final BitSet syntax = new BitSet();
    private final BitSet gone = new BitSet();
    private final BitSet code = new BitSet();

    /** The places of footnotes in the text, which the page shows at its end. */
    private final Stretches notes = new Stretches();

    private final Stretches rows = new Stretches();
    private final Stretches fences = new Stretches();
    private final Stretches openComments = new Stretches();

    private SourceMarks(String text, Parsed parsed) {
        this.text = text;
        this.parsed = parsed;
        this.shownNotes = new HashSet<>(parsed.footnotes().shown());
    }

    static SourceMarks of(String text, Parsed parsed) {
        SourceMarks marks = new SourceMarks(text, parsed);
        Tree.each(parsed.tree(), marks::mark);
        return marks;
    }

    boolean isSyntax(int at) {
        return syntax.get(at);
    }

    /** Whether no trace of it is left on the page, so that what stands before and behind it is one word. */
    boolean isGone(int at) {
        return gone.get(at);
    }

    /** Whether an entity here would be shown as it is typed. */
    boolean isCode(int at) {
        return code.get(at);
    }

    /** Comments that nothing closes. */
    Collection<Stretches.Stretch> openComments() {
        return openComments.all();
    }

    /** Whether this stands in a row of a table. */
    boolean isInRow(int at) {
        return rows.around(at) != null;
    }

    /** Whether this stands behind the signs that begin code, where its language may stand. */
    boolean isInFence(int at) {
        return fences.around(at) != null;
    }

    /** The numbers of words in the order in which the page shows them: footnotes last. */
    List<Integer> readingOrder(List<SourceWord> words) {
        List<FootnoteDefinition> shown = parsed.footnotes().shown();
        Map<Node, Integer> turns = new HashMap<>();
        shown.forEach(note -> turns.put(note, turns.size() + 1));
        List<int[]> order = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Stretches.Stretch note = notes.around(words.get(i).start());
            order.add(new int[] {note == null ? 0 : turns.getOrDefault(note.node(), 0), i});
        }
        order.sort(Comparator.comparingInt(turnAndWord -> turnAndWord[0]));
        return order.stream().map(turnAndWord -> turnAndWord[1]).toList();
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
            new RawMarks(text, parsed.kind(), this, spans, end, node instanceof HtmlBlock).mark();
        } else if (node instanceof Code || node instanceof IndentedCodeBlock) {
            code.set(start, end);
        } else if (node instanceof FencedCodeBlock fenced) {
            code.set(start, end);
            markFence(fenced, start, start + spans.get(0).getLength());
        } else if (node instanceof Link || node instanceof Image) {
            markLabel(node, start, end);
        } else if (node instanceof LinkReferenceDefinition || node instanceof FootnoteReference) {
            syntax.set(start, end);
        } else if (node instanceof FootnoteDefinition note) {
            markNote(note, start, end);
        } else if (node instanceof Alert) {
            markFirst(ALERT, node);
        } else if (node instanceof ListItem && node.getParent() instanceof OrderedList) {
            markFirst(NUMBER, node);
        } else if (node instanceof TableRow) {
            rows.put(node, start, end);
        }
    }

    /** One word behind the signs is the language of the code, which no reader needs; what is more was to be read. */
    private void markFence(FencedCodeBlock fenced, int start, int end) {
        if (LANGUAGE.matcher(fenced.getInfo()).matches()) {
            syntax.set(start, end);
        } else {
            fences.put(fenced, start, end);
        }
    }

    /** One that is not shown has a message of its own. */
    private void markNote(FootnoteDefinition note, int start, int end) {
        if (shownNotes.contains(note)) {
            markFirst(NOTE, note);
            notes.put(note, start, end);
        } else {
            syntax.set(start, end);
        }
    }

    private void markFirst(Pattern pattern, Node node) {
        SourceSpan line = node.getSourceSpans().get(0);
        Matcher matcher = pattern.matcher(text).region(line.getInputIndex(), line.getInputIndex() + line.getLength());
        if (matcher.find()) {
            syntax.set(matcher.start(), matcher.end());
        }
    }

    /** The label of {@code [words][label]}, which stands behind the words. */
    private void markLabel(Node link, int start, int end) {
        Node last = link.getLastChild();
        List<SourceSpan> spans = last == null ? List.of() : last.getSourceSpans();
        if (!spans.isEmpty() && text.charAt(end - 1) == ']') {
            SourceSpan words = spans.get(spans.size() - 1);
            syntax.set(Math.max(start, words.getInputIndex() + words.getLength()), end);
        }
    }

    /** Takes a stretch out of the words. */
    void hide(int start, int end) {
        syntax.set(start, end);
    }

    /** As {@link #hide}, for what leaves no trace on the page. */
    void hideWithoutTrace(int start, int end) {
        syntax.set(start, end);
        gone.set(start, end);
    }

    /** A comment that nothing closes begins here. */
    void openComment(int start, int end) {
        openComments.put(parsed.tree(), start, end);
    }
}
