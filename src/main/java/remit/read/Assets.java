package remit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import remit.problem.FileFault;
import remit.problem.UsageException;

/** Pictures and downloads, which are copied to the site unchanged. */
public final class Assets {

    private Assets() {}

    /** Returns whether a file is copied and not read, by its path relative to the content folder. */
    public static boolean isAsset(String file) {
        return ContentLayout.place(file).kind() == ContentLayout.Kind.ASSET;
    }

    /**
     * Returns the bytes of a file that {@link ContentReader} listed.
     *
     * @param asset the file, relative to the content folder
     * @throws UsageException where the file has been removed since or cannot be read
     */
    public static byte[] bytes(Path content, String asset) {
        try {
            return Files.readAllBytes(content.resolve(asset));
        } catch (IOException e) {
            throw new UsageException("'" + asset + "' cannot be read: " + FileFault.why(e), e);
        }
    }
}
