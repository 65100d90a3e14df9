package remit.problem;

import org.jspecify.annotations.Nullable;

/** Gives a report the lines of the content that it shows. */
@FunctionalInterface
public interface SourceLines {

    /**
     * A line of a content file without its line break.
     *
     * @param file relative to the content folder
     * @param line from 1
     * @return null where the file has no such line or was not read
     */
    @Nullable String line(String file, int line);
}
