package remit.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import remit.Generator;
import remit.preview.Browser;
import remit.preview.EditorLinks;
import remit.preview.FolderWatch;
import remit.preview.Preview;
import remit.preview.PreviewServer;

/** {@code remit serve}: shows the site in a browser and makes it anew after each change. */
@Command(
        name = "serve",
        sortOptions = false,
        description =
                "Show the handbook in a browser, and each change of a file as soon as it is saved. Nothing is written but"
                        + " the schemas that 'remit schema' has begun, which are kept up to date; Ctrl-C ends it.")
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to read. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8000",
            description = "Where to serve; if it is in use, the next free one is taken. Default: ${DEFAULT-VALUE}")
    private int port = 8000;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    @Option(names = "--drafts", description = "Show records marked 'draft: yes' as well.")
    private boolean drafts;

    @Option(
            names = "--since",
            paramLabel = "SITE|REVISION",
            description =
                    "With what the preview's list of changes compares: the folder of a site, or a revision of git."
                            + " Default: the content as it is when the preview begins")
    private @Nullable String since;

    @Option(
            names = "--editor",
            paramLabel = "NAME",
            completionCandidates = Editors.class,
            description =
                    "Let problems link to their line in this editor: code, codium, cursor, windsurf, zed or idea.")
    private @Nullable String editor;

    @Option(
            names = "--poll",
            description = "Look at all files 20 times a second. Needed only where changes are not noticed, such as on a"
                    + " network drive that is not known as one.")
    private boolean poll;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw wrong("--port " + port + " is not between 0 and " + HIGHEST_PORT);
        }
        if (editor != null && !EditorLinks.names().contains(editor)) {
            throw wrong("--editor '" + editor + "' is none of " + String.join(", ", EditorLinks.names()));
        }
        Path folder = terminal.folder().resolve(content);
        Path theirs = templates.folder(terminal.folder(), folder);
        List<Path> watched = new ArrayList<>(List.of(folder));
        if (theirs != null) {
            watched.add(theirs);
        }
        ShownChanges readers =
                new ShownChanges(since == null ? null : Earlier.of(terminal.folder(), since, folder, theirs), since);
        try (FolderWatch watch = new FolderWatch(watched, poll);
                PreviewServer server = new PreviewServer(port, readers)) {
            Browser browser = new Browser(open, terminal.err());
            String notes = notes(server.port(), watch.polls());
            Rounds rounds =
                    new Rounds(terminal, folder, new EditorLinks(editor, folder), server, notes, browser, readers);
            new Preview(new Generator.Options(folder, theirs, drafts), watch, server::open).run(rounds);
        }
        return ExitCode.WELL;
    }

    /** Says what differs from what was asked for; empty where nothing does. */
    private String notes(int taken, boolean polls) {
        String otherPort = port == 0 || taken == port ? "" : "Port " + port + " is in use, so another was taken.\n";
        String looking =
                !polls || poll ? "" : "Changes are not noticed in this folder, so it is looked at 20 times a second.\n";
        return otherPort + looking;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The names of the editors that links can open, for completion. */
    private static final class Editors implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return EditorLinks.names().iterator();
        }
    }
}
