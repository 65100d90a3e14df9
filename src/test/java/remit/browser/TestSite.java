package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import remit.Generator;

/**
 * A built site and its pages.
 *
 * @param pages every page but redirects, by address
 */
record TestSite(String name, Path folder, Map<String, Document> pages) {

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
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(file.toFile(), "UTF-8");
                if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                    pages.put(folder.relativize(file).toString().replace('\\', '/'), page);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestSite(name, folder, pages);
    }

    /** One page of each kind, told apart by their place and their parts. */
    List<String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        pages.forEach((address, page) -> kinds.putIfAbsent(kind(address, page), address));
        return List.copyOf(kinds.values());
    }

    String address(Home home, SiteServer root, SiteServer deep) {
        return switch (home) {
            case FILE -> folder.toUri().toString();
            case ROOT -> root.address();
            case DEEP -> deep.address();
        };
    }

    private static String kind(String address, Document page) {
        String place = address.replaceAll("[^/]+$", "").replaceAll("^(guides)/.*", "$1/");
        String name = address.endsWith("index.html") ? "index" : place.isEmpty() ? address : "page";
        boolean table = !page.select("table").isEmpty();
        boolean answers = !page.select(".answers").isEmpty();
        boolean urgent = !page.select(".urgent").isEmpty();
        return String.join(" ", place, name, "" + table, "" + answers, "" + urgent);
    }

    /** Built when they are first asked for. */
    private static final class Built {
        static final TestSite REAL = build("real", Path.of("content"));
        static final TestSite SYNTHETIC = build("synthetic", SyntheticContent.write());
    }
}
