package remit.problem;

import java.util.List;
import java.util.stream.Collectors;
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

    /** How many problems are shown, unless all are wished for; more help nobody at once. */
    private static final int SHOWN = 50;

    /** How many places are named of those that follow from one problem. */
    private static final int NAMED = 3;

    private final String folder;
    private final SourceLines lines;
    private final boolean all;

    /**
     * A report that names a few of the problems that follow from another, and that ends after fifty.
     *
     * @param folder the content folder's own name, which is shown before each file
     */
    public TextReport(String folder, SourceLines lines) {
        this(folder, lines, false);
    }

    /**
     * @param folder the content folder's own name, which is shown before each file
     * @param all whether every problem is shown, also those that follow from others
     */
    public TextReport(String folder, SourceLines lines, boolean all) {
        this.folder = folder;
        this.lines = lines;
        this.all = all;
    }

    /**
     * The report of the problems, by file and place, with a blank line between them and a line break at the end; those
     * that follow from another come right after it. Empty where there are none.
     */
    public String text(Problems problems) {
        List<Problems.Group> groups = problems.groups();
        int shown = all ? groups.size() : Math.min(SHOWN, groups.size());
        StringBuilder text = new StringBuilder();
        for (Problems.Group group : groups.subList(0, shown)) {
            startNext(text);
            append(text, group.cause());
            appendFollowing(text, group.following());
        }
        if (shown < groups.size()) {
            startNext(text);
            int rest = groups.size() - shown;
            text.append("and ").append(rest).append(rest == 1 ? " more problem" : " more problems");
            text.append(" (--all shows every one)\n");
        }
        return text.toString();
    }

    /** The report of these problems alone, in the order given. */
    public String text(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> {
            startNext(text);
            append(text, problem);
        });
        return text.toString();
    }

    private static void startNext(StringBuilder text) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void appendFollowing(StringBuilder text, List<Problem> following) {
        if (all) {
            following.forEach(problem -> {
                text.append('\n');
                append(text, problem.hint(null));
            });
        } else if (!following.isEmpty()) {
            String places = following.stream()
                    .limit(NAMED)
                    .map(problem -> place(problem.position()))
                    .collect(Collectors.joining(", "));
            int rest = following.size() - NAMED;
            text.append("   needed at ").append(places);
            text.append(rest > 0 ? " and " + rest + " more places (--all shows every one)" : "")
                    .append('\n');
        }
    }

    private String place(Position at) {
        return folder + "/" + at.file() + ":" + at.place();
    }

    private void append(StringBuilder text, Problem problem) {
        Position at = problem.position();
        text.append(place(at)).append(": ").append(problem.severity().word()).append(": ");
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
