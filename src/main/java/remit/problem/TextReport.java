package remit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problems as an editor reads them:
 *
 * <pre>
 * content/roles/treasurer.yaml:12:5: error: unknown key 'sumary' in a role
 *    12 |     sumary: Looks after the money.
 *       |     ^^^^^^
 *    did you mean 'summary'?
 * </pre>
 */
public final class TextReport {

    /** How long a line is shown at most; of a longer one only the part around the caret is shown. */
    private static final int WIDEST = 120;

    private final String folder;
    private final SourceLines lines;

    /**
     * @param folder the content folder's own name, which is shown before each file
     */
    public TextReport(String folder, SourceLines lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /**
     * The report of these problems, in the order given, with a blank line between them and a line break at the end;
     * empty where there are none.
     */
    public String text(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            append(text, problem);
        }
        return text.toString();
    }

    private void append(StringBuilder text, Problem problem) {
        Position at = problem.position();
        text.append(folder).append('/').append(at.file()).append(':').append(at.place());
        text.append(": ").append(problem.severity().word()).append(": ");
        text.append(problem.message()).append('\n');
        String line = at.isWholeFile() ? null : lines.line(at.file(), at.line());
        if (line != null) {
            appendLine(text, at, line);
        }
        appendHint(text, problem.hint());
    }

    private static void appendLine(StringBuilder text, Position at, String line) {
        int[] points = line.codePoints().map(TextReport::visible).toArray();
        int column = Math.min(at.column() - 1, points.length);
        int from = Math.max(0, Math.min(column - WIDEST / 2, points.length - WIDEST));
        int to = Math.min(points.length, from + WIDEST);
        String number = "%5d".formatted(at.line());
        String shown = (from > 0 ? "…" : "") + new String(points, from, to - from) + (to < points.length ? "…" : "");
        text.append(number).append(" | ").append(shown).append('\n');
        int end = at.endLine() > at.line() ? points.length : Math.min(at.endColumn() - 1, points.length);
        int carets = Math.max(1, Math.min(end, to) - column);
        text.append(" ".repeat(number.length())).append(" | ");
        text.append(" ".repeat(column - from + (from > 0 ? 1 : 0)));
        text.append("^".repeat(carets)).append('\n');
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

    private static void appendHint(StringBuilder text, @Nullable String hint) {
        if (hint != null) {
            hint.lines().forEach(line -> text.append("   ").append(line).append('\n'));
        }
    }
}
