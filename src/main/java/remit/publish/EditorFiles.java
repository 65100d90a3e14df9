package remit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.problem.UsageException;

/** Writes the files by which editors help with the content. They are beside the content and are not part of a site. */
public final class EditorFiles {

    private EditorFiles() {}

    /** Returns whether there is a folder at a place. */
    public static boolean isFolder(Path place) {
        return Files.isDirectory(place);
    }

    /**
     * Writes files into a folder, each in one step. A file that has the right content already is left alone.
     *
     * @param files texts by their names
     * @param mark a part of every such text, by which a file of ours is known
     * @return how many files were written
     * @throws UsageException where a file with one of the names is not ours, before anything is written; and where a file
     *     cannot be written
     */
    public static int write(Path folder, Map<String, String> files, String mark) {
        WritableFolder.require(folder);
        try {
            for (String name : files.keySet()) {
                Path file = folder.resolve(name);
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !text(file).contains(mark)) {
                    throw new UsageException(
                            "'" + file + "' was not written by Remit and would be replaced: move it away,"
                                    + " or name another folder with --out");
                }
            }
            Files.createDirectories(folder);
            int written = 0;
            for (Map.Entry<String, String> file : files.entrySet()) {
                written += replace(folder.resolve(file.getKey()), file.getValue()) ? 1 : 0;
            }
            return written;
        } catch (IOException e) {
            throw StartedFiles.unwritable(folder, e);
        }
    }

    /**
     * Writes a file where there is none, with the folders above it.
     *
     * @return what is at its place already, which stays as it is; null where the file was written
     * @throws UsageException where it cannot be written
     */
    public static @Nullable String writeNew(Path file, String text) {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return text(file);
            }
        } catch (IOException e) {
            throw StartedFiles.unwritable(file, e);
        }
        StartedFiles.create(file, text);
        return null;
    }

    private static boolean replace(Path file, String text) throws IOException {
        if (Files.exists(file) && text(file).equals(text)) {
            return false;
        }
        Path waiting = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.writeString(waiting, text);
            Files.move(waiting, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(waiting);
        }
        return true;
    }

    /** Returns the content of a file; where it is not text, other signs take the place of its bytes. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
