package remit.publish;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The files of a new site in memory, for a preview. Nothing of it is written. */
public final class SiteInMemory implements NewSite {

    /**
     * A file of the site.
     *
     * @param hash the SHA-256 of its content, in Base64
     */
    public record File(byte[] content, String hash) {

        public static File of(byte[] content) {
            return new File(content, TakenFiles.hash(content));
        }
    }

    private final Map<String, File> before;
    private final Map<String, File> files = new ConcurrentHashMap<>();
    private final TakenFiles taken = new TakenFiles();

    /**
     * @param before the site of the last run, from which unchanged files are taken; null for none
     */
    public SiteInMemory(@Nullable SiteInMemory before) {
        this.before = before == null ? Map.of() : before.files;
    }

    @Override
    public void add(String address, String source, byte[] content) {
        File last = before.get(address);
        File file = last != null && Arrays.equals(last.content, content) ? last : File.of(content);
        taken.add(new SiteFile(address, source, file.hash, content.length, false, null));
        files.put(address, file);
    }

    @Override
    public TakenFiles taken() {
        return taken;
    }

    /** The file at an address from the site's root; null where there is none. */
    public @Nullable File file(String address) {
        return files.get(address);
    }

    /** The stylesheets of the theme, in the order of their addresses; those among the handbook's own assets are left out. */
    public List<File> styles() {
        return files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("theme/") && file.getKey().endsWith(".css"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All files by their addresses, in the order of addresses. */
    public Map<String, File> files() {
        return Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The addresses that this site and another do not share, or where they differ. */
    public Set<String> changedSince(SiteInMemory other) {
        Set<String> all = new TreeSet<>(files.keySet());
        all.addAll(other.files.keySet());
        all.removeIf(address -> {
            File mine = files.get(address);
            File theirs = other.files.get(address);
            return mine != null && theirs != null && mine.hash.equals(theirs.hash);
        });
        return all;
    }
}
