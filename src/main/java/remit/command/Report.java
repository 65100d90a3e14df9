package remit.command;

import java.io.PrintStream;
import java.nio.file.Path;
import remit.Checked;
import remit.data.ProblemsJson;
import remit.problem.TextReport;

/**
 * Prints what a run found, and its summary line. As text, problems go to standard error, as a compiler's do, and the
 * summary to standard output. As JSON, standard output holds the JSON and nothing else, also where there are no
 * problems.
 */
final class Report {

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
     * @param content the content folder; its name is shown before each file
     * @param exitCode how the run ended, one of {@link ExitCode}
     */
    void print(Checked checked, Path content, String summary, Timings timings, int exitCode) {
        String ending = options.quiet && exitCode == ExitCode.WELL ? "" : summary + "\n";
        printProblems(checked, content);
        print(options.format == Format.JSON ? terminal.err() : terminal.out(), ending);
        print(terminal.err(), options.timings ? timings.lines() : "");
    }

    private void printProblems(Checked checked, Path content) {
        String folder = name(content);
        if (options.format == Format.JSON) {
            print(terminal.out(), ProblemsJson.of(folder, checked.problems()));
            return;
        }
        String text = new TextReport(folder, checked.lines(), options.all, Colours.ink()).text(checked.problems());
        print(terminal.err(), text.isEmpty() ? "" : text + "\n");
    }

    /** Prints a text with its line feeds as they are, so that a report has the same bytes on every system. */
    private static void print(PrintStream stream, String text) {
        stream.print(text);
        stream.flush();
    }

    /** The folder's own name, as it is shown before each file. */
    static String name(Path content) {
        Path name = content.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}
