package remit.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which characters of a text are markup that no reader is meant to see: labels, names of tags, comments, the language of
 * code, numbers of list items. Places count UTF-16 units from 0.
 */
final class SourceMarks {

    private static final Pattern ALERT = Pattern.compile("\\[![A-Za-z]+\\]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+[.)]");
    private static final Pattern TASK = Pattern.compile("\\[[xX]\\]");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\n]*\\]:");

    private final String text;
    private final Parsed parsed;
    private final Set<Node> shownNotes;
    private final BitSet syntax = new BitSet();
    private final BitSet gone = new BitSet();
    private final BitSet code = new BitSet();

    /** The places of footnotes in the text, which the page shows at its end. */
    private final TreeMap<Integer, Stretch> notes = new TreeMap<>();

    private final TreeMap<Integer, Stretch> rows = new TreeMap<>();
    private final TreeMap<Integer, Stretch> openComments = new TreeMap<>();

    private record Stretch(Node node, int start, int end) {}

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

    /** Where the comment without an end begins that this stands in; -1 for none. */
    int openComment(int at) {
        Stretch comment = around(openComments, at);
        return comment == null ? -1 : comment.start();
    }

    /** The row of a table that this stands in. */
    @Nullable TableRow rowAt(int at) {
        Stretch row = around(rows, at);
        return row == null ? null : (TableRow) row.node();
    }

    /** The numbers of words in the order in which the page shows them: footnotes last. */
    List<Integer> readingOrder(List<SourceWord> words) {
        List<FootnoteDefinition> shown = parsed.footnotes().shown();
        Map<Node, Integer> turns = new HashMap<>();
        shown.forEach(note -> turns.put(note, turns.size() + 1));
        List<int[]> order = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Stretch note = around(notes, words.get(i).start());
            order.add(new int[] {note == null ? 0 : turns.getOrDefault(note.node(), 0), i});
        }
        order.sort(Comparator.comparingInt(turnAndWord -> turnAndWord[0]));
        return order.stream().map(turnAndWord -> turnAndWord[1]).toList();
    }

    private static @Nullable Stretch around(TreeMap<Integer, Stretch> stretches, int at) {
        Map.Entry<Integer, Stretch> before = stretches.floorEntry(at);
        return before == null || before.getValue().end() <= at ? null : before.getValue();
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
            new RawMarks(spans, end, node instanceof HtmlBlock).mark();
        } else if (node instanceof Code || node instanceof IndentedCodeBlock) {
            code.set(start, end);
        } else if (node instanceof FencedCodeBlock) {
            code.set(start, end);
            syntax.set(start, start + spans.get(0).getLength());
        } else if (node instanceof Link || node instanceof Image) {
            markLabel(node, start, end);
        } else if (node instanceof LinkReferenceDefinition || node instanceof FootnoteReference) {
            syntax.set(start, end);
        } else if (node instanceof FootnoteDefinition note) {
            markNote(note, new Stretch(node, start, end));
        } else if (node instanceof Alert) {
            markFirst(ALERT, node);
        } else if (node instanceof ListItem && node.getParent() instanceof OrderedList) {
            markFirst(NUMBER, node);
        } else if (node instanceof TableRow) {
            rows.put(start, new Stretch(node, start, end));
        }
    }

    /** One that is not shown has a message of its own. */
    private void markNote(FootnoteDefinition note, Stretch stretch) {
        if (shownNotes.contains(note)) {
            markFirst(NOTE, note);
            notes.put(stretch.start(), stretch);
        } else {
            syntax.set(stretch.start(), stretch.end());
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

    /** Marks what is no words in a piece of raw HTML. */
    private final class RawMarks {

        private final int end;
        private final boolean block;
        private int at;

        /** The signs of lists and quotations around it, which stand before its lines. */
        private final BitSet indents = new BitSet();

        RawMarks(List<SourceSpan> spans, int end, boolean block) {
            this.at = spans.get(0).getInputIndex();
            indents.set(at, end);
            spans.forEach(span -> indents.clear(span.getInputIndex(), span.getInputIndex() + span.getLength()));
            this.end = end;
            this.block = block;
        }

        /** From tag to tag; one that does not end takes all that follows with it. */
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
                String close = text.startsWith("<?", at) ? "?>" : text.startsWith("<![CDATA[", at) ? "]]>" : ">";
                int closed = indexOf(close, at);
                return hide(closed < 0 ? end : closed + close.length(), true);
            }
            int name = text.startsWith("</", at) ? at + 2 : at + 1;
            if (name >= end || !isLetter(text.charAt(name))) {
                return at + 1;
            }
            int tagEnd = tagEnd(name);
            if (tagEnd < 0) {
                return -1;
            }
            int nameEnd = name;
            while (nameEnd < tagEnd && (isLetter(text.charAt(nameEnd)) || Character.isDigit(text.charAt(nameEnd)))) {
                nameEnd++;
            }
            return behindElement(new Element(text.substring(name, nameEnd).toLowerCase(Locale.ROOT)), name, tagEnd);
        }

        /** What goes with its content has a message of its own. */
        private int behindElement(Element element, int name, int tagEnd) {
            boolean opens = name == at + 1;
            if (block && opens && RawHtml.swallows(element)) {
                Matcher close = Pattern.compile("(?i)</" + element.normalName() + "\\b[^>]*>")
                        .matcher(text)
                        .region(tagEnd, end);
                return hide(close.find() ? close.end() : end, true);
            }
            return hide(tagEnd, !SafeHtml.of(parsed.kind()).keeps(element));
        }

        private int behindComment() {
            boolean empty = text.startsWith("<!-->", at) || text.startsWith("<!--->", at);
            int closed = empty ? indexOf(">", at) - 2 : indexOf("-->", at + 4);
            if (closed >= 0) {
                return hide(closed + 3, true);
            }
            openComments.put(at, new Stretch(parsed.tree(), at, end));
            return -1;
        }

        private int hide(int until, boolean withoutTrace) {
            syntax.set(at, until);
            if (withoutTrace) {
                gone.set(at, until);
            }
            return until;
        }

        private int tagEnd(int from) {
            char quote = 0;
            for (int i = from; i < end; i++) {
                char sign = text.charAt(i);
                if (quote == 0 && sign == '>' && !indents.get(i)) {
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
}
