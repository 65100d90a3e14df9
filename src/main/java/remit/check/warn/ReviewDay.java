package remit.check.warn;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import remit.model.Upkeep;

/**
 * The day that reviews are measured by. No clock is read: it is the date of the handbook's edition, or a day that is
 * given to the check.
 *
 * @param today null for the date of the handbook's edition
 * @param grace for how long after its due date an overdue review is only a warning; null for an unlimited time
 */
public record ReviewDay(@Nullable LocalDate today, @Nullable Period grace) {

    /** The date of the handbook's edition; overdue reviews are always warnings. */
    public static final ReviewDay OF_EDITION = new ReviewDay(null, null);

    /**
     * Returns the same with the date of the edition where no day is given. Without either day, no review is overdue.
     */
    public ReviewDay or(@Nullable LocalDate edition) {
        return today == null ? new ReviewDay(edition, grace) : this;
    }

    /**
     * Returns whether a review was due before the day that reviews are measured by; false where there is no such day.
     */
    public boolean overdue(Upkeep upkeep) {
        return upkeep.overdue(today);
    }

    /** Returns whether the time of grace of a review is over, too. */
    public boolean pastGrace(Upkeep upkeep) {
        LocalDate due = upkeep.due();
        return due != null && grace != null && today != null && due.plus(grace).isBefore(today);
    }
}
