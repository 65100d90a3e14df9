package remit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hidden folder that is in a site only while a build is under way, and after one that was killed. It holds the content of new and changed files until
 * all files are known, and then the list of all files that belong to Remit before or after this build. After a killed
 * build, this list tells Remit's files from those of somebody else, so that the next build can repair the site. Several
 * threads may put files into it at once.
 */
final class Journal {

    /** The folder's name. It cannot be the address of a file, since no address begins with a dot. */
    static final String NAME = ".remit-publishing";

    private final Path site;
    private final Path folder;
    private final Path list;

    /** The name of a waiting file: the numbers of the process, of the build, and of the file. */
    private static final Pattern WAITING = Pattern.compile("new-([0-9]{1,18})-[0-9a-f]+-[0-9]+");

    /**
     * How the names of this build's waiting files begin. The number of the build is random, so that two builds at the
     * same time never share a file; in containers their processes may have the same number.
     */
    private final String names = "new-" + ProcessHandle.current().pid() + "-"
            + Long.toHexString(ThreadLocalRandom.current().nextLong()) + "-";

    private final AtomicInteger put = new AtomicInteger();

    /** Whether the site's folder was not there before. */
    private final boolean siteIsNew;

    private boolean open;

    Journal(Path site) {
        this.site = site;
        this.siteIsNew = !Files.exists(site);
        this.folder = site.resolve(NAME);
        this.list = folder.resolve("files");
    }

    /** Writes the content of a file, and returns where it waits. */
    Path put(byte[] content) throws IOException {
        open();
        Path waiting = folder.resolve(names + put.incrementAndGet());
        Files.write(waiting, content);
        return waiting;
    }

    /** The addresses that a killed build listed; empty where no build was killed. */
    Set<String> leftBehind() throws IOException {
        boolean there = isFolder() && Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS);
        return there ? new LinkedHashSet<>(Files.readAllLines(list)) : Set.of();
    }

    /** Lists the files that belong or will belong to Remit, before the first of them changes. */
    void begin(Stream<String> addresses) throws IOException {
        String lines = String.join("\n", addresses.sorted().distinct().toList());
        move(put(lines.getBytes(StandardCharsets.UTF_8)), list);
    }

    /** Moves a waiting file to its place in one step: a reader finds the old one or the new one, never a part. */
    void move(Path waiting, Path file) throws IOException {
        try {
            Files.move(waiting, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Removes the files that wait, because they will not be published. Where a build could not end, its list stays, and
     * the next build removes all of the folder.
     */
    void discard() throws IOException {
        if (isFolder() && !Files.exists(list)) {
            end();
            if (siteIsNew) {
                deleteIfEmpty(site);
            }
        }
    }

    /** Removes the journal, because the build is complete. What another build has waiting at the same time stays. */
    void end() throws IOException {
        if (!isFolder()) {
            Files.deleteIfExists(folder);
            return;
        }
        boolean shared = false;
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                boolean others = isOfOtherBuild(file.getFileName().toString());
                shared |= others;
                if (!others) {
                    Files.deleteIfExists(file);
                }
            }
        }
        if (!shared) {
            deleteIfEmpty(folder);
        }
    }

    /** Deletes a folder, unless something is in it, which another build may have put there since. */
    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // What is in it belongs to somebody else, who will remove it.
        }
    }

    private boolean isOfOtherBuild(String name) {
        Matcher waiting = WAITING.matcher(name);
        return waiting.matches()
                && !name.startsWith(names)
                && ProcessHandle.of(Long.parseLong(waiting.group(1)))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }

    private synchronized void open() throws IOException {
        if (!open) {
            if (!isFolder()) {
                Files.deleteIfExists(folder);
            }
            Files.createDirectories(folder);
            open = true;
        }
    }

    private boolean isFolder() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }
}
