package remit.problem;

/**
 * The line of a file where a problem is, with its number, and carets below the part that is meant:
 *
 * <pre>
 *    12 |     sumary: Looks after the money.
 *       |     ^^^^^^
 * </pre>
 *
 * <p>A wide letter has two carets, since it takes two columns. Of a line that is too long only the part around the first
 * caret is shown.
 */
final class MarkedLine {

    /** The width of what comes before the line: its number, and a stroke. */
    private static final int MARGIN = 8;

    /** So long that the line, its margin and a sign at each end for what is left out have room. */
    private static final int WIDEST = TextReport.WIDTH - MARGIN - 2;

    /** The most characters that are shown, since some, such as marks above letters, have no width. */
    private static final int MOST = 2 * WIDEST;

    private final Position at;
    private final int[] points;
    private final int column;
    private final int from;
    private final int to;

    MarkedLine(Position at, String line) {
        this.at = at;
        points = line.codePoints().map(MarkedLine::visible).toArray();
        column = Math.min(at.column() - 1, points.length);
        int start = start(column, WIDEST / 2);
        to = end(start);
        from = to < points.length ? start : start(to, WIDEST);
    }

    /** Returns where the longest part begins that ends at a character and has room in a width. */
    private int start(int end, int width) {
        int start = end;
        while (start > 0 && end - start < MOST && width(start - 1, end) <= width) {
            start--;
        }
        return start;
    }

    /** Returns where the longest part ends that begins at a character and has room in a line. */
    private int end(int start) {
        int end = start;
        while (end < points.length && end - start < MOST && width(start, end + 1) <= WIDEST) {
            end++;
        }
        return end;
    }

    private int width(int start, int end) {
        return LetterWidth.of(points, start, end);
    }

    /** Returns the two lines, each with its line break. */
    String text(Severity severity, Ink ink) {
        String number = "%5d".formatted(at.line());
        String shown = (from > 0 ? "…" : "") + new String(points, from, to - from) + (to < points.length ? "…" : "");
        return ink.quiet(number + " |")
                + " "
                + shown
                + "\n"
                + ink.quiet(" ".repeat(number.length()) + " |")
                + " "
                + " ".repeat(width(from, column) + (from > 0 ? 1 : 0))
                + ink.severity(severity, "^".repeat(carets()))
                + "\n";
    }

    private int carets() {
        int end = at.endLine() > at.line() ? points.length : Math.min(at.endColumn() - 1, points.length);
        return Math.max(1, width(column, Math.min(end, to)));
    }

    /**
     * The sign that is shown for a character. A tab or control character would move the caret or the terminal, so it is
     * shown as one visible sign.
     */
    private static int visible(int point) {
        if (point == '\t') {
            return '→';
        }
        return Character.isISOControl(point) ? '�' : point;
    }
}
