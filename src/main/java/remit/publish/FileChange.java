package remit.publish;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that gets another text, another name, or both; a new file; or a file that goes.
 *
 * @param from the file as it is now; null for a new one
 * @param to the file afterwards; null where it goes
 * @param before its text now; empty for a new file
 * @param after its text afterwards; empty where it goes
 */
public record FileChange(@Nullable Path from, @Nullable Path to, String before, String after) {

    public FileChange {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a file neither before nor after the change");
        }
    }

    /** Returns whether the file keeps its name. */
    boolean staysInPlace() {
        return from != null && from.equals(to);
    }

    /** Returns the file as it is now; for a new one, as it will be. */
    Path file() {
        return Objects.requireNonNull(from == null ? to : from);
    }
}
