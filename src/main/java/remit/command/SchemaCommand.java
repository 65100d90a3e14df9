package remit.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import remit.Generator;
import remit.data.schema.ContentSchemas;
import remit.data.schema.EditorSettings;
import remit.publish.EditorFiles;
import remit.shape.RecordKind;

/**
 * {@code remit schema}: writes the JSON Schemas by which editors complete and explain the content. The content may have
 * errors.
 */
@Command(
        name = "schema",
        sortOptions = false,
        description = {
            "Let editors complete and explain keys while you type: write a JSON Schema for each kind of YAML file,"
                    + " with the ids of the handbook.",
            "Beside the content folder it also writes settings for VS Code, where there are none."
        })
final class SchemaCommand implements Callable<Integer> {

    private static final String SETTINGS = ".vscode/settings.json";

    private final Terminal terminal;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to read. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write the schemas. Default: .remit/schema, beside the content folder")
    private @Nullable Path out;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = absolute(content);
        Path home = folder.resolveSibling("");
        Path schemas = out == null ? home.resolve(".remit").resolve("schema") : absolute(out);
        if (schemas.startsWith(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out must not be in the content folder, where a build would take it for content");
        }
        Map<String, String> files = ContentSchemas.of(new Generator(new Generator.Options(folder, null, true)).ids());
        int written = EditorFiles.write(schemas, files, ContentSchemas.MARK);
        print(written(written, files.size(), schemas));
        printVsCode(home.resolve(SETTINGS), within(home, schemas), slashed(home.relativize(folder)));
        print("In other editors a file names its schema in its first line, such as\n   "
                + EditorSettings.modeline(RecordKind.ROLE, slashed(folder.relativize(schemas)))
                + "\n");
        return ExitCode.WELL;
    }

    private String written(int written, int all, Path schemas) {
        String which = written == 0 ? "All " + all : "Wrote " + written + " of " + all;
        return which + " schemas " + (written == 0 ? "are up to date in " : "to ") + shown(schemas) + "\n";
    }

    /** Says what was done for VS Code; settings that are there already are not touched, so it says what they need. */
    private void printVsCode(Path file, String schemas, String folder) {
        String settings = EditorSettings.vsCode(schemas, folder);
        String there = EditorFiles.writeNew(file, settings);
        if (there == null) {
            print("Wrote " + shown(file) + ", by which VS Code finds them (with the extension YAML by Red Hat)\n");
        } else if (!there.contains("\"" + schemas + "/")) {
            print(shown(file) + " is there already and was left alone; for VS Code, add to it:\n" + settings);
        }
    }

    /** Returns the folder of the schemas as the workspace names it: relative where it is in the workspace. */
    private static String within(Path home, Path schemas) {
        return schemas.startsWith(home)
                ? "./" + slashed(home.relativize(schemas))
                : schemas.toUri().toString().replaceFirst("/$", "");
    }

    /** Returns a path as a user would name it from here. */
    private String shown(Path path) {
        Path here = absolute(Path.of(""));
        return (path.startsWith(here) ? here.relativize(path) : path).toString();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private Path absolute(Path path) {
        return terminal.folder().resolve(path).toAbsolutePath().normalize();
    }

    private void print(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }
}
