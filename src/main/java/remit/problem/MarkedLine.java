package remit.problem;

/**
 * The line of a file where a problem is, with its number, and carets below the part that is meant:
 *
 * <pre>
 *    12 |     sumary: Looks after the money.
 *       |     ^^^^^^
 * </pre>
 *
 * <p>Of a line that is too long only the part around the first caret is shown.
 */
final class MarkedLine {

    /** The width of what comes before the line: its number, and a stroke. */
    private static final int MARGIN = 8;

    /** So long that the line, its margin and a sign at each end for what is left out have room. */
    private static final int WIDEST = TextReport.WIDTH - MARGIN - 2;

    private final Position at;
    private final int[] points;
    private final int column;
    private final int from;
    private final int to;

    MarkedLine(Position at, String line) {
        this.at = at;
        points = line.codePoints().map(MarkedLine::visible).toArray();
        column = Math.min(at.column() - 1, points.length);
        from = Math.max(0, Math.min(column - WIDEST / 2, points.length - WIDEST));
        to = Math.min(points.length, from + WIDEST);
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
                + " ".repeat(column - from + (from > 0 ? 1 : 0))
                + ink.severity(severity, "^".repeat(carets()))
                + "\n";
    }

    private int carets() {
        int end = at.endLine() > at.line() ? points.length : Math.min(at.endColumn() - 1, points.length);
        return Math.max(1, Math.min(end, to) - column);
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
