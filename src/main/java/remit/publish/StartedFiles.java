package remit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.problem.FileFault;
import remit.problem.UsageException;

/** Writes files that editors go on with: a new handbook, a new record, a list with one more entry. */
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
     * Refuses a file that cannot be written, so that of several files none is.
     *
     * @throws UsageException where the permissions of the file or its folder forbid it
     */
    public static void requireWritable(Path file) {
        WritableFolder.require(file.toAbsolutePath().getParent());
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw unwritable(file, new AccessDeniedException(file.toString()));
        }
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

    /**
     * Replaces a file in one step. It keeps its permissions, and where it is a link, the file that it leads to is
     * replaced.
     *
     * @throws UsageException where it cannot be written, or does not hold what is replaced any more; it is then unchanged
     */
    public static void replace(Path file, String before, String text) {
        try {
            Path real = file.toRealPath();
            WritableFolder.require(real.getParent());
            Path waiting = real.resolveSibling("." + real.getFileName() + ".new");
            try {
                Files.copy(real, waiting, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                if (!new String(Files.readAllBytes(waiting), StandardCharsets.UTF_8).equals(before)) {
                    throw new UsageException("'" + file + "' was changed meanwhile, and was left alone: try again");
                }
                Files.writeString(waiting, text);
                Files.move(waiting, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(waiting);
            }
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
