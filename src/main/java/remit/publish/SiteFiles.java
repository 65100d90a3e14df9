package remit.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The files of a new site on their way to a folder. No content stays in memory: what the site does not have yet waits in
 * the site's {@link Journal} until all files are there. So a site may be larger than the memory, and still nothing of it
 * changes before everything is known to be sound. From the beginning to {@link #close}, no other build writes into the
 * site.
 */
public final class SiteFiles implements NewSite, AutoCloseable {

    private final SiteFolder site;
    private final FileSteps steps;
    private final Publishing how;
    private final Journal journal;
    private final TakenFiles taken = new TakenFiles();

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

    @Override
    public void add(String address, String source, byte[] content) {
        if (!SiteFolder.isAddress(address)) {
            throw new IllegalArgumentException("no address of a site: " + address);
        }
        try {
            boolean there = steps.holds(site.real().resolve(address), content);
            Path waiting = there ? null : journal.put(content);
            taken.add(new SiteFile(address, source, TakenFiles.hash(content), there, waiting));
        } catch (IOException e) {
            throw site.unwritable(address, e);
        }
    }

    @Override
    public TakenFiles taken() {
        return taken;
    }

    /** Removes the content that waits and has not been published, and gives the site free for other builds. */
    @Override
    public void close() {
        try {
            journal.discard();
        } catch (IOException e) {
            throw site.untidy(Journal.NAME, e);
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
