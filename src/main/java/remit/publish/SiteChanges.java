package remit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The changes of one publication, made one by one, each in one step. All of them can be taken back: what is replaced or
 * removed stays in the journal until the end.
 */
final class SiteChanges {

    private final Path site;
    private final Journal journal;
    private final FileSteps steps;

    /** How to take back what was done, the last step first. */
    private final Deque<Undoing> undoings = new ArrayDeque<>();

    /** Where the content that changed files have now is kept, by their addresses. */
    private final Map<String, Path> kept = new HashMap<>();

    /** Folders in which names have changed. */
    private final Set<Path> touched = new LinkedHashSet<>();

    /** The address that was worked on last; empty before the first. */
    private String current = "";

    /** One step back. */
    private interface Undoing {
        void run() throws IOException;
    }

    SiteChanges(SiteFolder site, Journal journal, FileSteps steps) {
        this.site = site.real();
        this.journal = journal;
        this.steps = steps;
    }

    /** The address of the file at which a step failed; empty where it is about the site as a whole. */
    String current() {
        return current;
    }

    /**
     * Keeps the content of files that will be replaced. A second name for a file needs no room; where the file system
     * has no such thing, the content is copied.
     */
    void keep(Collection<SiteFile> changed) throws IOException {
        for (SiteFile each : changed) {
            current = each.address();
            Path file = path(each.address());
            Path copy = journal.keep();
            try {
                steps.link(file, copy);
            } catch (UnsupportedOperationException | IOException e) {
                steps.copy(file, copy);
            }
            kept.put(each.address(), copy);
        }
        current = "";
    }

    /** Moves new files to their places. */
    void add(Collection<SiteFile> added) throws IOException {
        for (SiteFile each : added) {
            current = each.address();
            Path file = path(each.address());
            createFolders(file.getParent());
            removeFolders(file);
            steps.replace(each.waiting(), file);
            undoings.push(() -> steps.delete(file));
            touched.add(file.getParent());
        }
    }

    /** Replaces files whose content was kept. */
    void replace(Collection<SiteFile> changed) throws IOException {
        for (SiteFile each : changed) {
            current = each.address();
            Path file = path(each.address());
            Path old = kept.get(each.address());
            steps.replace(each.waiting(), file);
            undoings.push(() -> steps.replace(old, file));
            touched.add(file.getParent());
        }
    }

    /** Removes files, and folders that become empty. */
    void remove(Collection<String> addresses) throws IOException {
        for (String address : addresses) {
            current = address;
            Path file = path(address);
            Path old = journal.keep();
            steps.replace(file, old);
            undoings.push(() -> steps.replace(old, file));
            touched.add(file.getParent());
            removeEmpty(file.getParent());
        }
    }

    private void removeEmpty(Path folder) throws IOException {
        if (folder.equals(site) || !steps.deleteEmpty(folder)) {
            return;
        }
        undoings.push(() -> steps.createFolder(folder));
        touched.remove(folder);
        touched.add(folder.getParent());
        removeEmpty(folder.getParent());
    }

    /** Removes a folder in which there are folders alone, where a file takes its place. */
    private void removeFolders(Path place) throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            for (Path within : steps.list(place)) {
                removeFolders(within);
            }
            steps.delete(place);
            undoings.push(() -> steps.createFolder(place));
        }
    }

    private void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolders(folder.getParent());
            steps.createFolder(folder);
            undoings.push(() -> steps.deleteEmpty(folder));
            touched.add(folder.getParent());
        }
    }

    /** Waits until the new names are on the disk. */
    void force() throws IOException {
        current = "";
        Batch.run(new ArrayList<>(touched), steps::forceFolder);
    }

    /**
     * Takes back all changes, the last one first. Where one cannot be taken back, the others are all the same.
     *
     * @return the failures; empty where the site is as it was
     */
    List<IOException> takeBack() {
        List<IOException> failures = new ArrayList<>();
        for (Undoing undoing : undoings) {
            try {
                undoing.run();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        return failures;
    }

    private Path path(String address) {
        return site.resolve(address);
    }
}
