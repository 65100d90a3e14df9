package remit.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remit.Generator;
import remit.changes.EditionDiff;
import remit.data.AddressChanges;
import remit.fact.Edition;
import remit.sheet.CellProblem;
import remit.sheet.ImportPlan;
import remit.sheet.SheetImport;
import remit.sheet.SheetKind;

/** {@code remit import}: takes over what was changed in a spreadsheet. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Take over what was changed in a spreadsheet that 'remit export' wrote, or start with a list of titles."
                    + " Shows what readers will see differently, and asks.",
            "What the content and the sheet have both changed is shown by cell, and then nothing is written."
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "The .xlsx or .csv file.")
    private Path file = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = SheetWord.class,
            completionCandidates = SheetWord.class,
            description = "What is in a .csv file, or in the only sheet of a workbook: one of ${COMPLETION-CANDIDATES}."
                    + " Default: what the file is named after, or roles")
    private @Nullable SheetKind kind;

    @Option(
            names = {"-y", "--yes"},
            description = "Do it without asking, as a script must.")
    private boolean yes;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to change, or to start. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = terminal.folder().resolve(content);
        String shown = new ShownPath(terminal.folder(), folder).forPeople();
        ImportPlan plan = SheetImport.plan(
                folder,
                shown,
                terminal.folder().resolve(file),
                file.toString(),
                SheetFile.isWorkbook(file),
                SheetWord.of(kind, SheetFile.name(file)));
        Edit edit = new Edit(terminal, content, yes, again());
        if (plan.edit().problems().hasErrors()) {
            return edit.refuse(plan.edit());
        }
        if (!plan.problems().isEmpty()) {
            return refuse(plan.problems());
        }
        if (plan.edit().files().isEmpty()) {
            terminal.out().print(said("Nothing would change.", plan.edit().remarks()));
            terminal.out().flush();
            return ExitCode.WELL;
        }
        return edit.carryOut(plan.edit(), shown(plan, folder));
    }

    /** Returns the command that does the same without asking. */
    private String again() {
        List<String> command = new ArrayList<>(List.of("import", file.toString()));
        if (kind != null) {
            command.addAll(List.of("--kind", kind.word()));
        }
        command.addAll(List.of("--yes", "--content", content.toString()));
        return new Invocation(System::getProperty).of(command.toArray(String[]::new));
    }

    /** Lists the cells that must be mended first. */
    private int refuse(List<CellProblem> problems) {
        StringBuilder said = new StringBuilder();
        problems.forEach(problem -> said.append(problem.place())
                .append(": ")
                .append(problem.message())
                .append('\n'));
        terminal.err().print(said);
        terminal.err().flush();
        terminal.out()
                .print("\nNothing was changed: " + Summary.count(problems.size(), "problem") + " in " + file + ".\n");
        terminal.out().flush();
        return ExitCode.PROBLEMS;
    }

    private String shown(ImportPlan plan, Path folder) {
        String counts = String.join(", ", plan.counts());
        String head = "Import " + file + ": " + counts + ", in "
                + Summary.count(plan.edit().files().size(), "file") + ".";
        return said(head, plan.edit().remarks())
                + (plan.startsContent()
                        ? "\nIt starts a new content in " + content + ".\n"
                        : "\n" + changes(plan, folder) + "\n")
                + "\n";
    }

    /** Returns what readers will see differently. */
    private static String changes(ImportPlan plan, Path folder) {
        Generator generator = Generator.keeping(new Generator.Options(folder, null, false));
        Edition before = generator.facts(Map.of()).edition();
        Edition after = generator.facts(plan.changes()).edition();
        return before == null || after == null
                ? ""
                : new ChangesText(EditionDiff.of(before, after), AddressChanges.NONE, Unstated.NOTHING, false, false)
                        .text();
    }

    private static String said(String head, List<String> remarks) {
        StringBuilder said = new StringBuilder(head).append('\n');
        remarks.forEach(remark -> said.append(remark).append('\n'));
        return said.toString();
    }
}
