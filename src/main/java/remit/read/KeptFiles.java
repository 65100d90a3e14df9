package remit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the files of the last reading, so that the next one reads only the files whose size or time has changed, or
 * that are other files. A file that could not be read is tried again. A change that leaves the size as it was, in the
 * same instant of the file system's clock in which the file was read, is not noticed. The files are kept in memory. Several threads may use it at once.
 */
public final class KeptFiles {

    private record Kept(FileStamp stamp, ReadFile file) {}

    private Map<String, Kept> last = Map.of();
    private final Map<String, Kept> next = new HashMap<>();
    private int read;

    /** Begins a reading. Files that the last reading did not ask for are forgotten. */
    synchronized void begin() {
        last = Map.copyOf(next);
        next.clear();
        read = 0;
    }

    /** Returns how many files were not taken from the memory in the last reading. */
    public synchronized int read() {
        return read;
    }

    /** Returns the file as it is now. It is read only if it has changed. */
    ReadFile file(String file, ContentLayout.Kind kind, Path path) {
        FileStamp stamp = stamp(path);
        Kept before = last.get(file);
        if (before != null && before.stamp().equals(stamp)) {
            return remember(file, before, false);
        }
        TextFile text = TextFile.read(file, path);
        ReadFile now = ReadFile.of(file, kind, text);
        return stamp == null || text.unreadable() ? now : remember(file, new Kept(stamp, now), true);
    }

    private synchronized ReadFile remember(String file, Kept kept, boolean again) {
        next.put(file, kept);
        read += again ? 1 : 0;
        return kept.file();
    }

    /**
     * Returns a file's size and time; null where they cannot be found out. This is done before the file is read, so
     * that a change during the reading is noticed the next time.
     */
    private static @Nullable FileStamp stamp(Path path) {
        try {
            return FileStamp.of(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (IOException e) {
            return null; // reading it will say why
        }
    }
}
