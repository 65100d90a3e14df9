package remit.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.problem.FileFault;
import remit.problem.UsageException;
import remit.read.FolderStamps;

/** Finds the files of a folder that are not as they were in a revision of its git repository. */
public final class FilesSince {

    private final Path folder;
    private final SortedMap<String, Path> now = new TreeMap<>();
    private final SortedSet<String> changed = new TreeSet<>();

    private FilesSince(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the paths of the files that are new, gone or different, relative to the folder and in order. Files that no
     * reading takes notice of are left out, and so are files that Git LFS keeps, whose bytes are not in the repository.
     * Line ends do not count. A link counts as the file that it leads to where it is, and is not compared in git.
     *
     * @throws UsageException as {@link PastContent#of} does
     */
    public static List<String> of(Path folder, String revision) {
        FilesSince files = new FilesSince(PastFiles.real(folder));
        files.list();
        new PastFiles(files.folder, revision).each(files::compare);
        files.changed.addAll(files.now.keySet());
        return List.copyOf(files.changed);
    }

    private void list() {
        FolderStamps.of(List.of(folder))
                .files()
                .keySet()
                .forEach(file -> now.put(folder.relativize(file).toString().replace('\\', '/'), file));
        now.keySet().removeIf(file -> !FolderStamps.counts(file));
    }

    private void compare(String file, boolean link, PastFiles.Blob blob) throws IOException {
        Path path = now.remove(file);
        if (link) {
            now.keySet().removeIf(below -> below.startsWith(file + "/"));
        }
        if (link || !FolderStamps.counts(file)) {
            return;
        }
        byte[] before = blob.bytes();
        if (path == null || !Pointers.isPointer(before) && !text(before).equals(text(bytes(path)))) {
            changed.add(file);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UsageException("'" + path + "' cannot be read: " + FileFault.why(e), e);
        }
    }

    /** Returns bytes as a text with one kind of line end; each byte is a sign, so that pictures stay what they are. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
