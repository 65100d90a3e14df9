package remit.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.EditionChanges.Change;
import remit.model.EditionChanges.Changed;
import remit.model.EditionChanges.State;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.FileText;
import remit.read.ListAddition;
import remit.read.yaml.ScalarText;
import remit.shape.ChangesShape;
import remit.shape.Key;
import remit.shape.RecordKind;

/** Adds an entry about what changed to the file of an edition, which is made where there is none. */
public final class ChangesEntry {

    private static final String INDENT = "  ";

    private ChangesEntry() {}

    /**
     * The file of an edition with one more entry.
     *
     * @param file its path, relative to the content folder
     * @param before its whole text now; null where it is new
     * @param after its whole text with the entry
     * @param line the line, from 1, in which the entry begins
     */
    public record Written(String file, @Nullable String before, String after, int line) {}

    /**
     * Returns the file of an edition with an entry. Nothing is written yet.
     *
     * @param shown the content folder as messages name it; empty for the working folder
     * @param why in Markdown
     * @param facts the mark of what the handbook states
     * @param published the mark of what is published
     * @throws UsageException where the reason is empty or the content would have an error with it, and where nothing can be
     *     added to the file as it is written
     */
    public static Written add(
            Path content,
            String shown,
            LocalDate edition,
            String why,
            String facts,
            String published,
            List<Changed> what) {
        if (why.isBlank()) {
            throw new UsageException("say why it was changed: --record \"Why it was changed\"");
        }
        ContentNow now = ContentNow.of(content, shown);
        String file = RecordKind.CHANGES.file(edition.toString());
        List<String> entry = entry(why.strip(), facts, published, what);
        LocalDate other = now.whole().edition(file);
        if (other != null && !other.equals(edition)) {
            throw new UsageException("nothing was recorded, since " + file + " is about the edition of " + other
                    + ": give that file another name, such as " + RecordKind.CHANGES.file(other.toString()));
        }
        Written written = now.has(file) ? added(content, file, entry) : started(file, edition, entry);
        refuseErrors(now, written);
        return written;
    }

    private static Written started(String file, LocalDate edition, List<String> entry) {
        List<String> lines = new ArrayList<>(List.of(
                "# What readers see differently in this edition, and why: the page \"What changed\" shows it.",
                "# Edit the words as you like; 'remit changes --record' adds entries below.",
                line(ChangesShape.EDITION, edition.toString()),
                ChangesShape.ENTRIES + ":"));
        int first = lines.size() + 1;
        for (int i = 0; i < entry.size(); i++) {
            lines.add(INDENT + (i == 0 ? "- " : INDENT) + entry.get(i));
        }
        return new Written(file, null, String.join("\n", lines) + "\n", first);
    }

    private static Written added(Path content, String file, List<String> entry) {
        String before = String.valueOf(FileText.of(content, file));
        return ListAddition.addLast(before, ChangesShape.ENTRIES.name(), entry)
                .map(added -> new Written(file, before, added.text(), added.line()))
                .orElseThrow(() -> new UsageException("nothing can be added to '" + ChangesShape.ENTRIES + "' in "
                        + file + " as it is written; write that list in lines that begin with '- '"));
    }

    /** Refuses an entry with which the content would have an error, such as a reason with a link that leads nowhere. */
    private static void refuseErrors(ContentNow now, Written written) {
        Problems found = new Problems();
        String before = written.before() == null ? "" : written.before();
        now.changed(List.of(new FileEdit(written.file(), written.file(), before, written.after())), found);
        if (found.hasErrors()) {
            throw new UsageException("nothing was recorded, since the entry would be wrong: "
                    + found.sorted().stream()
                            .filter(problem -> problem.position().file().equals(written.file()))
                            .map(Problem::advice)
                            .findFirst()
                            .orElse("'remit check' says what to mend first"));
        }
    }

    private static List<String> entry(String why, String facts, String published, List<Changed> what) {
        List<String> lines = new ArrayList<>();
        lines.add(line(ChangesShape.Entry.WHY, why));
        lines.add(line(ChangesShape.Entry.FACTS, facts));
        lines.add(line(ChangesShape.Entry.BEFORE, published));
        if (!what.isEmpty()) {
            lines.add(ChangesShape.Entry.WHAT + ":");
            what.forEach(changed -> addItem(lines, INDENT, record(changed)));
        }
        return lines;
    }

    private static List<String> record(Changed changed) {
        List<String> lines = new ArrayList<>();
        lines.add(line(ChangesShape.Changed.KIND, changed.kind()));
        if (!changed.id().isEmpty()) {
            lines.add(line(ChangesShape.Changed.ID, changed.id()));
        }
        lines.add(line(ChangesShape.Changed.TITLE, changed.title()));
        if (changed.state() != State.CHANGED) {
            String is = changed.state() == State.NEW ? ChangesShape.NEW : ChangesShape.GONE;
            lines.add(line(ChangesShape.Changed.IS, is));
        }
        addChanges(lines, ChangesShape.Changed.CHANGES, ChangesShape.Statement.POINT, changed.statements());
        addChanges(lines, ChangesShape.Changed.ROWS, ChangesShape.Row.POINT, changed.rows());
        addChanges(lines, ChangesShape.Changed.RESULTS, ChangesShape.Result.ANSWERS, changed.results());
        return lines;
    }

    private static void addChanges(List<String> lines, Key list, Key point, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        lines.add(list + ":");
        for (Change change : changes) {
            List<String> item = new ArrayList<>(List.of(line(point, change.point())));
            if (change.was() != null) {
                item.add(line(ChangesShape.Statement.WAS, change.was()));
            }
            if (change.is() != null) {
                item.add(line(ChangesShape.Statement.NOW, change.is()));
            }
            addItem(lines, INDENT, item);
        }
    }

    private static void addItem(List<String> lines, String indent, List<String> item) {
        for (int i = 0; i < item.size(); i++) {
            lines.add(indent + (i == 0 ? "- " : INDENT) + item.get(i));
        }
    }

    private static String line(Key key, String text) {
        return key + ": " + ScalarText.of(text);
    }
}
