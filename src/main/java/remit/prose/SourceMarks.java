package remit.prose;

import java.util.BitSet;
import java.util.Collection;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tells which characters of a text are markup that no reader is meant to see: labels, names of tags, comments, the
 * language of code, numbers of list items. Places count UTF-16 units from 0.
 */
final class SourceMarks {

    private final BitSet syntax = new BitSet();
    private final BitSet gone = new BitSet();
    private final BitSet code = new BitSet();

    /** The places of footnotes in the text, which the page shows at its end. */
    private final Stretches notes = new Stretches();

    private final Stretches rows = new Stretches();
    private final Stretches fences = new Stretches();
    private final Stretches openComments = new Stretches();

    private SourceMarks() {}

    /**
     * @param text the text as it was given to the parser
     */
    static SourceMarks of(String text, Parsed parsed) {
        SourceMarks marks = new SourceMarks();
        NodeMarks.mark(text, parsed, marks);
        return marks;
    }

    boolean isSyntax(int at) {
        return syntax.get(at);
    }

    /** Whether the character here leaves no trace on the page, so that the letters before and after it are one word. */
    boolean isGone(int at) {
        return gone.get(at);
    }

    /** Whether this place is in code, where an entity is shown as it is typed. */
    boolean isCode(int at) {
        return code.get(at);
    }

    /** The comments that nothing closes. */
    Collection<Stretches.Stretch> openComments() {
        return openComments.all();
    }

    /** Whether this place is in a row of a table. */
    boolean isInRow(int at) {
        return rows.around(at) != null;
    }

    /** Whether this place is after the signs that begin code, where its language may be named. */
    boolean isInFence(int at) {
        return fences.around(at) != null;
    }

    /** The footnote that this place is in; null for none. */
    @Nullable Node noteAt(int at) {
        Stretches.Stretch note = notes.around(at);
        return note == null ? null : note.node();
    }

    /** Marks a stretch as markup. */
    void hide(int start, int end) {
        syntax.set(start, end);
    }

    /** Marks a stretch as markup that leaves no trace on the page. */
    void hideWithoutTrace(int start, int end) {
        syntax.set(start, end);
        gone.set(start, end);
    }

    void code(int start, int end) {
        code.set(start, end);
    }

    /** Marks the place of a footnote that is shown. */
    void note(Node note, int start, int end) {
        notes.put(note, start, end);
    }

    void row(Node row, int start, int end) {
        rows.put(row, start, end);
    }

    /** Marks the signs before code where more follows them than its language. */
    void fence(Node code, int start, int end) {
        fences.put(code, start, end);
    }

    /** Marks a comment that nothing closes. */
    void openComment(Node html, int start, int end) {
        openComments.put(html, start, end);
    }
}
