package remit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import remit.pages.doctor.DoctorPage.AskedFile;
import remit.pages.doctor.DoctorPage.Moved;
import remit.pages.frame.PageEntry;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.publish.TakenFiles;
import remit.server.MediaTypes;

/**
 * Chooses the files of a site by which the page {@code doctor.html} tests how the site is served: few, since a browser
 * loads all of them, and at least one for each thing that a server may do wrong.
 */
final class DoctorSample {

    /** How many old addresses, and how many names with unusual signs, are asked for. */
    private static final int MOST = 5;

    /** Servers do not compress what is smaller. */
    private static final int COMPRESSED = 1000;

    /** A browser loads no film for a test. */
    private static final int LARGEST = 1_000_000;

    /** What servers and file systems may take for something else: capital letters, blanks, percent signs, umlauts. */
    private static final Pattern UNUSUAL = Pattern.compile("[^a-z0-9._/-]");

    private DoctorSample() {}

    /**
     * Returns the files to ask for: the home page, the page furthest down, the style, a file with each ending, and some
     * whose names have unusual signs.
     *
     * @param site all files but those for web servers
     */
    static List<AskedFile> files(TakenFiles site) {
        Map<String, String> hashes = site.hashes();
        Map<String, Integer> sizes = site.sizes();
        List<String> bySize = sizes.keySet().stream()
                .sorted(Comparator.<String>comparingInt(sizes::get).thenComparing(Comparator.naturalOrder()))
                .toList();
        Set<String> chosen = new LinkedHashSet<>();
        chosen.add(Addresses.HOME.path());
        chosen.add(Addresses.STYLESHEET.path());
        chosen.add(deepest(bySize));
        chosen.addAll(ofOtherEndings(bySize, sizes, chosen));
        bySize.stream().filter(DoctorSample::isUnusual).sorted().limit(MOST).forEach(chosen::add);
        return chosen.stream()
                .map(path -> new AskedFile(
                        path,
                        MediaTypes.accepted(path),
                        isCompressed(path, sizes.get(path)),
                        sizes.get(path),
                        hashes.get(path)))
                .toList();
    }

    /**
     * Returns some old addresses, from all parts of the site.
     *
     * @param pages all pages, redirects included
     */
    static List<Moved> moved(List<PageEntry> pages) {
        List<Moved> all = new ArrayList<>();
        for (PageEntry page : pages) {
            Address to = page.leadsTo();
            if (to != null) {
                all.add(new Moved(page.address().path(), to.path()));
            }
        }
        all.sort(Comparator.comparing(Moved::from));
        int asked = Math.min(MOST, all.size());
        return IntStream.range(0, asked)
                .mapToObj(i -> all.get(i * all.size() / asked))
                .toList();
    }

    private static boolean isUnusual(String path) {
        return UNUSUAL.matcher(path).find();
    }

    private static boolean isCompressed(String path, int size) {
        return MediaTypes.isText(path) && size >= COMPRESSED;
    }

    /** Returns the smallest of the pages that have the most folders above them. */
    private static String deepest(List<String> bySize) {
        return bySize.stream()
                .filter(path -> path.endsWith(".html") && !isUnusual(path))
                .max(Comparator.comparingLong(
                        path -> path.chars().filter(c -> c == '/').count()))
                .orElse(Addresses.HOME.path());
    }

    /**
     * Returns for each ending that no chosen file has the smallest file that servers compress, or else the first one.
     * Names with unusual signs come last, so that a server which mistakes them is not said to mistake the ending.
     */
    private static List<String> ofOtherEndings(List<String> bySize, Map<String, Integer> sizes, Set<String> chosen) {
        Set<String> seen = new HashSet<>();
        chosen.forEach(path -> seen.add(MediaTypes.ending(path)));
        return bySize.stream()
                .filter(path -> sizes.get(path) <= LARGEST)
                .sorted(Comparator.comparing(DoctorSample::isUnusual)
                        .thenComparing(path -> !isCompressed(path, sizes.get(path))))
                .filter(path -> seen.add(MediaTypes.ending(path)))
                .sorted(Comparator.comparing(MediaTypes::ending))
                .toList();
    }
}
