package remit.changes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.fact.Fact;

/**
 * One statement that is new, gone, or says something else. At least one of the two is there.
 *
 * @param before null where the statement is new
 * @param after null where it is gone
 */
public record FactChange(@Nullable Fact before, @Nullable Fact after) {

    /** The word for a statement whose words changed. */
    public static final String REWORDED = "reworded";

    /** Returns the statement as it is now; where it is gone, as it was. */
    public Fact fact() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /**
     * Returns what happened: {@code added}, {@code removed}, {@code moved}, {@code linked}, {@code reworded},
     * or {@code sourced} where only its sources are others.
     */
    public String word() {
        if (before == null) {
            return "added";
        } else if (after == null) {
            return "removed";
        } else if (!before.point().equals(after.point())) {
            return "moved";
        }
        if (!before.words().equals(after.words()) || !Objects.equals(before.state(), after.state())) {
            return REWORDED;
        }
        return before.links().equals(after.links()) ? "sourced" : "linked";
    }
}
