package remit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A hidden folder that is in a site only while a build changes the site. It holds the file that is being written, and
 * the list of all files that belong to Remit before or after this build. After a killed build, this list tells Remit's
 * files from those of somebody else, so that the next build can repair the site.
 */
final class Journal {

    /** The folder's name. It cannot be the address of a file, since no address begins with a dot. */
    static final String NAME = ".remit-publishing";

    private final Path folder;
    private final Path list;

    /**
     * The file that is being written. Its name holds the process's number, so that two builds at the same time do not
     * write the same file.
     */
    private final Path next;

    Journal(Path site) {
        this.folder = site.resolve(NAME);
        this.list = folder.resolve("files");
        this.next = folder.resolve("next-" + ProcessHandle.current().pid());
    }

    /** The addresses that a killed build listed; empty where no build was killed. */
    Set<String> leftBehind() throws IOException {
        boolean there = isFolder() && Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS);
        return there ? new LinkedHashSet<>(Files.readAllLines(list)) : Set.of();
    }

    /** Lists the files that belong or will belong to Remit, before the first of them changes. */
    void begin(Stream<String> addresses) throws IOException {
        if (!isFolder()) {
            Files.deleteIfExists(folder);
        }
        Files.createDirectories(folder);
        String lines = String.join("\n", addresses.sorted().distinct().toList());
        replace(list, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a whole file in its place in one step: a reader finds the old one or the new one, never a part. */
    void replace(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(next);
        Files.write(next, content);
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the journal, because the build is complete. */
    void end() throws IOException {
        if (isFolder()) {
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    private boolean isFolder() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }
}
