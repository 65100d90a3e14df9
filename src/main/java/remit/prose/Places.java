package remit.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import remit.problem.Origin;
import remit.problem.Position;

/**
 * Turns the parser's source spans, which count UTF-16 units from 0 in the text, into places in the file, which count
 * code points from 1.
 */
final class Places {

    private final Origin origin;

    /** How many code points there are before each unit; null where each unit is a code point. */
    private final int @Nullable [] codePointsBefore;

    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

    /** The lines of the literal in which a place was looked for last. */
    private @Nullable LiteralLines literalLines;

    /**
     * Where the lines of a literal begin.
     *
     * @param starts in UTF-16 units
     */
    private record LiteralLines(String literal, List<Integer> starts) {

        static LiteralLines of(String literal) {
            List<Integer> starts = new ArrayList<>(List.of(0));
            for (int end = literal.indexOf('\n'); end >= 0; end = literal.indexOf('\n', end + 1)) {
                starts.add(end + 1);
            }
            return new LiteralLines(literal, starts);
        }

        boolean is(String other) {
            return literal.equals(other);
        }

        /** Returns the line that a character is in. */
        int line(int offset) {
            int found = Collections.binarySearch(starts, offset);
            return found < 0 ? -found - 2 : found;
        }
    }

    /**
     * @param text the text as it was given to the parser
     */
    Places(String text, Origin origin) {
        this.origin = origin;
        boolean pairs = text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
        this.codePointsBefore = pairs ? counted(text) : null;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = text.charAt(at) == '\n'
                    || text.charAt(at) == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
            if (ends) {
                lineStarts.add(at + 1);
            }
        }
    }

    String file() {
        return origin.file();
    }

    /** The place of the start of the text. */
    Position start() {
        return origin.position(0, 0, 0);
    }

    /**
     * The place of a node, from its first character to its last. A node that does not know its place is given the
     * text's start.
     */
    Position of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null ? start() : of(node.getParent());
        }
        Position first = of(spans.get(0));
        return spans.size() == 1 ? first : first.to(of(spans.get(spans.size() - 1)));
    }

    /**
     * The place of a stretch of a node's literal; the node has a span for each line of the literal that is not empty.
     *
     * @param range the stretch in UTF-16 units within the literal
     */
    Position within(Node node, String literal, Range range) {
        return within(node, literal, range.startPos(), range.endPos());
    }

    /** The place of a stretch of a node's literal, from one of its characters up to another. */
    Position within(Node node, String literal, int start, int end) {
        return point(node, literal, start).to(point(node, literal, end));
    }

    /** The place of a stretch of the text, from one character up to another. */
    Position between(int start, int end) {
        return point(start).to(point(end));
    }

    private Position point(int at) {
        int found = Collections.binarySearch(lineStarts, at);
        int line = found < 0 ? -found - 2 : found;
        return of(SourceSpan.of(line, at - lineStarts.get(line), at, 0));
    }

    private Position point(Node node, String literal, int offset) {
        if (literalLines == null || !literalLines.is(literal)) {
            literalLines = LiteralLines.of(literal);
        }
        int line = literalLines.line(offset);
        int lineStart = literalLines.starts().get(line);
        SourceSpan span = span(node, line);
        if (span == null) {
            return of(node);
        }
        int known = Math.min(offset - lineStart, span.getLength());
        return of(SourceSpan.of(span.getLineIndex(), span.getColumnIndex() + known, span.getInputIndex() + known, 0));
    }

    /** The span of a line of a literal; null for an empty line. */
    private static @Nullable SourceSpan span(Node node, int line) {
        List<SourceSpan> spans = node.getSourceSpans();
        int first = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int here = spans.get(middle).getLineIndex() - first;
            if (here == line) {
                return spans.get(middle);
            } else if (here < line) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private Position of(SourceSpan span) {
        int start = span.getInputIndex();
        int column = codePoints(start - span.getColumnIndex(), start);
        return origin.position(span.getLineIndex(), column, codePoints(start, start + span.getLength()));
    }

    private int codePoints(int from, int to) {
        return codePointsBefore == null ? to - from : codePointsBefore[to] - codePointsBefore[from];
    }

    private static int[] counted(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            before[i + 1] = before[i] + (Character.isHighSurrogate(text.charAt(i)) ? 0 : 1);
        }
        return before;
    }
}
