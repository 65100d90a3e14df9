package remit.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import remit.Generator;
import remit.Generator.Built;
import remit.problem.Problems;
import remit.publish.Publisher;
import remit.publish.Publishing;
import remit.publish.SiteDifference;
import remit.server.Serving;

/** {@code remit build}: checks the content and, where nothing is wrong with it, publishes the site. */
@Command(name = "build", description = "Check the content and publish the site. With errors the site stays as it was.")
final class BuildCommand implements Callable<Integer> {

    private static final Path SITE = Path.of("site");

    private final Terminal terminal;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The folder to write. Files in it that Remit did not write are left alone. Default: site")
    private @Nullable Path site;

    @Option(names = "--dry-run", description = "Say which files would be new, changed and removed, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "How long to wait for another build that is writing into the same site. Default: ${DEFAULT-VALUE}")
    private int wait = 60;

    @Option(
            names = "--fsync",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Wait until each file is on the disk before it is shown, so that a loss of power leaves no"
                    + " empty page (default); --no-fsync saves that time where the site is on a disk in memory.")
    private boolean fsync = true;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Warn of reviews that are overdue on this day, such as 2027-03-01. Default: the handbook's"
                    + " edition")
    private @Nullable LocalDate today;

    @Option(
            names = "--summary",
            paramLabel = "text|json",
            converter = SummaryForm.Converter.class,
            completionCandidates = SummaryForm.Converter.class,
            description = "How to say at the end what was done. Default: text. json: counts, addresses that"
                    + " changed, overdue reviews and times, as one object")
    private SummaryForm summary = SummaryForm.TEXT;

    @Option(
            names = "--book",
            description =
                    "Also make 'book.html': the whole handbook on one page, in reading order, to print or to keep as"
                            + " a PDF.")
    private boolean book;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (options.drafts && site == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--drafts would put drafts into '" + SITE + "': name another folder with --site");
        }
        if (wait < 0) {
            throw new ParameterException(spec.commandLine(), "--wait takes a number of seconds from 0 on");
        }
        Serving serving = server.serving();
        Stopwatch stopwatch = new Stopwatch();
        Path content = terminal.folder().resolve(options.content);
        Path theirs = templates.folder(terminal.folder(), content);
        Path target = terminal.folder().resolve(site == null ? SITE : site);
        Timings timings = new Timings();
        Generator.Options given = new Generator.Options(content, theirs, options.drafts, today, null, book);
        if (dryRun) {
            return dryRun(new Generator(given, timings), target, serving, timings, stopwatch);
        }
        Built built = build(given, target, serving, timings);
        timings.end();
        Duration took = stopwatch.elapsed();
        int exitCode = built.published() == null ? ExitCode.PROBLEMS : ExitCode.WELL;
        Report report = new Report(terminal, options);
        if (summary == SummaryForm.JSON) {
            String name = new ShownPath(terminal.folder(), content).name();
            report.printData(
                    built.checked(), content, SummaryJson.of(built, name, timings.stages(), took, exitCode), timings);
        } else {
            report.print(built.checked(), content, summary(built, target, took), timings, exitCode);
        }
        return exitCode;
    }

    private int dryRun(Generator generator, Path target, Serving serving, Timings timings, Stopwatch stopwatch) {
        Generator.Compared compared = generator.compare(target, serving, options.strict);
        timings.end();
        Problems problems = compared.checked().problems();
        SiteDifference difference = compared.difference();
        int exitCode = difference == null ? ExitCode.PROBLEMS : ExitCode.WELL;
        String summary = difference == null
                ? Summary.refused(problems, stopwatch.elapsed())
                : Summary.compared(difference, problems, stopwatch.elapsed(), target);
        new Report(terminal, options)
                .print(compared.checked(), terminal.folder().resolve(options.content), summary, timings, exitCode);
        return exitCode;
    }

    private Built build(Generator.Options given, Path target, Serving serving, Timings timings) {
        Duration most = Duration.ofSeconds(wait);
        if (options.quiet) {
            Publishing how = new Publishing(most, sentence -> {}, fsync);
            return new Generator(given, timings).build(target, how, serving, options.strict);
        }
        Publishing how = new Publishing(most, terminal.err()::println, fsync);
        try (Waiting waiting = new Waiting(timings, terminal.err(), Ansi.AUTO::enabled)) {
            return new Generator(given, waiting).build(target, how, serving, options.strict);
        }
    }

    private static String summary(Built built, Path target, Duration took) {
        Problems problems = built.checked().problems();
        Publisher.Result published = built.published();
        return published == null
                ? Summary.refused(problems, took)
                : Summary.built(built.pages(), published, problems, took, target)
                        + Summary.byStep(built.guidesByStep())
                        + Summary.gone(built.gone())
                        + Summary.configurations(built.configurations());
    }
}
