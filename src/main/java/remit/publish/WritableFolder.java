package remit.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import remit.problem.UsageException;

/** Refuses a folder that nothing can be written into, before anything is tried. */
final class WritableFolder {

    private WritableFolder() {}

    /**
     * Looks at the folder or, where it is not there yet, at the nearest one around it.
     *
     * @throws UsageException where it is a file, or where its permissions forbid to write
     */
    static void require(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new UsageException("nothing can be written into '" + there + "', which is a file: name a folder");
        } else if (!Files.isWritable(there)) {
            throw new UsageException(
                    "nothing can be written into the folder '" + there + "': its permissions forbid it");
        }
    }
}
