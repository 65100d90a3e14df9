package remit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remit.edit.Removal;
import remit.shape.Target;

/** {@code remit remove}: takes something out of the content. */
@Command(
        name = "remove",
        sortOptions = false,
        description = {
            "Take a role, a problem or something else out of the content: its files, or its entry in a list. Shows what"
                    + " would change, and asks.",
            "Refuses while something names it, and lists where; with --replace-by, those places name another."
        })
final class RemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = PartWord.class,
            completionCandidates = PartWord.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Target kind = Target.ROLE;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "Its id, after what is around it where several have it: which-role/budget")
    private String id = "";

    @Option(
            names = "--replace-by",
            paramLabel = "ID",
            description = "What takes its place wherever it is named. Old addresses lead there where that can be")
    private @Nullable String replacing;

    @Mixin
    private EditOptions options = new EditOptions();

    RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> command = new ArrayList<>(List.of("remove", PartWord.of(kind), id));
        if (replacing != null) {
            command.addAll(List.of("--replace-by", replacing));
        }
        return options.carryOut(terminal, command, (folder, shown) -> Removal.plan(folder, shown, kind, id, replacing));
    }
}
