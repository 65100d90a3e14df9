package remit.command;

import java.nio.file.Path;
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
     * @return 0 where it was carried out or the answer was no, 1 where the content has errors, 2 where nobody could be
     *     asked
     * @throws UsageException where a file cannot be changed; then none is
     */
    int carryOut(EditPlan plan) {
        if (plan.problems().hasErrors()) {
            return refuse(plan);
        }
        print(shown(plan));
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
    private int refuse(EditPlan plan) {
        ContentOptions options = new ContentOptions();
        Checked checked = new Checked(null, plan.problems(), plan.source());
        String summary = "Nothing was changed: " + Summary.problems(plan.problems())
                + ". Only a content without errors can be changed safely.";
        new Report(terminal, options)
                .print(checked, terminal.folder().resolve(content), summary, new Timings(), ExitCode.PROBLEMS);
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
                folder.resolve(edit.from()),
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
        plan.lines()
                .forEach(line -> shown.append(content.resolve(line.file()))
                        .append(':')
                        .append(line.number())
                        .append(": ")
                        .append(line.text())
                        .append('\n'));
        shown.append('\n');
        plan.remarks().forEach(remark -> shown.append(remark).append('\n'));
        return shown.toString();
    }

    /** Returns how much changes: {@code 79 lines in 23 files change, and 2 files get another name}. */
    private static String counts(EditPlan plan) {
        int lines = plan.lines().size();
        long files =
                plan.lines().stream().map(EditPlan.ChangedLine::file).distinct().count();
        int moved = (int) plan.files().stream()
                .filter(FileEdit::moves)
                .filter(edit -> edit.to() != null)
                .count();
        String changed = Summary.count(lines, "line") + " in " + Summary.count((int) files, "file")
                + (lines == 1 ? " changes" : " change");
        return moved == 0
                ? changed
                : changed + ", and " + Summary.count(moved, "file") + (moved == 1 ? " gets" : " get") + " another name";
    }

    private void print(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }
}
