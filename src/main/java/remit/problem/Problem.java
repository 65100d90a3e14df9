package remit.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in the content: where, what was found, and what to do.
 *
 * @param id the message's lasting name, for programs: {@code unknown-key}
 * @param message one sentence without a full stop
 * @param hint what to do, one or several lines; null where the message is enough
 */
public record Problem(
        Position position,
        Severity severity,
        String id,
        String message,
        @Nullable String hint) implements Comparable<Problem> {

    /** Shortens a hint that nobody would read to its end. */
    public Problem {
        hint = hint == null ? null : Shortened.hint(hint);
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::position)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::id)
            .thenComparing(Problem::message);

    /** The same problem with this hint; see {@link Hint} for their words. */
    public Problem hint(@Nullable String words) {
        return new Problem(position, severity, id, message, words);
    }

    /** The message and, on lines below it, the hint where there is one. */
    public String advice() {
        return hint == null ? message : message + "\n" + hint;
    }

    /** Orders problems by file and place; at one place errors come first. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
