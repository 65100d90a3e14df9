package remit.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a record and when it was reviewed. Each part comes from the record itself, else from its file, else from
 * {@code handbook.yaml}.
 *
 * @param file the record's source file, relative to the content folder
 * @param owner null where nobody is named
 * @param reviewed null where not said
 * @param reviewedIn the place where the day is written; null where {@code reviewed} is
 * @param reviewEvery null where no review is wanted
 * @param sources ids, for the whole record; empty where none is named
 */
public record Upkeep(
        String file,
        @Nullable String owner,
        @Nullable LocalDate reviewed,
        @Nullable Place reviewedIn,
        @Nullable Period reviewEvery,
        List<String> sources) {

    /** The places that may say who keeps a record, beginning with the nearest. */
    public enum Place {
        RECORD,
        FILE,
        HANDBOOK
    }

    public Upkeep {
        sources = List.copyOf(sources);
    }

    /** The day the next review is due; null where no review is wanted or none is recorded. */
    public @Nullable LocalDate due() {
        return reviewed == null || reviewEvery == null ? null : reviewed.plus(reviewEvery);
    }

    /** Whether the review was due before the day of the edition; false where there is no edition. */
    public boolean overdue(@Nullable LocalDate edition) {
        LocalDate due = due();
        return due != null && edition != null && due.isBefore(edition);
    }
}
