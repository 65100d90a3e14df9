package remit.command;

import java.nio.file.Path;
import java.time.Duration;
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

/** {@code remit build}: checks the content and, where nothing is wrong with it, publishes the site. */
@Command(name = "build", description = "Check the content and publish the site. With errors the site stays as it was.")
final class BuildCommand implements Callable<Integer> {

    private static final Path SITE = Path.of("site");

    private final Terminal terminal;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The templates to render with. Default: those that come with Remit")
    private @Nullable Path templates;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The folder to write. Files in it that Remit did not write are left alone. Default: site")
    private @Nullable Path site;

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
        Stopwatch stopwatch = new Stopwatch();
        Path content = terminal.folder().resolve(options.content);
        Path theirs = templates == null ? null : terminal.folder().resolve(templates);
        Path target = terminal.folder().resolve(site == null ? SITE : site);
        Timings timings = new Timings();
        Built built = build(new Generator.Options(content, theirs, options.drafts), target, timings);
        timings.end();
        String summary = summary(built, target, stopwatch.elapsed());
        int exitCode = built.published() == null ? ExitCode.PROBLEMS : ExitCode.WELL;
        new Report(terminal, options).print(built.checked(), content, summary, timings, exitCode);
        return exitCode;
    }

    private Built build(Generator.Options given, Path target, Timings timings) {
        if (options.quiet) {
            return new Generator(given, timings).build(target, options.strict);
        }
        try (Waiting waiting = new Waiting(timings, terminal.err(), Ansi.AUTO::enabled)) {
            return new Generator(given, waiting).build(target, options.strict);
        }
    }

    private static String summary(Built built, Path target, Duration took) {
        Problems problems = built.checked().problems();
        Publisher.Result published = built.published();
        return published == null
                ? Summary.refused(problems, took)
                : Summary.built(built.pages(), published, problems, took, target)
                        + Summary.byStep(built.guidesByStep())
                        + Summary.gone(built.gone());
    }
}
