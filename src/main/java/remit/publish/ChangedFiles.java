package remit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.problem.FileFault;
import remit.problem.UsageException;

/**
 * Changes several files of an editor: all of them, or none. Each new text is first written to a hidden file beside its
 * place, and each file that is replaced or goes has a hidden copy until all is done. Only then do the files change, each
 * in one step. Where a step fails, the steps before it are taken back. No hidden file stays, unless the process is
 * killed; then {@link #finish} makes the rest of the steps.
 */
public final class ChangedFiles {

    private static final String NEW = BegunChanges.NEW;
    private static final String OLD = BegunChanges.OLD;

    private final FileSteps steps;

    /** How to take back what was done, the last step first. */
    private final Deque<Undoing> undoings = new ArrayDeque<>();

    private final List<Path> hidden = new ArrayList<>();

    /** The list of the steps; null where there is none. */
    private @Nullable Path list;

    /** One step back. */
    private interface Undoing {
        void run() throws IOException;
    }

    /** A change whose new text waits beside its place. */
    private record Ready(
            FileChange change,
            @Nullable Path old,
            @Nullable Path waiting,
            @Nullable Path to) {}

    private ChangedFiles(FileSteps steps) {
        this.steps = steps;
    }

    /**
     * Makes changes. A file keeps its permissions. Where it is a link and keeps its name, the file that it leads to is
     * changed. A folder that becomes empty goes.
     *
     * @throws UsageException where a file does not hold what it held before, where there is something at the place of a
     *     new file, and where a file cannot be written; all files are then as they were
     */
    public static void write(List<FileChange> changes) {
        write(changes, new FileSteps());
    }

    /**
     * Finishes what a killed run began, so that all of its files have changed.
     *
     * @param folder the content folder
     * @return how many files this concerned; 0 where nothing was left
     * @throws UsageException where a file was changed since, so that a text could be lost; the message says what to do
     */
    public static int finish(Path folder) {
        return BegunChanges.finish(folder);
    }

    static void write(List<FileChange> changes, FileSteps steps) {
        changes.forEach(ChangedFiles::refuse);
        new ChangedFiles(steps).run(changes);
    }

    /** Refuses a file that has changed since the change was thought out, and one that cannot be written. */
    private static void refuse(FileChange change) {
        Path from = change.from();
        Path to = change.to();
        try {
            if (from != null && Files.exists(from)) {
                requireWritable(from.toRealPath());
            }
            if (to != null && !change.staysInPlace()) {
                requireWritable(to);
            }
            if (from != null && !isText(from, change.before())) {
                throw new UsageException("'" + from + "' was changed meanwhile, and was left alone: try again");
            }
            if (from != null && !change.staysInPlace() && Files.isSymbolicLink(from)) {
                throw new UsageException("'" + from + "' is a link to another file: rename or remove it by hand first");
            }
        } catch (IOException e) {
            throw StartedFiles.unwritable(from == null ? change.file() : from, e);
        }
        if (to != null && !change.staysInPlace() && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException("there is a file '" + to + "' already, and it was left alone");
        }
    }

    private static void requireWritable(Path file) throws IOException {
        WritableFolder.require(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    private static boolean isText(Path file, String text) throws IOException {
        return Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(text);
    }

    private void run(List<FileChange> changes) {
        Path current = changes.isEmpty() ? Path.of("") : changes.get(0).file();
        try {
            List<Ready> ready = new ArrayList<>();
            for (FileChange change : changes) {
                current = change.file();
                ready.add(prepare(change));
            }
            list(ready);
            for (Ready one : ready) {
                current = one.change().file();
                make(one);
            }
            forgetList();
        } catch (IOException | RuntimeException e) {
            takeBack(current);
            throw e instanceof IOException fault ? StartedFiles.unwritable(current, fault) : (RuntimeException) e;
        } finally {
            hidden.forEach(ChangedFiles::forget);
        }
        changes.forEach(ChangedFiles::removeEmptyFolder);
    }

    /** Writes the new text beside its place, and keeps what is there. */
    private Ready prepare(FileChange change) throws IOException {
        Path from = change.from() == null ? null : change.from().toRealPath();
        Path to = change.staysInPlace() ? from : change.to();
        Path old = null;
        if (from != null) {
            old = hidden(from, OLD);
            steps.copy(from, old);
        }
        Path waiting = null;
        if (to != null) {
            createFolders(Objects.requireNonNull(to.toAbsolutePath().getParent()));
            waiting = hidden(to, NEW);
            if (from == null) {
                steps.write(waiting, change.after());
            } else {
                steps.copy(from, waiting);
                if (!change.after().equals(change.before())) {
                    steps.overwrite(waiting, change.after());
                }
            }
        }
        if (from != null && !isText(Objects.requireNonNull(old), change.before())) {
            throw new UsageException("'" + from + "' was changed meanwhile, and was left alone: try again");
        }
        return new Ready(change, old, waiting, to);
    }

    /** Lists the steps that follow, unless a single one does all. */
    private void list(List<Ready> ready) throws IOException {
        List<BegunChanges.Step> all = new ArrayList<>();
        for (Ready one : ready) {
            FileChange change = one.change();
            if (one.to() != null) {
                all.add(new BegunChanges.Step(
                        change.staysInPlace() ? BegunChanges.Deed.REPLACE : BegunChanges.Deed.CREATE, place(one.to())));
            }
            if (change.from() != null && !change.staysInPlace()) {
                all.add(new BegunChanges.Step(
                        BegunChanges.Deed.DELETE, change.from().toRealPath()));
            }
        }
        if (all.size() > 1) {
            Path place = BegunChanges.list(all);
            steps.delete(place);
            list = place;
            steps.write(place, BegunChanges.text(place, all));
        }
    }

    /** Returns the path of a file whose folder is there, without links to that. */
    private static Path place(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        return folder.toRealPath().resolve(file.getFileName());
    }

    /** Deletes the list of the steps, before the hidden files that it needs. */
    private void forgetList() {
        if (list != null) {
            forget(list);
        }
    }

    private void make(Ready ready) throws IOException {
        Path from = ready.change().from() == null ? null : ready.change().from().toRealPath();
        Path to = ready.to();
        if (to != null && ready.change().staysInPlace()) {
            undoings.push(() -> steps.replace(Objects.requireNonNull(ready.old()), to));
            steps.replace(Objects.requireNonNull(ready.waiting()), to);
            return;
        }
        if (to != null) {
            steps.move(Objects.requireNonNull(ready.waiting()), to);
            undoings.push(() -> steps.delete(to));
        }
        if (from != null) {
            undoings.push(() -> steps.replace(Objects.requireNonNull(ready.old()), from));
            steps.delete(from);
        }
    }

    private void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolders(Objects.requireNonNull(folder.getParent()));
            steps.createFolder(folder);
            undoings.push(() -> steps.delete(folder));
        }
    }

    /** Returns the hidden file of a file. What a killed run left there goes. */
    private Path hidden(Path file, String ending) throws IOException {
        Path path = BegunChanges.beside(file, ending);
        steps.delete(path);
        hidden.add(path);
        return path;
    }

    /** Takes back the steps that were made. The hidden files go first from the folders that are to go. */
    private void takeBack(Path failed) {
        forgetList();
        hidden.stream().filter(path -> path.toString().endsWith(NEW)).forEach(ChangedFiles::forget);
        IOException fault = null;
        for (Undoing undoing : undoings) {
            try {
                undoing.run();
            } catch (IOException e) {
                fault = e;
            }
        }
        if (fault != null) {
            hidden.removeIf(path -> path.toString().endsWith(OLD));
            throw new UsageException(
                    "'" + failed + "' cannot be written, and what was done before cannot be taken back, since "
                            + FileFault.why(fault) + ": the old texts are in hidden files whose names end in " + OLD,
                    fault);
        }
    }

    /** Deletes a hidden file. One that stays does no harm, since every command ignores it. */
    private static void forget(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ignored) {
            // as said above
        }
    }

    private static void removeEmptyFolder(FileChange change) {
        Path from = change.from();
        Path folder = from == null || change.staysInPlace()
                ? null
                : from.toAbsolutePath().getParent();
        try {
            if (folder != null && Files.isDirectory(folder) && isEmpty(folder)) {
                Files.delete(folder);
            }
        } catch (IOException ignored) {
            // an empty folder does no harm
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext();
        }
    }
}
