package remit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import remit.problem.UsageException;

/** Writes a file for other programs, such as a workbook, where somebody wants it. */
public final class ExportedFile {

    private ExportedFile() {}

    /**
     * Writes a file in one step, with the folders above it.
     *
     * @param replace whether to replace a file that is there
     * @throws UsageException where there is a file that is not to be replaced, and where it cannot be written
     */
    public static void write(Path file, byte[] bytes, boolean replace) {
        Path whole = file.toAbsolutePath();
        Path waiting = whole.resolveSibling("." + whole.getFileName() + ".new");
        try {
            if (!replace && Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException("there is a file '" + file
                        + "' already, and it was left alone, since somebody may have worked in it: name another, or add"
                        + " --replace");
            }
            if (Files.isDirectory(whole)) {
                throw new UsageException("'" + file + "' is a folder: name a file in it");
            }
            WritableFolder.require(whole.getParent());
            Files.createDirectories(whole.getParent());
            Files.write(waiting, bytes);
            Files.move(waiting, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw StartedFiles.unwritable(file, e);
        } finally {
            forget(waiting);
        }
    }

    private static void forget(Path waiting) {
        try {
            Files.deleteIfExists(waiting);
        } catch (IOException ignored) {
            // a hidden file that stays does no harm
        }
    }
}
