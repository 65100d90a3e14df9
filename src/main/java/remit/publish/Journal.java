package remit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder that is in a site only while a build is under way, and after one that was killed. It holds the
 * {@link SiteLock}, the content of new and changed files until all files are known, and the list of all files that
 * belong to Remit before or after this build. After a killed build, this list tells Remit's files from those of somebody
 * else, so that the next build can repair the site. Files that were replaced or removed stay here until the build is
 * complete, so that it can be taken back. Several threads may put files into it at once.
 */
final class Journal {

    /** The folder's name. It cannot be the address of a file, since no address begins with a dot. */
    static final String NAME = ".remit-publishing";

    /** The file that lists the addresses of Remit's files. */
    static final String LIST = "files";

    private final FileSteps steps;
    private final Path site;
    private final Path folder;
    private final Path list;
    private final AtomicInteger put = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();

    /** Whether the site's folder was not there before. */
    private final boolean siteIsNew;

    /** When the site's folder was changed last, which a build that changes nothing restores; null where it is new. */
    private final @Nullable FileTime touched;

    private final Set<String> leftBehind;
    private final SiteLock lock;
    private boolean ended;

    /**
     * Begins a build, which waits for its turn.
     *
     * @throws remit.problem.UsageException where another build takes too long
     */
    Journal(SiteFolder site, Publishing how, FileSteps steps) throws IOException {
        this.steps = steps;
        this.site = site.real();
        this.siteIsNew = !Files.exists(this.site);
        this.folder = this.site.resolve(NAME);
        this.touched = siteIsNew || Files.exists(folder) ? null : Files.getLastModifiedTime(this.site);
        this.list = folder.resolve(LIST);
        this.lock = SiteLock.take(site, folder, how, steps);
        try {
            steps.begins(list);
            this.leftBehind = listed(site);
            removeAllButList();
        } catch (IOException e) {
            lock.giveBack();
            if (steps.deleteEmpty(folder) && siteIsNew) {
                steps.deleteEmpty(this.site);
            }
            throw e;
        }
    }

    /** The addresses that a killed build listed in a site; empty where no build was killed. */
    static Set<String> listed(SiteFolder site) throws IOException {
        Path list = site.real().resolve(NAME).resolve(LIST);
        boolean there = Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(list.getParent(), LinkOption.NOFOLLOW_LINKS);
        return there ? new LinkedHashSet<>(Files.readAllLines(list)) : Set.of();
    }

    /** Writes the content of a file, and returns where it waits. */
    Path put(byte[] content) throws IOException {
        Path waiting = folder.resolve("new-" + put.incrementAndGet());
        steps.write(waiting, content);
        return waiting;
    }

    /** The addresses that a killed build listed; empty where no build was killed. */
    Set<String> leftBehind() {
        return leftBehind;
    }

    /** Lists the files that belong or will belong to Remit, before the first of them changes. */
    void begin(Stream<String> addresses) throws IOException {
        String lines = String.join("\n", addresses.sorted().distinct().toList());
        Path waiting = folder.resolve(LIST + "-new");
        steps.write(waiting, lines);
        steps.replace(waiting, list);
    }

    /** Returns a new path for a file of the site that is about to be replaced or removed. */
    Path keep() {
        return folder.resolve("old-" + kept.incrementAndGet());
    }

    /** Waits until all that is in this folder is on the disk. */
    void force(List<Path> waiting) throws IOException {
        List<Path> all = new ArrayList<>(waiting);
        all.add(list);
        Batch.run(all, steps::force);
        steps.forceFolder(folder);
    }

    /** Ends a build that changed nothing: removes the files that wait, and gives the site free. */
    void discard() throws IOException {
        if (ended) {
            return;
        }
        end(leftBehind.isEmpty());
        if (siteIsNew) {
            steps.deleteEmpty(site);
        } else if (touched != null) {
            Files.setLastModifiedTime(site, touched);
        }
    }

    /** Ends a build that is complete: removes the journal, and gives the site free. */
    void end() throws IOException {
        end(true);
    }

    /** Ends a build that is incomplete and cannot be taken back: gives the site free, and leaves the list. */
    void abandon() throws IOException {
        ended = true;
        lock.giveBack();
    }

    private void end(boolean withList) throws IOException {
        ended = true;
        try {
            removeAllButList();
            if (withList) {
                steps.delete(list);
            }
        } finally {
            lock.giveBack();
        }
        steps.deleteEmpty(folder);
    }

    private void removeAllButList() throws IOException {
        for (Path file : steps.list(folder)) {
            if (!file.equals(list) && !file.endsWith(SiteLock.NAME)) {
                steps.delete(file);
            }
        }
    }
}
