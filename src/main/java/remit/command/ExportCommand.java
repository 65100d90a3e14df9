package remit.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remit.Checked;
import remit.problem.UsageException;
import remit.publish.ExportedFile;
import remit.sheet.SheetExport;
import remit.sheet.SheetKind;

/** {@code remit export}: writes the records of a handbook for a spreadsheet. */
@Command(
        name = "export",
        sortOptions = false,
        description = {
            "Write the records of a handbook for a spreadsheet: all of them as .xlsx, or one kind as .csv."
                    + " Changes nothing in the content.",
            "'remit import' takes over what is changed there. The workbook's first sheet explains what cells may say."
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description =
                    "The file to write: handbook.xlsx, or a .csv that is named after its kind, such as roles.csv.")
    private Path file = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = SheetWord.class,
            completionCandidates = SheetWord.class,
            description = "What goes into a .csv file: one of ${COMPLETION-CANDIDATES}."
                    + " Default: what the file is named after, or roles")
    private @Nullable SheetKind kind;

    @Option(names = "--replace", description = "Replace the file if it is there.")
    private boolean replace;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to read. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean workbook = SheetFile.isWorkbook(file);
        Path folder = terminal.folder().resolve(content);
        Path to = terminal.folder().resolve(file);
        if (to.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw new UsageException("'" + file + "' would be in the content folder, which has no place for it: name a"
                    + " file elsewhere");
        }
        SheetExport export = SheetExport.of(folder);
        if (export.problems().hasErrors()) {
            String summary = "Nothing was written: " + Summary.problems(export.problems())
                    + ". Only a content without errors can go out.";
            new Report(terminal, new ContentOptions())
                    .print(
                            new Checked(null, export.problems(), export.lines()),
                            folder,
                            summary,
                            new Timings(),
                            ExitCode.PROBLEMS);
            return ExitCode.PROBLEMS;
        }
        SheetKind one = SheetWord.of(kind, SheetFile.name(file));
        byte[] bytes = workbook ? export.workbook() : export.csv(one);
        ExportedFile.write(to, bytes, replace);
        terminal.out().print(said(workbook, one, export));
        terminal.out().flush();
        return ExitCode.WELL;
    }

    private String said(boolean workbook, SheetKind one, SheetExport export) {
        String counts = Stream.of(workbook ? SheetKind.values() : new SheetKind[] {one})
                .filter(each -> !workbook || export.rows(each) > 0)
                .map(each -> export.rows(each) == 1 ? "1 " + each.one() : export.rows(each) + " " + each.word())
                .collect(Collectors.joining(", "));
        String assets = workbook && export.assets() > 0
                ? "Not in it: " + Summary.count(export.assets(), "file") + " of pictures and downloads" + ".\n"
                : "";
        return "Wrote " + file + ": " + counts + ".\n" + assets + "Once it is changed and saved, type\n   "
                + new Invocation(System::getProperty).of("import", file.toString(), "--content", content.toString())
                + "\n";
    }
}
