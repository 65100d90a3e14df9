package remit.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of a site's files, {@code manifest.json}, by which the next build knows which files are Remit's:
 * {@code {"files": {"index.html": "sha256-…"}}}, in code-point order, without the manifest itself. Hashes are in
 * Base64, as in the attribute {@code integrity} of a web page.
 */
public final class Manifest {

    public static final String ADDRESS = "manifest.json";

    /** Compares the bytes of UTF-8, since they have the order of the code points, while Java's strings do not. */
    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(address -> address.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private static final String SHA_256 = "sha256-";

    /** Addresses that nobody keeps: of scripts, style, files for robots, web servers and the next build, and the test page. */
    private static final Pattern OURS = Pattern.compile(
            "theme/.*|.*\\.js|[a-z]+\\.(?:txt|xml)|\\.htaccess|web\\.config|manifest\\.json|doctor\\.html");

    private Manifest() {}

    /**
     * The manifest of some files.
     *
     * @param hashes the SHA-256 of each file in Base64, by its address
     */
    public static String of(Map<String, String> hashes) {
        Map<String, String> sorted = new TreeMap<>(BY_CODE_POINT);
        sorted.putAll(hashes);
        sorted.remove(ADDRESS);
        return Json.object(json ->
                json.records("files", list -> sorted.forEach((address, hash) -> list.put(address, SHA_256 + hash))));
    }

    /**
     * The addresses that an old manifest lists, and its own. Empty where there is no manifest, and where the file is
     * damaged or something else: then no file counts as Remit's, so that none is removed or overwritten by mistake.
     *
     * @param old null where the site has no manifest
     */
    public static Set<String> addresses(byte @Nullable [] old) {
        Map<String, String> files = files(old);
        if (files == null) {
            return Set.of();
        }
        Set<String> addresses = new LinkedHashSet<>(files.keySet());
        addresses.add(ADDRESS);
        return addresses;
    }

    /**
     * The hashes that an old manifest lists, by their addresses: the SHA-256 in Base64. Empty where {@link #addresses}
     * is.
     *
     * @param old null where the site has no manifest
     */
    public static Map<String, String> hashes(byte @Nullable [] old) {
        Map<String, String> files = files(old);
        return files == null ? Map.of() : files;
    }

    /**
     * The addresses of files that both sites have and that differ, pages first, each in order. Those of the manifest
     * itself are left out.
     *
     * @param before hashes by address
     * @param after hashes by address
     */
    public static List<String> differing(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(file -> after.containsKey(file.getKey()))
                .filter(file -> !after.get(file.getKey()).equals(file.getValue()))
                .map(Map.Entry::getKey)
                .filter(address -> !address.equals(ADDRESS))
                .sorted(Comparator.comparing((String address) -> !isPage(address))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether an address is that of a page. */
    public static boolean isPage(String address) {
        return address.endsWith(".html");
    }

    /**
     * The addresses of pages, data and assets that a new site does not have, in order. Redirects of the new site count
     * as there.
     *
     * @param before the addresses that the old manifest lists
     * @param after the addresses of the new site
     */
    public static List<String> gone(Set<String> before, Set<String> after) {
        return before.stream()
                .filter(address ->
                        !after.contains(address) && !OURS.matcher(address).matches())
                .sorted()
                .toList();
    }

    private static @Nullable Map<String, String> files(byte @Nullable [] old) {
        if (old == null) {
            return null;
        }
        try (JsonParser parser = new JsonFactory().createParser(old)) {
            return read(parser);
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Map<String, String> read(JsonParser parser) throws IOException {
        boolean begins = parser.nextToken() == JsonToken.START_OBJECT
                && "files".equals(parser.nextFieldName())
                && parser.nextToken() == JsonToken.START_OBJECT;
        Map<String, String> hashes = new LinkedHashMap<>();
        while (begins && parser.nextToken() == JsonToken.FIELD_NAME) {
            String address = parser.currentName();
            String hash = parser.nextTextValue();
            begins = hash != null && hash.startsWith(SHA_256);
            hashes.put(address, begins ? hash.substring(SHA_256.length()) : "");
        }
        boolean ends = begins && parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        return ends ? hashes : null;
    }
}
