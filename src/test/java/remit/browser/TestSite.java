package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import remit.Generator;
import remit.SiteLinks;
import remit.publish.Publishing;
import remit.server.ServerKind;
import remit.server.Serving;

/** A built site and its pages. */
final class TestSite {

    /** The web servers that the tests have, with the site at their root. */
    static final Serving SERVING = new Serving(Set.of(ServerKind.NGINX, ServerKind.APACHE), "/", false);

    private final String name;
    private final Path folder;
    private final SiteLinks links;
    private final Map<String, Document> pages;
    private final Map<String, String> changed;
    private List<String> kinds;
    private Set<String> walked;

    private TestSite(String name, Path folder, SiteLinks links, Map<String, String> changed) {
        this.name = name;
        this.folder = folder;
        this.links = links;
        this.changed = changed;
        this.pages = new TreeMap<>(links.pages());
        pages.values().removeIf(page -> !page.select("meta[http-equiv=refresh]").isEmpty());
    }

    /** The handbook of this project itself. */
    static TestSite real() {
        return Built.REAL;
    }

    /** A larger handbook of made-up roles, long and foreign words, empty values, wide tables. */
    static TestSite synthetic() {
        return Built.SYNTHETIC;
    }

    static TestSite build(String name, Path content) {
        return build(name, content, SERVING);
    }

    /** Builds a site, with the configurations of web servers beside it. */
    static TestSite build(String name, Path content, Serving serving) {
        try {
            Path folder = Files.createTempDirectory("remit-" + name);
            Generator.Options options = new Generator.Options(content, Path.of("templates"), false);
            Generator.Built built =
                    new Generator(options).build(folder.resolve("site"), Publishing.quick(), serving, false);
            assertThat(built.published()).as(name + " builds").isNotNull();
            return of(name, folder.resolve("site"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestSite of(String name, Path folder) {
        return new TestSite(name, folder, SiteLinks.of(folder), Map.of());
    }

    /** The same site as its readers would see it with another text in the place of one of its files. */
    TestSite planted(String file, String text) {
        return new TestSite(
                "planted", folder, pages.containsKey(file) ? links.with(file, text) : links, Map.of(file, text));
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    SiteLinks links() {
        return links;
    }

    /** Every page but redirects, by address. */
    Map<String, Document> pages() {
        return pages;
    }

    /** What is shown in the place of files of the folder, by their address; empty for a site as it was built. */
    Map<String, String> changed() {
        return changed;
    }

    /** What a reader gets at an address. */
    byte[] read(String address) {
        String planted = changed.get(address);
        try {
            return planted == null
                    ? Files.readAllBytes(folder.resolve(address))
                    : planted.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the folder in a browser. */
    String root() {
        return folder.toUri().toString();
    }

    /** Small handbooks in Arabic and in Japanese. */
    static List<TestSite> foreign() {
        return Foreign.SITES;
    }

    /** The two handbooks that every rule is tried on. */
    static List<TestSite> both() {
        return List.of(real(), synthetic());
    }

    /** Whether it is one of those above, and not a handbook that a test has made or changed for itself. */
    boolean shared() {
        return both().contains(this) || foreign().contains(this);
    }

    SitePage page(String address) {
        return new SitePage(this, address, pages.get(address));
    }

    /** One page of each kind: by its place in the site, and whatever shows a part that none before it has. */
    synchronized List<String> kinds() {
        if (kinds == null) {
            Set<String> seen = new HashSet<>();
            kinds = pages.keySet().stream()
                    .filter(address -> seen.addAll(parts(address)))
                    .toList();
        }
        return kinds;
    }

    /** The pages of the kinds that have something for the keyboard to stop at which none of those before them has. */
    synchronized Set<String> walked() {
        if (walked == null) {
            Set<String> seen = new HashSet<>();
            walked = kinds().stream()
                    .filter(address -> seen.addAll(stops(address)))
                    .collect(Collectors.toSet());
        }
        return walked;
    }

    private Set<String> stops(String address) {
        return pages.get(address).select("a[href], button, input, select, summary, [tabindex]").stream()
                .map(stop -> stop.tagName() + "." + stop.className() + " in "
                        + stop.parent().closest("[class], body").className())
                .collect(Collectors.toSet());
    }

    /** Those of the larger handbook that show a part which no page of the published one has. */
    static Set<String> kindsOfItsOwn() {
        return Built.OWN;
    }

    private static Set<String> kindsBeyond(TestSite site, TestSite other) {
        Set<String> known = new HashSet<>();
        other.pages.keySet().forEach(address -> known.addAll(other.parts(address)));
        return site.kinds().stream()
                .filter(address -> !known.containsAll(site.parts(address)))
                .collect(Collectors.toSet());
    }

    private Set<String> parts(String address) {
        Set<String> parts =
                new TreeSet<>(Set.of(address.replaceAll("[^/]+$", "").replaceAll("^guides/.*", "guides/")));
        pages.get(address).select("body *").forEach(e -> parts.add(e.tagName() + "." + e.className()));
        return parts;
    }

    String address(Home home, SiteServer root, SiteServer deep) {
        return switch (home) {
            case FILE -> root();
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
        static final Set<String> OWN = kindsBeyond(SYNTHETIC, REAL);
    }

    /** The same. */
    private static final class Foreign {
        static final List<TestSite> SITES =
                List.of(build("arabic", ForeignContent.arabic()), build("japanese", ForeignContent.japanese()));
    }
}
