package remit.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import remit.StatedContent;
import remit.changes.Changes;
import remit.edit.ChangesEntry;
import remit.edit.RecordedEntry;
import remit.fact.Edition;
import remit.problem.UsageException;
import remit.publish.ChangedFiles;
import remit.publish.FileChange;
import remit.shape.RecordKind;

/** Writes what changed, and why, into the content. */
final class Recording {

    private final Terminal terminal;
    private final Path content;
    private final String why;

    /**
     * @param content the content folder as it was typed, which is shown before each file
     * @param why the reason, in Markdown
     */
    Recording(Terminal terminal, Path content, String why) {
        this.terminal = terminal;
        this.content = content;
        this.why = why;
    }

    /**
     * Adds an entry to the file of the handbook's edition.
     *
     * @param before what is published
     * @param stated a content without errors
     * @return what was done, as sentences
     * @throws UsageException where the entry cannot be written; then nothing is
     */
    String record(Edition before, StatedContent stated, Changes changes) {
        Path folder = terminal.folder().resolve(content);
        ChangesEntry.Written written = RecordedEntry.of(
                folder,
                new ShownPath(terminal.folder(), folder).forPeople(),
                Objects.requireNonNull(stated.checked().handbook()),
                before,
                Objects.requireNonNull(stated.edition()),
                Objects.requireNonNull(stated.names()),
                changes,
                why);
        if (written == null) {
            return "Nothing was recorded, since all of it is in " + content.resolve(RecordKind.CHANGES.word())
                    + " already.";
        }
        ChangedFiles.write(List.of(change(folder.resolve(written.file()), written)));
        return "Recorded in " + content.resolve(written.file()) + ":" + written.line()
                + ". Edit the words there as you like; readers find them under \"What changed\".";
    }

    private static FileChange change(Path file, ChangesEntry.Written written) {
        return written.before() == null
                ? new FileChange(null, file, "", written.after())
                : new FileChange(file, file, written.before(), written.after());
    }
}
