package remit.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.Checked;
import remit.edit.EditPlan;
import remit.edit.FileEdit;
import remit.problem.UsageException;
import remit.publish.ChangedFiles;
import remit.publish.FileChange;

/** Shows what an edit of the content would change, asks, and makes it. */
final class Edit {

    private final Terminal terminal;
    private final Path content;
    private final boolean yes;
    private final String again;

    /**
     * @param content the content folder as it was typed, which is shown before each file
     * @param yes whether nobody need be asked
     * @param again the command that does the same without asking
     */
    Edit(Terminal terminal, Path content, boolean yes, String again) {
        this.terminal = terminal;
        this.content = content;
        this.yes = yes;
        this.again = again;
    }

    /**
     * Carries out a plan.
     *
     * @return 0 where it was carried out or the answer was no, 1 where the content has errors or names what is to go, 2 where nobody could be
     *     asked
     * @throws UsageException where a file cannot be changed; then none is
     */
    int carryOut(EditPlan plan) {
        if (plan.problems().hasErrors()) {
            return refuse(plan);
        }
        if (!plan.obstacles().isEmpty()) {
            return refuseNamed(plan);
        }
        return carryOut(plan, shown(plan));
    }

    /**
     * Carries out a plan against which nothing speaks.
     *
     * @param said what is said about it before the question
     * @return 0
     * @throws UsageException where nobody can be asked, and where a file cannot be changed; then none is
     */
    int carryOut(EditPlan plan, String said) {
        print(said);
        Optional<Boolean> answer = yes ? Optional.of(true) : terminal.asking().yes("Do it?");
        if (answer.isEmpty()) {
            throw new UsageException(
                    "nothing was changed, since nobody can be asked here. To do it, type\n   " + again);
        }
        if (!answer.get()) {
            print("Nothing was changed.\n");
            return ExitCode.WELL;
        }
        refuseChanged(plan);
        ChangedFiles.write(plan.files().stream().map(this::fileChange).toList());
        print("Done.\n");
        return ExitCode.WELL;
    }

    /** Reports the errors of the content, which must be mended first. */
    int refuse(EditPlan plan) {
        ContentOptions options = new ContentOptions();
        Checked checked = new Checked(null, plan.problems(), plan.source());
        String summary = "Nothing was changed: " + Summary.problems(plan.problems())
                + ". Only a content without errors can be changed safely.";
        new Report(terminal, options)
                .print(checked, terminal.folder().resolve(content), summary, new Timings(), ExitCode.PROBLEMS);
        return ExitCode.PROBLEMS;
    }

    /** Lists the lines that name what is to go. */
    private int refuseNamed(EditPlan plan) {
        StringBuilder said = new StringBuilder(plan.title())
                .append(": nothing was changed, since ")
                .append(Summary.count(plan.obstacles().size(), "line"))
                .append(plan.obstacles().size() == 1 ? " names" : " name")
                .append(" it.\n\n");
        plan.obstacles().forEach(line -> append(said, line));
        terminal.err()
                .print(said + "\nChange these first, or say with --replace-by what takes its place everywhere.\n");
        terminal.err().flush();
        return ExitCode.PROBLEMS;
    }

    /** Refuses to go on where a file has changed while the question was open. */
    private void refuseChanged(EditPlan plan) {
        if (!plan.isUpToDate(terminal.folder().resolve(content))) {
            throw new UsageException(
                    "nothing was changed, since a file of the content was changed meanwhile: try again");
        }
    }

    private FileChange fileChange(FileEdit edit) {
        Path folder = terminal.folder().resolve(content);
        return new FileChange(
                edit.isNew() ? null : folder.resolve(edit.from()),
                edit.to() == null ? null : folder.resolve(edit.to()),
                edit.before(),
                edit.after());
    }

    private String shown(EditPlan plan) {
        StringBuilder shown = new StringBuilder(plan.title())
                .append(": ")
                .append(counts(plan))
                .append(".\n");
        List<FileEdit> moved = plan.files().stream().filter(FileEdit::moves).toList();
        if (!moved.isEmpty()) {
            shown.append('\n');
        }
        for (FileEdit edit : moved) {
            shown.append(content.resolve(edit.from()))
                    .append(edit.to() == null ? " goes" : " becomes " + content.resolve(edit.to()))
                    .append('\n');
        }
        if (!plan.lines().isEmpty()) {
            shown.append('\n');
        }
        plan.lines().forEach(line -> append(shown, line));
        shown.append('\n');
        plan.remarks().forEach(remark -> shown.append(remark).append('\n'));
        return shown.toString();
    }

    private void append(StringBuilder shown, EditPlan.ChangedLine line) {
        shown.append(content.resolve(line.file()))
                .append(':')
                .append(line.number())
                .append(": ")
                .append(line.text())
                .append('\n');
    }

    /** Returns how much changes: {@code 79 lines in 23 files change, 2 files get another name}. */
    private static String counts(EditPlan plan) {
        List<String> counts = new ArrayList<>();
        int lines = plan.lines().size();
        long files =
                plan.lines().stream().map(EditPlan.ChangedLine::file).distinct().count();
        if (lines > 0) {
            counts.add(Summary.count(lines, "line") + " in " + Summary.count((int) files, "file")
                    + (lines == 1 ? " changes" : " change"));
        }
        List<FileEdit> moves = plan.files().stream().filter(FileEdit::moves).toList();
        int named = (int) moves.stream().filter(edit -> edit.to() != null).count();
        int gone = moves.size() - named;
        if (named > 0) {
            counts.add(Summary.count(named, "file") + (named == 1 ? " gets" : " get") + " another name");
        }
        if (gone > 0) {
            counts.add(Summary.count(gone, "file") + (gone == 1 ? " goes" : " go"));
        }
        return String.join(", ", counts);
    }

    private void print(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }
}
