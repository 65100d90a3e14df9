package remit.edit;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one file.
 *
 * @param from its path now, relative to the content folder
 * @param to its path afterwards; null where it goes
 * @param before its whole text now
 * @param after its whole text afterwards; empty where it goes
 */
public record FileEdit(String from, @Nullable String to, String before, String after) {

    /** Returns whether there is no such file yet. */
    public boolean isNew() {
        return before.isEmpty() && !moves();
    }

    /** Returns whether the file gets another name or goes. */
    public boolean moves() {
        return !from.equals(to);
    }
}
