package remit.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.Unicode;

/** The files of a new site, without their content; several threads may add to them at once. */
public final class TakenFiles {

    private final Queue<SiteFile> files = new ConcurrentLinkedQueue<>();

    /**
     * Reports {@code address-taken} for each address that has several sources. Two addresses that differ only in upper
     * and lower case count as one: on many file systems they are.
     */
    public void reportTaken(Problems problems) {
        Map<String, String> sources = new HashMap<>();
        List<SiteFile> sorted = files.stream()
                .sorted(Comparator.comparing(SiteFile::source).thenComparing(SiteFile::address))
                .toList();
        for (SiteFile file : sorted) {
            @Nullable String other = sources.putIfAbsent(Unicode.lower(file.address()), file.source());
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
        files.forEach(file -> hashes.put(file.address(), file.hash()));
        return hashes;
    }

    /** How many bytes each file has, by its address. */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new HashMap<>();
        files.forEach(file -> sizes.put(file.address(), file.size()));
        return sizes;
    }

    void add(SiteFile file) {
        if (!SiteFolder.isAddress(file.address())) {
            throw new IllegalArgumentException("no address of a site: " + file.address());
        }
        files.add(file);
    }

    /** The files by their addresses, in the order in which they were taken. */
    Map<String, SiteFile> byAddress() {
        Map<String, SiteFile> byAddress = new LinkedHashMap<>();
        files.forEach(file -> byAddress.put(file.address(), file));
        return byAddress;
    }

    /** The SHA-256 of a content, in Base64. */
    static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
