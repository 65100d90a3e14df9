package remit.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import remit.Generator;
import remit.publish.EditorFiles;
import remit.publish.StartedFiles;
import remit.shape.RecordKind;
import remit.start.Sample;

/** {@code remit init}: writes a small handbook that explains itself. */
@Command(
        name = "init",
        sortOptions = false,
        description = "Start a handbook: write a small one that explains itself, to be replaced piece by piece.")
final class InitCommand implements Callable<Integer> {

    private static final String ENGLISH = "en";

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder to write, which must be empty or new.")
    private Path folder = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "xx",
            defaultValue = ENGLISH,
            description = "The language you will write in, such as en. Default: ${DEFAULT-VALUE}")
    private String language = ENGLISH;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Templates of your own, whose words add languages. Default: those that come with Remit")
    private @Nullable Path templates;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path theirs = templates == null ? null : terminal.folder().resolve(templates);
        refuseUnknown(Generator.languages(theirs));
        Map<String, String> files = Sample.files(language);
        Path handbook = terminal.folder().resolve(folder);
        StartedFiles.fill(handbook, files);
        letEditorsHelp(handbook.resolve("content").toAbsolutePath().normalize());
        String english = language.startsWith(ENGLISH) ? "" : "Its texts are English, to be replaced by yours.\n";
        terminal.out().print("Wrote a handbook to " + below("content") + ". " + english + next());
        terminal.out().flush();
        return ExitCode.WELL;
    }

    private void refuseUnknown(List<String> known) {
        if (!known.contains(language.split("-", 2)[0]) || !language.matches("[A-Za-z0-9-]+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--language " + language + ": the words that Remit adds to pages are there in "
                            + String.join(", ", known)
                            + " only\n   to add yours, see 'Another language' in README.md");
        }
    }

    /** Writes what {@code remit schema} writes. */
    private static void letEditorsHelp(Path content) {
        SchemaFolder schemas = SchemaFolder.beside(content);
        schemas.write(new Generator(new Generator.Options(content, null, true)).ids());
        EditorFiles.writeNew(schemas.settingsFile(), schemas.settings());
    }

    private String next() {
        Invocation invocation = new Invocation(System::getProperty);
        String content = below("content");
        String role = RecordWord.of(RecordKind.ROLE);
        return "Next, look at it while you change its files, add a role, and write the site:\n\n"
                + "   " + invocation.of("serve", "--open", "--content", content) + "\n"
                + "   " + invocation.of("new", role, "head-of-nursing", "--content", content) + "\n"
                + "   " + invocation.of("build", "--content", content, "--site", below("site")) + "\n";
    }

    private String below(String name) {
        return folder.resolve(name).normalize().toString();
    }
}
