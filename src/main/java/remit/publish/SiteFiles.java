package remit.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The files of a new site on their way to a folder. No content stays in memory: what the site does not have yet waits in
 * the site's {@link Journal} until all files are there. So a site may be larger than the memory, and still nothing of it
 * changes before everything is known to be sound. From the beginning to {@link #close}, no other build writes into the
 * site. Several threads may add files at once.
 */
public final class SiteFiles implements NewSite, AutoCloseable {

    private final SiteFolder site;
    private final FileSteps steps;
    private final Publishing how;
    private final Journal journal;
    private final TakenFiles taken = new TakenFiles();

    /** Files are added under its read lock; under its write lock none is. */
    private final ReadWriteLock adding = new ReentrantReadWriteLock();

    private boolean closed;

    /**
     * Waits until no other build writes into the site.
     *
     * @throws remit.problem.UsageException where another build takes too long, and where the site cannot be written
     */
    public SiteFiles(SiteFolder site, Publishing how) {
        this(site, how, new FileSteps());
    }

    SiteFiles(SiteFolder site, Publishing how, FileSteps steps) {
        this.site = site;
        this.how = how;
        this.steps = steps;
        try {
            this.journal = new Journal(site, how, steps);
        } catch (IOException e) {
            throw site.unwritable("", e);
        }
    }

    /** Takes a file; after {@link #close}, as where another thread has failed and this one goes on, nothing. */
    @Override
    public void add(String address, String source, byte[] content) {
        if (!SiteFolder.isAddress(address)) {
            throw new IllegalArgumentException("no address of a site: " + address);
        }
        adding.readLock().lock();
        try {
            if (closed) {
                return;
            }
            boolean there = steps.holds(site.real().resolve(address), content);
            Path waiting = there ? null : journal.put(content);
            taken.add(new SiteFile(address, source, TakenFiles.hash(content), content.length, there, waiting));
        } catch (IOException e) {
            throw site.unwritable(address, e);
        } finally {
            adding.readLock().unlock();
        }
    }

    @Override
    public TakenFiles taken() {
        return taken;
    }

    /**
     * Removes the content that waits and has not been published, and gives the site free for other builds. Waits for the
     * files that other threads are adding.
     */
    @Override
    public void close() {
        adding.writeLock().lock();
        try {
            closed = true;
            journal.discard();
        } catch (IOException e) {
            throw site.untidy(Journal.NAME, e);
        } finally {
            adding.writeLock().unlock();
        }
    }

    Journal journal() {
        return journal;
    }

    FileSteps steps() {
        return steps;
    }

    Publishing how() {
        return how;
    }
}
