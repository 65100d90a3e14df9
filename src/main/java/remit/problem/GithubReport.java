package remit.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Problems as the workflow commands by which GitHub Actions marks the lines of a change. Each is one line:
 *
 * <pre>
 * ::error file=content/roles/ranger.yaml,line=2,endLine=2,col=1,endColumn=7,title=unknown-key::unknown key 'in-shrt' …
 * </pre>
 *
 * <p>GitHub shows no more than ten errors and ten warnings of one step, so there are no more. Problems from which others
 * follow come first; a notice counts what is left out.
 */
public final class GithubReport {

    private static final int SHOWN = 10;

    private final String before;
    private final SourceLines lines;

    /**
     * @param before is written before each file, so that the path begins in the working folder: {@code content/}
     */
    public GithubReport(String before, SourceLines lines) {
        this.before = before;
        this.lines = lines;
    }

    /** The commands for the problems, each with a line break at its end; empty where there are no problems. */
    public String text(Problems problems) {
        List<Problem> causesFirst = new ArrayList<>();
        problems.groups().forEach(group -> causesFirst.add(group.cause()));
        problems.groups().forEach(group -> causesFirst.addAll(group.following()));
        StringBuilder text = new StringBuilder();
        int left = 0;
        for (Severity severity : Severity.values()) {
            List<Problem> some = causesFirst.stream()
                    .filter(problem -> problem.severity() == severity)
                    .toList();
            some.stream().limit(SHOWN).forEach(problem -> append(text, problem));
            left += Math.max(0, some.size() - SHOWN);
        }
        if (left > 0) {
            text.append(problems.isFull() ? "::notice::and at least " : "::notice::and ")
                    .append(left)
                    .append(left == 1 ? " more problem" : " more problems");
            text.append(": the log of this step shows them\n");
        }
        return text.toString();
    }

    private void append(StringBuilder text, Problem problem) {
        Position at = problem.position();
        text.append("::").append(problem.severity().word());
        text.append(" file=").append(property(before + at.file()));
        text.append(",line=").append(at.line()).append(",endLine=").append(at.endLine());
        if (at.line() == at.endLine()) { // GitHub wants columns only within one line
            UnitColumns columns = UnitColumns.of(at, lines);
            text.append(",col=").append(columns.start());
            text.append(",endColumn=").append(Math.max(columns.start(), columns.end() - 1)); // inclusive there
        }
        text.append(",title=").append(property(problem.id())).append("::");
        text.append(data(problem.advice())).append('\n');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
