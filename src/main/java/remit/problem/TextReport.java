package remit.problem;

import java.util.List;
import java.util.stream.Collectors;

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

    /** How wide a line is, unless a message or a line to type is wider. */
    static final int WIDTH = 80;

    /** How many problems are shown, unless all are wished for; more help nobody at once. */
    private static final int SHOWN = 50;

    /** How many places are named of those that follow from one problem. */
    private static final int NAMED = 3;

    /** Says how to see more of the problems, or of the places, of which each is then a problem of its own. */
    private static final String MORE = " (--all shows up to " + InputLimits.REPORTED + ")";

    private final String folder;
    private final SourceLines lines;
    private final boolean all;
    private final Ink ink;
    private final HintLines hints = new HintLines();

    /**
     * A report without colours that names a few of the problems that follow from another, and that ends after fifty.
     *
     * @param folder a path to the content folder, which is shown before each file; empty to show none
     */
    public TextReport(String folder, SourceLines lines) {
        this(folder, lines, false, Ink.PLAIN);
    }

    /**
     * @param folder a path to the content folder, which is shown before each file; empty to show none
     * @param all whether up to 200 problems are shown, also those that follow from others, rather than fifty
     */
    public TextReport(String folder, SourceLines lines, boolean all, Ink ink) {
        this.folder = folder;
        this.lines = lines;
        this.all = all;
        this.ink = ink;
    }

    /**
     * The report of the problems, by file and place, with a blank line between them and a line break at the end; those
     * that follow from another come right after it. Where not all are shown, errors come first. Empty where there are
     * none.
     */
    public String text(Problems problems) {
        int most = all ? InputLimits.REPORTED : SHOWN;
        boolean some = all ? problems.size() > most : problems.groups().size() > most;
        StringBuilder text = new StringBuilder();
        int shown = 0;
        int left = 0;
        for (Problems.Group group : some ? problems.errorsFirst() : problems.groups()) {
            int room = Math.min(group.following().size(), Math.max(0, most - shown - 1));
            if (shown < most) {
                startNext(text);
                append(text, group.cause());
                appendFollowing(text, all ? group.following().subList(0, room) : group.following());
                shown += all ? 1 + room : 1;
                left += all ? group.following().size() - room : 0;
            } else {
                left += all ? 1 + group.following().size() : 1;
            }
        }
        if (left > 0) {
            startNext(text);
            text.append(problems.isFull() ? "and at least " : "and ")
                    .append(left)
                    .append(left == 1 ? " more problem" : " more problems");
            text.append(all ? "\n" : MORE + "\n");
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
                append(text, problem);
            });
        } else if (!following.isEmpty()) {
            String places = following.stream()
                    .limit(NAMED)
                    .map(problem -> place(problem.position()))
                    .collect(Collectors.joining(", "));
            int rest = following.size() - NAMED;
            String more = rest > 0 ? " and " + rest + " more place" + (rest == 1 ? "" : "s") + MORE : "";
            text.append(HintLines.folded("needed at " + places + more));
        }
    }

    private String place(Position at) {
        return (folder.isEmpty() ? "" : folder + "/") + at.file() + ":" + at.place();
    }

    private void append(StringBuilder text, Problem problem) {
        Position at = problem.position();
        Severity severity = problem.severity();
        text.append(ink.place(place(at) + ":")).append(' ');
        text.append(ink.severity(severity, severity.word() + ":")).append(' ');
        text.append(problem.message()).append('\n');
        String line = at.isWholeFile() ? null : lines.line(at.file(), at.line());
        if (line != null) {
            text.append(new MarkedLine(at, line).text(severity, ink));
        }
        String hint = problem.hint();
        if (hint != null) {
            text.append(hints.of(hint));
        }
    }
}
