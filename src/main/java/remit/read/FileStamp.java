package remit.read;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells a file from the one that was there before, without reading it.
 *
 * @param key the file system's own number for the file; null where it has none
 */
record FileStamp(long size, FileTime modified, @Nullable Object key) {

    static FileStamp of(BasicFileAttributes is) {
        return new FileStamp(is.size(), is.lastModifiedTime(), is.fileKey());
    }
}
