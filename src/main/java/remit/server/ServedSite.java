package remit.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a web server has to know about a site.
 *
 * @param path the path of the site on the server, with a slash at both ends: {@code /}, {@code /intranet/handbook/}
 * @param policy what a page may load, as the value of the header {@code Content-Security-Policy}
 * @param home the name of the page that a folder opens with: {@code index.html}
 * @param lost the address of the page for addresses that do not exist: {@code 404.html}
 * @param moved old addresses with the present ones, both from the site's root: {@code roles/cio.html}
 * @param query what pages add to an address to name a file by a hash of its content, so that browsers may keep what they
 *     get there: {@code h=0f12ab34}; empty where they add nothing
 * @param endings the endings of all files, without the dot and in lower case; empty for a file without one
 */
public record ServedSite(
        String path,
        String policy,
        String home,
        String lost,
        SortedMap<String, String> moved,
        String query,
        SortedSet<String> endings) {

    /**
     * @param files the addresses of all files of the site
     */
    public static ServedSite of(
            String path,
            String policy,
            String home,
            String lost,
            Map<String, String> moved,
            String query,
            Set<String> files) {
        SortedSet<String> endings = new TreeSet<>();
        files.forEach(file -> endings.add(MediaTypes.ending(file)));
        return new ServedSite(path, policy, home, lost, new TreeMap<>(moved), query, endings);
    }

    /** The path of a file on the server, not encoded: {@code /intranet/handbook/roles/cio.html}. */
    String place(String address) {
        return path + address;
    }

    /**
     * The same as the value of a header. The dollar is encoded, too, since nginx and Apache would read the name of a
     * variable after it.
     */
    String location(String address) {
        try {
            return new URI(null, null, place(address), null).toASCIIString().replace("$", "%24");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address of a site: " + address, e);
        }
    }
}
