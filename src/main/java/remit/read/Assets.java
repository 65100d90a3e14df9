package remit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import remit.problem.UsageException;

/** Pictures and downloads, which are copied as they are. */
public final class Assets {

    private Assets() {}

    /**
     * The bytes of a file that {@link ContentReader} listed.
     *
     * @param asset relative to the content folder
     * @throws UsageException where it has gone or cannot be read since
     */
    public static byte[] bytes(Path content, String asset) {
        try {
            return Files.readAllBytes(content.resolve(asset));
        } catch (IOException e) {
            throw new UsageException("'" + asset + "' cannot be read: " + e.getMessage());
        }
    }
}
