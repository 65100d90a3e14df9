package remit.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import remit.edit.EditPlan;
import remit.publish.ChangedFiles;

/** The options of every command that changes content by a plan, and how it goes about it. */
final class EditOptions {

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

    /** Makes a plan. */
    interface Planning {

        /**
         * @param folder the content folder
         * @param shown the same as messages name it
         */
        EditPlan plan(Path folder, String shown);
    }

    /**
     * Makes a plan, shows it, asks, and carries it out.
     *
     * @param command the command and its own arguments, by which a message says how to do it without asking
     * @return as {@link Edit#carryOut} does
     */
    int carryOut(Terminal terminal, List<String> command, Planning planning) {
        Path folder = terminal.folder().resolve(content);
        finishBegun(terminal, folder);
        List<String> again = new ArrayList<>(command);
        again.addAll(List.of("--yes", "--content", content.toString()));
        EditPlan plan = planning.plan(folder, new ShownPath(terminal.folder(), folder).forPeople());
        return new Edit(terminal, content, yes, new Invocation(System::getProperty).of(again.toArray(String[]::new)))
                .carryOut(plan);
    }

    /** Finishes what a command began to write that was then killed, and says so. */
    static void finishBegun(Terminal terminal, Path folder) {
        int files = ChangedFiles.finish(folder);
        if (files > 0) {
            terminal.out()
                    .print("An earlier command was ended while it wrote. What it had begun was finished first: "
                            + Summary.count(files, "file") + ".\n");
            terminal.out().flush();
        }
    }
}
