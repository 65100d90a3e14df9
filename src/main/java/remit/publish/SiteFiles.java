package remit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The files of a new site on their way to a folder. No content stays in memory: what the site does not have yet waits in
 * the site's {@link Journal} until all files are there. So a site may be larger than the memory, and still nothing of it
 * changes before everything is known to be sound.
 */
public final class SiteFiles implements NewSite, AutoCloseable {

    private final SiteFolder site;
    private final Journal journal;
    private final TakenFiles taken = new TakenFiles();

    public SiteFiles(SiteFolder site) {
        this.site = site;
        this.journal = new Journal(site.real());
    }

    @Override
    public void add(String address, String source, byte[] content) {
        if (!SiteFolder.isAddress(address)) {
            throw new IllegalArgumentException("no address of a site: " + address);
        }
        try {
            Path waiting = isThere(address, content) ? null : journal.put(content);
            taken.add(new SiteFile(address, source, TakenFiles.hash(content), waiting));
        } catch (IOException e) {
            throw site.unwritable(e, "; nothing in it has changed");
        }
    }

    @Override
    public TakenFiles taken() {
        return taken;
    }

    /** Removes the content that waits and has not been published. */
    @Override
    public void close() {
        try {
            journal.discard();
        } catch (IOException e) {
            throw site.unwritable(e, "; the next build tidies up");
        }
    }

    Journal journal() {
        return journal;
    }

    private boolean isThere(String address, byte[] content) throws IOException {
        Path file = site.real().resolve(address);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }
}
