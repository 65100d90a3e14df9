package remit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.UsageException;

/**
 * The files of a new site, taken one by one as they are made, by several threads at once. No content stays in memory:
 * what the site does not have yet waits in the site's {@link Journal} until all files are there. So a site may be
 * larger than the memory, and still nothing of it changes before everything is known to be sound.
 */
public final class SiteFiles implements AutoCloseable {

    private final SiteFolder site;
    private final Journal journal;
    private final Queue<SiteFile> taken = new ConcurrentLinkedQueue<>();

    public SiteFiles(SiteFolder site) {
        this.site = site;
        this.journal = new Journal(site.real());
    }

    /**
     * Takes a file.
     *
     * @param address from the site's root, with forward slashes: {@code roles/treasurer.html}
     * @param source the content file it is made from, relative to the content folder: {@code roles/treasurer.yaml};
     *     {@code handbook.yaml} for a file that is made from all of the content
     * @throws UsageException where the site cannot be written
     */
    public void add(String address, String source, byte[] content) {
        if (!SiteFolder.isAddress(address)) {
            throw new IllegalArgumentException("no address of a site: " + address);
        }
        try {
            Path waiting = isThere(address, content) ? null : journal.put(content);
            taken.add(new SiteFile(address, source, hash(content), waiting));
        } catch (IOException e) {
            throw site.unwritable(e, "; nothing in it has changed");
        }
    }

    /**
     * Reports {@code address-taken} for each address that has several sources. Two addresses that differ only in upper
     * and lower case count as one: on many file systems they are.
     */
    public void reportTaken(Problems problems) {
        Map<String, String> sources = new HashMap<>();
        List<SiteFile> sorted = taken.stream()
                .sorted(Comparator.comparing(SiteFile::source).thenComparing(SiteFile::address))
                .toList();
        for (SiteFile file : sorted) {
            @Nullable String other = sources.putIfAbsent(file.address().toLowerCase(Locale.ROOT), file.source());
            if (other != null) {
                problems.add(Message.ADDRESS_TAKEN
                        .at(Position.startOf(file.source()), file.address())
                        .hint(FileHint.addressTaken(other)));
            }
        }
    }

    /** The hash of each file by its address: the SHA-256 in Base64. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        taken.forEach(file -> hashes.put(file.address(), file.hash()));
        return hashes;
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

    /** The files by their addresses, in the order in which they were taken. */
    Map<String, SiteFile> byAddress() {
        Map<String, SiteFile> files = new LinkedHashMap<>();
        taken.forEach(file -> files.put(file.address(), file));
        return files;
    }

    private boolean isThere(String address, byte[] content) throws IOException {
        Path file = site.real().resolve(address);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
