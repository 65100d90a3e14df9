package remit.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private EditOptions options = new EditOptions();

    RenameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.carryOut(
                terminal,
                List.of("rename", PartWord.of(kind), old, wanted),
                (folder, shown) -> Rename.plan(folder, shown, kind, old, wanted));
    }
}
