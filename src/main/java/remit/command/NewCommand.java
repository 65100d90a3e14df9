package remit.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import remit.problem.UsageException;
import remit.publish.ChangedFiles;
import remit.publish.FileChange;
import remit.shape.RecordKind;
import remit.start.NewRecord;
import remit.start.NewRecord.Change;
import remit.start.NewRecord.Wanted;

/** {@code remit new}: adds a record to a handbook. */
@Command(
        name = "new",
        sortOptions = false,
        description = {
            "Add a role, a problem, a duty or another record to a handbook: a file that explains itself, or an entry in a"
                    + " list. Says where to go on.",
            "A topic is a problem under \"Who can help\", a term a word of the glossary."
        })
final class NewCommand implements Callable<Integer> {

    private static final String DRAFT = "It is a draft: readers see it once you delete the line 'draft: yes'."
            + " 'remit serve --drafts' shows it.\n";

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = RecordWord.class,
            completionCandidates = RecordWord.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private RecordKind kind = RecordKind.ROLE;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "Its id, such as head-of-nursing. Default: made from the title. Of a term, the word itself")
    private @Nullable String id;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Its title, or the problem or duty in words. Default: made from the id")
    private @Nullable String title;

    @Option(names = "--group", paramLabel = "TEXT", description = "The group of a topic or duty.")
    private @Nullable String group;

    @Option(
            names = "--first",
            paramLabel = "ID",
            description = "Whom to ask first about a topic: a role or contact. Default: one that can be reached")
    private @Nullable String first;

    @Option(
            names = "--roles",
            paramLabel = "a,b",
            split = ",",
            description = "The roles of a comparison. Default: those in its id, such as cio-and-ciso")
    private List<String> roles = List.of();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to add to. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (id == null && title == null) {
            throw wrong("write an id behind the kind, or a title with --title");
        }
        if (group != null && kind != RecordKind.TOPIC && kind != RecordKind.DUTY) {
            throw wrong("--group is for a topic or a duty");
        }
        if (first != null && kind != RecordKind.TOPIC) {
            throw wrong("--first is for a topic");
        }
        if (!roles.isEmpty() && kind != RecordKind.COMPARISON) {
            throw wrong("--roles is for a comparison");
        }
        String words = id == null ? String.valueOf(title) : id;
        if (kind != RecordKind.TERM && !words.isBlank() && !NewRecord.makesId(words)) {
            throw withoutId(words);
        }
        Path folder = terminal.folder().resolve(content);
        EditOptions.finishBegun(terminal, folder);
        NewRecord made = NewRecord.of(
                folder,
                new ShownPath(terminal.folder(), folder).forPeople(),
                new Wanted(kind, id, title, group, first, roles));
        ChangedFiles.write(made.changes().stream()
                .map(change -> fileChange(folder, change))
                .toList());
        terminal.out().print(said(made));
        terminal.out().flush();
        return ExitCode.WELL;
    }

    private static FileChange fileChange(Path folder, Change change) {
        Path file = folder.resolve(change.file());
        return change.before() == null
                ? new FileChange(null, file, "", change.after())
                : new FileChange(file, file, change.before(), change.after());
    }

    private String said(NewRecord made) {
        StringBuilder said = new StringBuilder();
        for (Change change : made.changes()) {
            said.append(change.before() == null ? "Wrote " : "Added '" + made.id() + "' to ")
                    .append(content.resolve(change.file()))
                    .append('\n');
        }
        if (made.wish() != null) {
            said.append(
                    "Its id is '" + made.id() + "', since '" + made.wish() + "' is kept for the site's own pages.\n");
        }
        said.append("Go on at ")
                .append(content.resolve(made.file()))
                .append(':')
                .append(made.line())
                .append('\n');
        return said.append(open()).toString();
    }

    /**
     * Says what must be done before readers see the record, or before a check has nothing to warn of; empty where
     * nothing need be. What holds words or a contact that nobody has chosen is a draft, since no check could tell.
     */
    private String open() {
        return switch (kind) {
            case GUIDE, PAGE -> DRAFT;
            case TOPIC -> first == null ? DRAFT : "";
            case ROLE -> "Once there are topics, 'remit check' warns until one leads to the role.\n";
            case DUTY -> "'remit check' warns until you say who answers for it and who does it.\n";
            case SOURCE -> "'remit check' warns until a record names it as its source.\n";
            default -> "";
        };
    }

    /** Refuses words of another script, or of signs alone, and says what to type instead. */
    private UsageException withoutId(String words) {
        String word = RecordWord.of(kind);
        List<String> command = new ArrayList<>(List.of("new", word, "my-" + word));
        add(command, "--title", title == null ? words : title);
        add(command, "--group", group);
        add(command, "--first", first);
        add(command, "--roles", roles.isEmpty() ? null : String.join(",", roles));
        add(command, "--content", content.equals(Path.of("content")) ? null : content.toString());
        return new UsageException("no id can be made from '" + words
                + "', since an id has letters from a to z, digits and hyphens\n"
                + "   write an id of such letters, and the title with --title:\n   "
                + new Invocation(System::getProperty).of(command.toArray(String[]::new)));
    }

    private static void add(List<String> command, String option, @Nullable String value) {
        if (value != null) {
            command.addAll(List.of(option, value));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
