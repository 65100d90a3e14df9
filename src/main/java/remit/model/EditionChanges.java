package remit.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * What readers saw differently in one edition, as an editor wrote it down.
 *
 * @param entries in the order in which they were written
 */
public record EditionChanges(LocalDate edition, List<ChangeEntry> entries) {

    /**
     * What was changed together.
     *
     * @param facts the mark of what the handbook stated then; null where an editor wrote the entry by hand
     * @param before the mark of what the site stated with which it was compared; null likewise
     * @param what the records that changed; may be empty
     */
    public record ChangeEntry(
            Prose why, @Nullable String facts, @Nullable String before, List<Changed> what) {
        public ChangeEntry {
            what = List.copyOf(what);
        }
    }

    /**
     * A record that changed.
     *
     * @param kind the word for its kind: {@code role}, {@code handbook}
     * @param id what it was called then; empty for the handbook. There may be no such record now
     * @param title what readers called it then
     * @param statements what it says differently; may be empty, as may both lists after it
     * @param rows rows of a comparison that turned; what they were and are is {@code same}, {@code different},
     *     {@code partial} or {@code unstated}
     * @param results answers of a guide that lead elsewhere
     */
    public record Changed(
            String kind,
            String id,
            String title,
            State state,
            List<Change> statements,
            List<Change> rows,
            List<Change> results) {
        public Changed {
            statements = List.copyOf(statements);
            rows = List.copyOf(rows);
            results = List.copyOf(results);
        }
    }

    /** What happened to a record. */
    public enum State {
        NEW,
        GONE,
        CHANGED
    }

    /**
     * One thing that is different.
     *
     * @param point the name of a point or row, or the answers of a guide
     * @param was null where it was not there
     * @param is null where it is not there any more
     */
    public record Change(
            String point, @Nullable String was, @Nullable String is) {}

    public EditionChanges {
        entries = List.copyOf(entries);
    }
}
