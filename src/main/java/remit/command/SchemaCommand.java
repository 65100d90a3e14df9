package remit.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import remit.Generator;
import remit.command.SchemaFolder.Written;
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
        SchemaFolder usual = SchemaFolder.beside(absolute(content));
        SchemaFolder schemas = out == null ? usual : new SchemaFolder(usual.content(), absolute(out));
        if (schemas.folder().startsWith(schemas.content())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out must not be in the content folder, where a build would take it for content");
        }
        printSchemas(schemas, schemas.write(new Generator(new Generator.Options(schemas.content(), null, true)).ids()));
        printVsCode(schemas);
        print("In other editors a file names its schema in its first line, such as\n   "
                + schemas.modeline(RecordKind.ROLE)
                + "\n");
        return ExitCode.WELL;
    }

    private void printSchemas(SchemaFolder schemas, Written written) {
        String which = written.changed() == 0
                ? "All " + written.all() + " schemas are up to date in "
                : "Wrote " + written.changed() + " of " + written.all() + " schemas to ";
        print(which + shown(schemas.folder()) + "\n");
    }

    /** Says what was done for VS Code; settings that are there already are not touched, so it says what they need. */
    private void printVsCode(SchemaFolder schemas) {
        String file = shown(schemas.settingsFile());
        String there = EditorFiles.writeNew(schemas.settingsFile(), schemas.settings());
        if (there == null) {
            print("Wrote " + file + ", by which VS Code finds them (with the extension YAML by Red Hat)\n");
        } else if (!schemas.isNamedIn(there)) {
            print(file + " is there already and was left alone. " + schemas.addition(there));
        }
    }

    /** Returns a path as a user would name it from here. */
    private String shown(Path path) {
        Path here = absolute(Path.of(""));
        return (path.startsWith(here) ? here.relativize(path) : path).toString();
    }

    private Path absolute(Path path) {
        return terminal.folder().resolve(path).toAbsolutePath().normalize();
    }

    private void print(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }
}
