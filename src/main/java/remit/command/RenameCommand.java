package remit.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remit.edit.Rename;
import remit.shape.Target;

/** {@code remit rename}: gives something another id everywhere. */
@Command(
        name = "rename",
        sortOptions = false,
        description = {
            "Give a role, a problem or something else another id, in its file and wherever the content names it."
                    + " Shows what would change, and asks.",
            "Of a question, an outcome, an answer or a shared item, write what is around it, too, where several have"
                    + " the id: which-role/budget"
        })
final class RenameCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = PartWord.class,
            completionCandidates = PartWord.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Target kind = Target.ROLE;

    @Parameters(index = "1", paramLabel = "OLD", description = "The id that it has.")
    private String old = "";

    @Parameters(index = "2", paramLabel = "NEW", description = "The id that it gets. Of a term, the new word")
    private String wanted = "";

    @Option(
            names = {"-y", "--yes"},
            description = "Do it without asking, as a script must.")
    private boolean yes;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to change. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    RenameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = terminal.folder().resolve(content);
        String shown = new ShownPath(terminal.folder(), folder).forPeople();
        String again = new Invocation(System::getProperty)
                .of("rename", PartWord.of(kind), old, wanted, "--yes", "--content", content.toString());
        return new Edit(terminal, content, yes, again).carryOut(Rename.plan(folder, shown, kind, old, wanted));
    }
}
