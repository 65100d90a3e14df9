package remit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import remit.problem.FileFault;
import remit.problem.UsageException;

/** The bytes of a file that is not part of the content, such as a workbook. */
public final class FileBytes {

    private FileBytes() {}

    /**
     * Returns the bytes of a file.
     *
     * @param shown the file as messages name it
     * @throws UsageException where it cannot be read
     */
    public static byte[] of(Path file, String shown) {
        try {
            if (!Files.exists(file)) {
                throw new UsageException("there is no file '" + shown + "'");
            }
            if (Files.isDirectory(file)) {
                throw new UsageException("'" + shown + "' is a folder: name a file in it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageException("'" + shown + "' cannot be read: " + FileFault.why(e), e);
        }
    }
}
