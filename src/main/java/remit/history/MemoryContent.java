package remit.history;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A content folder that is in no file system, but made of texts, in memory. */
public final class MemoryContent implements AutoCloseable {

    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());

    /** @param files the text of each file by its path in the folder: {@code roles/treasurer.yaml} */
    public MemoryContent(Map<String, String> files) {
        try {
            Files.createDirectory(folder());
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder().resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, which is gone once this is closed. */
    public Path folder() {
        return memory.getPath("/content");
    }

    @Override
    public void close() {
        try {
            memory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
