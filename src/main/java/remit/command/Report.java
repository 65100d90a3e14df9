package remit.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import remit.Checked;
import remit.data.ProblemsJson;
import remit.data.ProblemsSarif;
import remit.problem.GithubReport;
import remit.problem.Ink;
import remit.problem.Problems;
import remit.problem.TextReport;

/**
 * Prints what a run found, and its summary line. As text, problems go to standard error, as a compiler's do, and the
 * summary to standard output. As JSON or SARIF, standard output holds that and nothing else, also where there are no
 * problems. For GitHub, the commands go to standard output and the text to standard error, so that the log has both.
 */
final class Report {

    /** So many ids have room in a line. */
    private static final int FEW = 4;

    private final Terminal terminal;
    private final ContentOptions options;

    /**
     * @param options say in which form, whether without the summary of a good run, and whether with the timings
     */
    Report(Terminal terminal, ContentOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    /**
     * @param content the content folder; a path to it is shown before each file
     * @param exitCode how the run ended, one of {@link ExitCode}
     */
    void print(Checked checked, Path content, String summary, Timings timings, int exitCode) {
        String ending = options.quiet && exitCode == ExitCode.WELL ? "" : summary + "\n";
        printProblems(checked, content);
        print(options.format.isData() ? terminal.err() : terminal.out(), ending);
        print(terminal.err(), options.timings ? timings.lines() : "");
    }

    /**
     * Prints a summary that is for a program, which therefore is printed also where all is well.
     *
     * @param summary ends with a line feed
     */
    void printData(Checked checked, Path content, String summary, Timings timings) {
        printProblems(checked, content);
        print(options.format.isData() ? terminal.err() : terminal.out(), summary);
        print(terminal.err(), options.timings ? timings.lines() : "");
    }

    private void printProblems(Checked checked, Path content) {
        ShownPath path = new ShownPath(terminal.folder(), content);
        Problems problems = checked.problems();
        switch (options.format) {
            case JSON -> print(terminal.out(), ProblemsJson.of(path.name(), problems));
            case SARIF ->
                print(
                        terminal.out(),
                        new ProblemsSarif(Version.number(), path.forServices(), problems, checked.lines()).text());
            case GITHUB -> {
                printText(checked, path.forPeople());
                print(terminal.out(), new GithubReport(path.forServices(), checked.lines()).text(problems));
            }
            case TEXT -> printText(checked, path.forPeople());
        }
    }

    private void printText(Checked checked, String folder) {
        Ink ink = Colours.ink();
        String text = new TextReport(folder, checked.lines(), options.all, ink).text(checked.problems());
        print(terminal.err(), text.isEmpty() ? "" : text + "\n" + ink.quiet(explained(checked.problems())) + "\n\n");
    }

    /** Says how to learn more about the first kinds of problem that were found. */
    private static String explained(Problems problems) {
        return problems.errorsFirst().stream()
                .map(group -> group.cause().id())
                .distinct()
                .limit(FEW)
                .collect(Collectors.joining(" ", "With a wrong and a right example: remit explain ", ""));
    }

    /** Prints a text with its line feeds as they are, so that a report has the same bytes on every system. */
    private static void print(PrintStream stream, String text) {
        stream.print(text);
        stream.flush();
    }
}
