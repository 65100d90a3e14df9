package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import remit.Generator;
import remit.SiteLinks;

/**
 * A built site and its pages.
 *
 * @param pages every page but redirects, by address
 */
record TestSite(String name, Path folder, Map<String, Document> pages, SiteLinks links) {

    /** The handbook of this project itself. */
    static TestSite real() {
        return Built.REAL;
    }

    /** A larger handbook of made-up roles, long and foreign words, empty values, wide tables. */
    static TestSite synthetic() {
        return Built.SYNTHETIC;
    }

    static TestSite build(String name, Path content) {
        try {
            Path folder = Files.createTempDirectory("remit-" + name);
            Generator.Options options = new Generator.Options(content, Path.of("templates"), false);
            Generator.Built built = new Generator(options).build(folder.resolve("site"), false);
            assertThat(built.published()).as(name + " builds").isNotNull();
            return of(name, folder.resolve("site"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestSite of(String name, Path folder) {
        SiteLinks links = SiteLinks.of(folder);
        Map<String, Document> pages = new TreeMap<>(links.pages());
        pages.values().removeIf(page -> !page.select("meta[http-equiv=refresh]").isEmpty());
        return new TestSite(name, folder, pages, links);
    }

    /** The two handbooks that every rule is tried on. */
    static List<TestSite> both() {
        return List.of(real(), synthetic());
    }

    SitePage page(String address) {
        return new SitePage(this, address, pages.get(address));
    }

    /** One page of each kind: by its place in the site, and whatever shows a part that none before it has. */
    List<String> kinds() {
        Set<String> seen = new HashSet<>();
        return pages.keySet().stream()
                .filter(address -> seen.addAll(parts(address)))
                .toList();
    }

    /** Those of them that show a part which no page of another site has. */
    List<String> kindsBeyond(TestSite other) {
        Set<String> known = new HashSet<>();
        other.pages.keySet().forEach(address -> known.addAll(other.parts(address)));
        return kinds().stream()
                .filter(address -> !known.containsAll(parts(address)))
                .toList();
    }

    private Set<String> parts(String address) {
        Set<String> parts =
                new TreeSet<>(Set.of(address.replaceAll("[^/]+$", "").replaceAll("^guides/.*", "guides/")));
        pages.get(address).select("body *").forEach(e -> parts.add(e.tagName() + "." + e.className()));
        return parts;
    }

    String address(Home home, SiteServer root, SiteServer deep) {
        return switch (home) {
            case FILE -> folder.toUri().toString();
            case ROOT -> root.address();
            case DEEP -> deep.address();
        };
    }

    @Override
    public String toString() {
        return name;
    }

    /** Built when they are first asked for. */
    private static final class Built {
        static final TestSite REAL = build("real", Path.of("content"));
        static final TestSite SYNTHETIC = build("synthetic", SyntheticContent.write());
    }
}
