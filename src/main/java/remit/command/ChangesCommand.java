package remit.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import remit.Generator;
import remit.StatedContent;
import remit.changes.Changes;
import remit.changes.EditionDiff;
import remit.data.ChangesJson;
import remit.data.FactsReader;
import remit.data.Manifest;
import remit.fact.Edition;
import remit.problem.UsageException;
import remit.publish.SiteFolder;

/** {@code remit changes}: says what readers will see differently. */
@Command(
        name = "changes",
        sortOptions = false,
        description = "Say what readers will see differently once the content is published. Writes nothing.")
final class ChangesCommand implements Callable<Integer> {

    /** In which form the changes are written. */
    private enum Form {
        TEXT,
        MARKDOWN,
        JSON
    }

    private final Terminal terminal;

    @Option(
            names = "--since",
            paramLabel = "SITE",
            defaultValue = "site",
            description = "The folder of a site that Remit built, with which the content is compared."
                    + " Default: ${DEFAULT-VALUE}")
    private Path since = Path.of("site");

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to read. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            converter = FormConverter.class,
            description = "How to write the changes; markdown is for a message or a ticket. Default: text")
    private Form format = Form.TEXT;

    @Option(
            names = "--record",
            paramLabel = "WHY",
            description = "Write what changed, and why, into the content, for the page \"What changed\".")
    private @Nullable String why;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Stopwatch stopwatch = new Stopwatch();
        SiteFolder site = SiteFolder.toRead(terminal.folder().resolve(since));
        Edition before = published(site);
        Path folder = terminal.folder().resolve(content);
        Timings timings = new Timings();
        StatedContent stated = new Generator(new Generator.Options(folder, null, false), timings).stated();
        timings.end();
        Edition after = stated.edition();
        if (after == null) {
            String summary = Summary.checked(folder, stated.checked().problems(), stopwatch.elapsed());
            new Report(terminal, new ContentOptions())
                    .print(stated.checked(), folder, summary, timings, ExitCode.PROBLEMS);
            return ExitCode.PROBLEMS;
        }
        Changes changes = EditionDiff.of(before, after);
        List<String> gone = Manifest.gone(Manifest.addresses(site.read(Manifest.ADDRESS)), stated.addresses());
        boolean markdown = format == Form.MARKDOWN;
        String text = format == Form.JSON
                ? new ChangesJson(changes, gone).text()
                : new ChangesText(changes, gone, markdown).text() + System.lineSeparator();
        terminal.out().print(text);
        if (why != null) {
            String done = new Recording(terminal, content, why).record(stated, changes);
            (format == Form.TEXT ? terminal.out() : terminal.err()).println(done);
        }
        return ExitCode.WELL;
    }

    /** Returns what the published site states. */
    private Edition published(SiteFolder site) {
        byte[] facts = site.read(FactsReader.ADDRESS);
        if (facts == null) {
            throw new UsageException("there is no " + FactsReader.ADDRESS + " in '" + since
                    + "': build that site once with this version of Remit, or name another with --since");
        }
        Edition edition = FactsReader.read(facts);
        if (edition == null) {
            throw new UsageException("'" + since + "/" + FactsReader.ADDRESS
                    + "' is damaged: build that site again, or name another with --since");
        }
        return edition;
    }

    /** Reads a form as it is typed, such as {@code json}. */
    private static final class FormConverter implements ITypeConverter<Form> {

        @Override
        public Form convert(String typed) {
            return Stream.of(Form.values())
                    .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of text, markdown, json"));
        }
    }
}
