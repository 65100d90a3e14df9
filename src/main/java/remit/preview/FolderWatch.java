package remit.preview;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import remit.read.FolderStamps;

/**
 * Waits until files in some folders have changed. What counts is always what {@link FolderStamps} sees. The system's own
 * notices only say when to look; where they cannot be trusted, it looks every 50 ms, and otherwise once a second as
 * well, since a folder that is replaced as a whole gives no notice any more.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Duration POLLED = Duration.ofMillis(50);
    private static final Duration NOTICED = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofHours(1);

    /** How long files must stay as they are before a change counts as complete, where one file was saved. */
    private static final Duration STILL = Duration.ofMillis(8);

    /** The same where files came or went, or several have changed. */
    private static final Duration STILL_WITH_MORE = Duration.ofMillis(60);

    /** The same where a file has gone or is empty, which is often only half of a save. */
    private static final Duration STILL_WITH_LOSS = Duration.ofMillis(250);

    /** After so long a change is taken as it is, since a program may write without an end. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Set<String> REMOTE = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "drvfs", "vboxsf", "prl_fs", "afs", "webdav");
    private static final List<String> SYNCED = List.of("onedrive", "dropbox", "google drive", "icloud");

    private final List<Path> folders;
    private final Semaphore noticed = new Semaphore(0);
    private final @Nullable DirectoryWatcher watcher;
    private volatile FolderStamps last;

    /**
     * Begins to watch; what is there now counts as seen.
     *
     * @param poll whether to look every 50 ms even where the system gives notices
     */
    public FolderWatch(List<Path> folders, boolean poll) {
        this.folders = List.copyOf(folders);
        this.watcher = poll || !folders.stream().allMatch(FolderWatch::givesNotices) ? null : watcher(this.folders);
        this.last = FolderStamps.of(this.folders);
    }

    /** Whether it looks every 50 ms, because the system's notices are not used. */
    public boolean polls() {
        return watcher == null;
    }

    /** Returns once files have changed since the last call and have then stayed as they are for a moment. */
    public void awaitChange() throws InterruptedException {
        boolean changed;
        do {
            changed = awaitChangeFor(LONG);
        } while (!changed);
    }

    /** As {@link #awaitChange}, but returns false where nothing changes for so long. */
    public boolean awaitChangeFor(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        FolderStamps now = FolderStamps.of(folders);
        while (now.equals(last)) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            Duration pause = polls() ? POLLED : NOTICED;
            noticedWithin(Duration.ofNanos(Math.min(pause.toNanos(), left)));
            now = FolderStamps.of(folders);
        }
        last = settled(now);
        return true;
    }

    /**
     * Whether the system gave notice of a change since the last call, and files have changed since {@link #awaitChange}
     * returned. It is quick where there was no notice, and always false where notices are not used. Several threads may
     * ask at once.
     */
    public boolean hasNoticed() {
        return noticed.drainPermits() > 0 && hasChanged();
    }

    /** Whether files have changed since {@link #awaitChange} returned; looks only where there was a notice, if it can. */
    public boolean hasChangedMeanwhile() {
        return polls() ? hasChanged() : hasNoticed();
    }

    /** Waits for so long, or until files have changed; returns whether they have. */
    public boolean hasChangedWithin(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            boolean notice =
                    noticed.tryAcquire(polls() ? Math.min(left, POLLED.toMillis()) : left, TimeUnit.MILLISECONDS);
            if ((notice || polls()) && hasChanged()) {
                return true;
            }
        }
        return hasChanged();
    }

    /** Whether files have changed since {@link #awaitChange} returned. The next call of it then returns soon. */
    public boolean hasChanged() {
        return !FolderStamps.of(folders).equals(last);
    }

    @Override
    public void close() throws IOException {
        if (watcher != null) {
            watcher.close();
        }
    }

    private FolderStamps settled(FolderStamps first) throws InterruptedException {
        FolderStamps now = first;
        for (long end = System.nanoTime() + LONGEST.toNanos(); System.nanoTime() < end; ) {
            boolean one = now.isOneFileSavedSince(last);
            boolean noticed = noticedWithin(one ? STILL : STILL_WITH_MORE);
            FolderStamps next = one && !noticed && !polls() ? now : FolderStamps.of(folders);
            if (!noticed && next.equals(now)) {
                if (!next.lacksSomethingOf(last)) {
                    return next;
                }
                next = afterLoss(next);
                if (next.equals(now)) {
                    return next;
                }
            }
            now = next;
        }
        return now;
    }

    /** Waits for so long, or until the system gives notice of a change; returns whether it does. */
    private boolean noticedWithin(Duration time) throws InterruptedException {
        boolean any = noticed.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        noticed.drainPermits();
        return any;
    }

    /** Waits as long as a loss lasts, but no longer than it may. */
    private FolderStamps afterLoss(FolderStamps lost) throws InterruptedException {
        FolderStamps now = lost;
        for (long waited = 0; now.equals(lost) && waited < STILL_WITH_LOSS.toMillis(); waited += STILL.toMillis()) {
            Thread.sleep(STILL.toMillis());
            now = FolderStamps.of(folders);
        }
        return now;
    }

    /** Whether the system tells of changes in a folder: not on macOS, not over a network, not where a program syncs. */
    private static boolean givesNotices(Path folder) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String path = folder.toAbsolutePath().toString().toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")
                || path.startsWith("\\\\")
                || SYNCED.stream().anyMatch(path::contains)) {
            return false;
        }
        try {
            FileStore store = Files.getFileStore(folder);
            String type = store.type().toLowerCase(Locale.ROOT);
            return !REMOTE.contains(type) && !type.startsWith("fuse");
        } catch (IOException e) {
            return false; // looking every 50 ms works everywhere
        }
    }

    private @Nullable DirectoryWatcher watcher(List<Path> watched) {
        try {
            DirectoryWatcher made = DirectoryWatcher.builder()
                    .paths(watched)
                    .fileHashing(false)
                    .listener(event -> noticed.release())
                    .build();
            made.watchAsync();
            return made;
        } catch (IOException e) {
            return null; // the system has run out of watches, so the folders are looked at
        }
    }
}
