package remit.command;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import remit.Generator;
import remit.StatedContent;
import remit.changes.Changes;
import remit.changes.EditionDiff;
import remit.data.AddressChanges;
import remit.data.ChangesJson;
import remit.fact.Edition;

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
            paramLabel = "SITE|REVISION",
            defaultValue = Earlier.SITE,
            description =
                    "With what the content is compared: the folder of a site that Remit built, or else the content"
                            + " as it was in a revision of git, such as HEAD~1, main or v1.2. Default: ${DEFAULT-VALUE}")
    private String since = Earlier.SITE;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to read. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            converter = FormConverter.class,
            completionCandidates = FormConverter.class,
            description = "How to write the changes; markdown is for a message or a ticket. Default: text")
    private Form format = Form.TEXT;

    @Option(
            names = "--all",
            description = "As text and Markdown, show everything, and compare also the looks of more than"
                    + " 1,000 pages. JSON always has everything.")
    private boolean all;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Write a copy of the whole site for reviewers, in which the changes are marked.")
    private @Nullable Path copy;

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
        Path folder = terminal.folder().resolve(content);
        Path theirs = templates.folder(terminal.folder(), folder);
        Earlier before = Earlier.of(terminal.folder(), since, folder, theirs);
        Timings timings = new Timings();
        Generator generator = new Generator(new Generator.Options(folder, theirs, false), timings);
        StatedContent stated = generator.stated();
        timings.end();
        Edition after = stated.edition();
        if (after == null) {
            String summary = Summary.checked(folder, stated.checked().problems(), stopwatch.elapsed());
            new Report(terminal, new ContentOptions())
                    .print(stated.checked(), folder, summary, timings, ExitCode.PROBLEMS);
            return ExitCode.PROBLEMS;
        }
        Changes changes = EditionDiff.of(before.edition(), after);
        AddressChanges addresses = AddressChanges.of(before.addresses(), stated.addresses());
        Unstated unstated = changes.none() && addresses.gone().isEmpty()
                ? before.unstated(generator, all || format == Form.JSON)
                : Unstated.NOTHING;
        boolean markdown = format == Form.MARKDOWN;
        String text = format == Form.JSON
                ? new ChangesJson(changes, addresses, unstated.files()).text()
                : new ChangesText(changes, addresses, unstated, markdown, all).text() + System.lineSeparator();
        terminal.out().print(text);
        if (copy != null) {
            int pages = new Generator(new Generator.Options(folder, theirs, false))
                    .review(terminal.folder().resolve(copy), before::file, before.addresses());
            say("Wrote a review copy in which " + Summary.pages(pages) + (pages == 1 ? " is" : " are")
                    + " different: open " + copy.resolve("review-copy.html"));
        }
        if (why != null) {
            say(new Recording(terminal, content, why).record(before.edition(), stated, changes));
        }
        return ExitCode.WELL;
    }

    /** Says what was done, where programs that read the changes do not take it for one. */
    private void say(String words) {
        (format == Form.TEXT ? terminal.out() : terminal.err()).println(words);
    }

    /** Reads a form as it is typed, such as {@code json}. */
    private static final class FormConverter implements ITypeConverter<Form>, Iterable<String> {

        @Override
        public Form convert(String typed) {
            return Stream.of(Form.values())
                    .filter(form -> word(form).equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of text, markdown, json"));
        }

        /** Returns the words, for completion. */
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Form.values()).map(FormConverter::word).iterator();
        }

        private static String word(Form form) {
            return form.name().toLowerCase(Locale.ROOT);
        }
    }
}
