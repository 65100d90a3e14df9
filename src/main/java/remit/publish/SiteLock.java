package remit.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import remit.problem.UsageException;

/**
 * Keeps a site for one build at a time. The build holds a lock of the operating system on a file in the site's hidden
 * folder, so it ends with the process, however that ends. The file says who has it.
 *
 * <p>Some file systems of networks know no locks. There a build says so and goes on without one: each file is still
 * replaced in one step, but the last of two builds at the same time may mix with the first.
 */
final class SiteLock {

    /** The name of the file in the hidden folder. */
    static final String NAME = "lock";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /** The locked place, far behind the text, since Windows lets nobody else read what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int LENGTHS = 4000;

    private final Path file;
    private final FileSteps steps;
    private final FileChannel channel;

    private SiteLock(Path file, FileSteps steps, FileChannel channel) {
        this.file = file;
        this.steps = steps;
        this.channel = channel;
    }

    /**
     * Takes the lock, and makes the hidden folder.
     *
     * @param folder the site's hidden folder; it and those above it are made where they are not there
     * @throws UsageException where another build has the lock for longer than this one waits
     */
    static SiteLock take(SiteFolder site, Path folder, Publishing how, FileSteps steps) throws IOException {
        boolean siteIsNew = !Files.exists(site.real());
        try {
            return waitFor(site, folder, how, steps);
        } catch (IOException e) {
            removeEmpty(siteIsNew ? List.of(folder, site.real()) : List.of(folder), steps);
            throw e;
        }
    }

    private static SiteLock waitFor(SiteFolder site, Path folder, Publishing how, FileSteps steps) throws IOException {
        long tries = how.waits().dividedBy(BETWEEN_TRIES);
        boolean told = false;
        while (true) {
            SiteLock taken = tryOnce(site, folder, how, steps);
            if (taken != null) {
                return taken;
            }
            String who = owner(folder.resolve(NAME));
            if (tries-- <= 0) {
                throw new UsageException("another build (" + who + ") is writing into the site '" + site.shown()
                        + "' and has not ended within " + how.waits().toSeconds()
                        + " s: try again when it has, or name another folder with --site");
            }
            if (!told) {
                how.told()
                        .accept("Waiting for another build (" + who + "), which is writing into the site '"
                                + site.shown() + "'");
                told = true;
            }
            pause();
        }
    }

    /** Removes the folders that were made for a lock that could not be taken, as far as they are empty. */
    private static void removeEmpty(List<Path> folders, FileSteps steps) throws IOException {
        for (Path folder : folders) {
            if (!steps.deleteEmpty(folder)) {
                return;
            }
        }
    }

    /** Returns the lock; null where another build has it, or is giving it back at this moment. */
    private static @Nullable SiteLock tryOnce(SiteFolder site, Path folder, Publishing how, FileSteps steps)
            throws IOException {
        if (!createFolders(folder, steps)) {
            return null;
        }
        Path file = folder.resolve(NAME);
        steps.begins(file);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
        boolean locked = false;
        try {
            locked = isLocked(site, channel, how, steps);
            if (locked && isStillThere(channel, file)) {
                return new SiteLock(file, steps, channel);
            }
        } catch (IOException e) {
            if (locked) {
                steps.delete(file);
            }
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    /** Returns whether the folder is there; not where another build removes it at this moment. */
    private static boolean createFolders(Path folder, FileSteps steps) throws IOException {
        if (Files.isSymbolicLink(folder) || Files.isRegularFile(folder)) {
            steps.delete(folder);
        }
        if (!Files.isDirectory(folder)) {
            steps.begins(folder);
            try {
                Files.createDirectories(folder);
            } catch (FileAlreadyExistsException e) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLocked(SiteFolder site, FileChannel channel, Publishing how, FileSteps steps) {
        try {
            return steps.lock(channel, PLACE);
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            how.told()
                    .accept("The file system of the site '" + site.shown() + "' knows no locks (" + e.getMessage()
                            + "): see that no other build writes into it at the same time");
            return true;
        }
    }

    /**
     * Writes who has the lock, and returns whether the locked file is the one that has the name. It is not where the
     * build that had the lock before has deleted the file since this one opened it. Only sizes are compared, since a
     * process that opens and closes the file once more loses its lock on most systems; the text has a random length.
     */
    private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
        String padding = " ".repeat(ThreadLocalRandom.current().nextInt(LENGTHS));
        String text = ProcessHandle.current().pid() + "\n" + computer() + "\n" + padding + "\n";
        try {
            channel.truncate(0);
            boolean emptied = Files.size(file) == 0;
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            return emptied && Files.size(file) == channel.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Returns who has the lock: {@code process 4711 on build-7}. */
    private static String owner(Path file) throws IOException {
        try {
            String[] lines = Files.readString(file).split("\n");
            return lines.length < 2 || lines[0].isEmpty()
                    ? "one that has just begun"
                    : "process " + lines[0] + (lines[1].isEmpty() ? "" : " on " + lines[1]);
        } catch (NoSuchFileException e) {
            return "one that is just ending";
        }
    }

    /** Returns the name of this computer as its system states it; empty where it does not. */
    private static String computer() {
        String windows = System.getenv("COMPUTERNAME");
        String others = System.getenv("HOSTNAME");
        return windows != null ? windows : others != null ? others : "";
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("the build was ended while it waited for another one", e);
        }
    }

    /** Gives the lock back. The file goes while it is still locked, so that nobody deletes that of the next build. */
    void giveBack() throws IOException {
        try (channel) {
            steps.delete(file);
        }
    }
}
