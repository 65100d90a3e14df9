package remit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import remit.problem.FileFault;
import remit.problem.UsageException;

/** The text of a file of the content, with its byte order mark and its line ends. */
public final class FileText {

    private FileText() {}

    /**
     * Returns the text of a file that is read as UTF-8; null where there is no such file.
     *
     * @param file the path, relative to the content folder
     * @throws UsageException where the file cannot be read
     */
    public static @Nullable String of(Path content, String file) {
        Path path = content.resolve(file);
        try {
            return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            throw new UsageException("'" + path + "' cannot be read: " + FileFault.why(e), e);
        }
    }
}
