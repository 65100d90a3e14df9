package remit.changes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A record of which readers see something else.
 *
 * @param kind as in {@link remit.fact.Fact}: {@code role}
 * @param id now; of a record that is gone, what it was
 * @param title now; of a record that is gone, what it was
 * @param formerId the id that it had; null where the id is the same
 * @param facts what changed in it; for a new record all of its statements, for one that is gone all that it had
 */
public record RecordChange(
        String kind,
        String id,
        String title,
        State state,
        @Nullable String formerId,
        List<FactChange> facts) {

    /** What happened to a record. */
    public enum State {
        ADDED,
        REMOVED,
        CHANGED;

        /** Returns the word for it in data: {@code added}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RecordChange {
        facts = List.copyOf(facts);
    }
}
