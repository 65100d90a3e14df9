package remit.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import remit.Checked;
import remit.Generator;
import remit.TemplatesCheck;

/** {@code remit check}: reports every problem in the content, and writes nothing. */
@Command(name = "check", sortOptions = false, description = "Report every problem in the content, and write nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentOptions options = new ContentOptions();

    /** The empty path where the option has no value. */
    @Option(
            names = "--templates",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "DIR",
            description = "Try templates as well: make each page with them, and report what breaks what pages promise."
                    + " Default: the folder 'templates' beside the content")
    private @Nullable Path templates;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            converter = Day.class,
            description =
                    "Judge by this day, such as 2027-03-01, which reviews are overdue. Default: the handbook's edition")
    private @Nullable LocalDate today;

    @Option(
            names = "--fail-overdue",
            paramLabel = "TIME",
            converter = Grace.class,
            description =
                    "Let a review fail that is overdue by more than this, such as 90d or '3 months'. Needs --today")
    private @Nullable Period grace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (grace != null && today == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--fail-overdue needs --today, such as --today 2027-03-01, since Remit reads no clock");
        }
        Stopwatch stopwatch = new Stopwatch();
        Path content = terminal.folder().resolve(options.content);
        Path theirs = TemplatesOption.folder(templates, terminal.folder(), content);
        Timings timings = new Timings();
        Checked checked = new Generator(
                        new Generator.Options(content, theirs, options.drafts, today, grace, false), timings)
                .check();
        timings.end();
        List<String> faults = templates == null || theirs == null ? List.of() : TemplatesCheck.faults(theirs, checked);
        faults.forEach(fault -> terminal.err().print(fault + "\n\n"));
        String summary = Summary.checked(content, checked.problems(), stopwatch.elapsed())
                + (faults.isEmpty() ? "" : " Templates: " + Summary.count(faults.size(), "error") + ".");
        int exitCode = faults.isEmpty() ? ExitCode.of(checked.problems(), options.strict) : ExitCode.PROBLEMS;
        new Report(terminal, options).print(checked, content, summary, timings, exitCode);
        return exitCode;
    }
}
