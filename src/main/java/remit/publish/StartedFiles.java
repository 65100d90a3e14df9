package remit.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.problem.FileFault;
import remit.problem.UsageException;

/** Writes files that editors go on with, such as those of a new handbook. */
public final class StartedFiles {

    private static final String GIT = ".git";

    private StartedFiles() {}

    /**
     * Writes files into a folder that is empty or does not exist. A new folder of git, such as services give away, is
     * taken for empty.
     *
     * @param files texts by their paths in the folder, with forward slashes
     * @throws UsageException where the folder is not empty, before anything is written; and where a file cannot be written
     */
    public static void fill(Path folder, Map<String, String> files) {
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
                throw new UsageException("'" + folder + "' is a file, not a folder: name a new folder");
            }
            Path child = Files.isDirectory(folder) ? anyChild(folder) : null;
            if (child != null) {
                throw new UsageException(
                        "the folder '" + folder + "' is not empty, and nothing in it was changed: it has '"
                                + child.getFileName() + "'. Name a new folder");
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        files.forEach((path, text) -> create(folder.resolve(path), text));
    }

    /**
     * Writes a file that does not exist, with the folders above it.
     *
     * @throws UsageException where it exists or cannot be written
     */
    public static void create(Path file, String text) {
        WritableFolder.require(file.toAbsolutePath().getParent());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Returns a file or folder in a folder; null where there is none but what git keeps there. */
    private static @Nullable Path anyChild(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(
                folder, child -> !child.getFileName().toString().equals(GIT))) {
            Iterator<Path> any = children.iterator();
            return any.hasNext() ? any.next() : null;
        }
    }

    static UsageException unwritable(Path file, IOException e) {
        return new UsageException("'" + file + "' cannot be written: " + FileFault.why(e), e);
    }
}
