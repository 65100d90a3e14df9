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
 * A hidden folder that stands in a site only while a build changes it. It holds the file being written, and the list
 * of all files that are Remit's before or after this build. So what a killed build leaves behind is told from files
 * that somebody else put there, and the next build mends it.
 */
final class Journal {

    /** No address begins with a dot, so it can be no file of a site. */
    static final String NAME = ".remit-publishing";

    private final Path folder;
    private final Path list;

    /** Named by process, so that two builds at a time at least never swap their files' content. */
    private final Path next;

    Journal(Path site) {
        this.folder = site.resolve(NAME);
        this.list = folder.resolve("files");
        this.next = folder.resolve("next-" + ProcessHandle.current().pid());
    }

    /** The addresses a killed build listed; empty where none was killed. */
    Set<String> leftBehind() throws IOException {
        boolean there = isFolder() && Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS);
        return there ? new LinkedHashSet<>(Files.readAllLines(list)) : Set.of();
    }

    /** Lists what is or will be Remit's, before the first of it changes. */
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

    /** The build is through. */
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
