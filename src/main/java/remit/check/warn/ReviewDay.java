package remit.check.warn;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import remit.model.Upkeep;

/**
 * The day by which reviews are judged. No clock is read: it is the handbook's edition, or the day that whoever runs a
 * check gives.
 *
 * @param today null for the handbook's edition
 * @param grace how long after it was due a review is still only a warning; null for ever
 */
public record ReviewDay(@Nullable LocalDate today, @Nullable Period grace) {

    /** By the handbook's edition; what is overdue is a warning. */
    public static final ReviewDay OF_EDITION = new ReviewDay(null, null);

    /** The same with the edition's day filled in; without either day nothing is overdue. */
    public ReviewDay or(@Nullable LocalDate edition) {
        return today == null ? new ReviewDay(edition, grace) : this;
    }

    public boolean overdue(Upkeep upkeep) {
        return upkeep.overdue(today);
    }

    /** Whether even the time of grace is over. */
    public boolean pastGrace(Upkeep upkeep) {
        LocalDate due = upkeep.due();
        return due != null && grace != null && today != null && due.plus(grace).isBefore(today);
    }
}
