package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.data.PublicationOrder;

/** Looks at the site before each step of a publication, as a reader would who is there at that moment. */
class PublicationOrderTest {

    /** Pages of which each names, between brackets, the files that it leads to. */
    private static final Map<String, String> OLD = Map.of(
            "index.html", "[about.html] [theme/site.css] [roles/index.html]",
            "about.html", "[index.html] [theme/site.css]",
            "roles/index.html", "[roles/cook.html] [data/roles.json]",
            "roles/cook.html", "[index.html]",
            "data/roles.json", "[roles/cook.html]",
            "theme/site.css", "old",
            "sitemap.xml", "[index.html]",
            "manifest.json", "[index.html]");

    private static final Map<String, String> NEW = Map.of(
            "index.html", "[about.html] [theme/site.css] [theme/grid.css] [roles/index.html] [guides/a/index.html]",
            "about.html", "[index.html] [theme/site.css] [theme/grid.css]",
            "roles/index.html", "[roles/baker.html] [data/roles.json] [data/roles.csv]",
            "roles/baker.html", "[index.html] [theme/grid.css] [data/roles.csv]",
            "data/roles.json", "[roles/baker.html]",
            "data/roles.csv", "a",
            "theme/site.css", "new",
            "theme/grid.css", "new",
            "guides/a/index.html", "[guides/a/yes/b.html] [theme/grid.css]",
            "guides/a/yes/b.html", "[theme/grid.css] [index.html]");

    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]");

    @TempDir
    Path site;

    @Test
    void aReaderNeverMeetsALinkToWhatIsNotThereYet() throws IOException {
        Watched steps = new Watched();
        publish(OLD, Map.of(), steps);
        steps.broken.clear();
        publish(NEW, OLD, steps);
        assertThat(steps.looks).isGreaterThan(40);
        assertThat(steps.broken).isEmpty();
    }

    @Test
    void aFirstSiteShowsItsHomeAfterAllThatItLeadsTo() throws IOException {
        Watched steps = new Watched();
        publish(NEW, Map.of(), steps);
        assertThat(steps.broken)
                .isNotEmpty()
                .allMatch(link -> link.endsWith("-> index.html") || link.startsWith("data/roles.json"));
    }

    @Test
    void contentIsOnTheDiskBeforeItIsShownAndNamesAreBeforeTheEnd() throws IOException {
        Watched steps = new Watched();
        publish(OLD, Map.of(), steps);
        steps.order.clear();
        publish(NEW, OLD, steps);
        List<String> order = steps.order;
        assertThat(lastIndex(order, "force ")).isLessThan(firstIndex(order, "show "));
        assertThat(order.stream().filter(step -> step.startsWith("force ")))
                .hasSize(12)
                .contains("force .remit-publishing/files", "force .remit-publishing");
        assertThat(lastIndex(order, "show ")).isLessThan(firstIndex(order, "names "));
        assertThat(order.stream().filter(step -> step.startsWith("names ")))
                .containsExactlyInAnyOrder(
                        "names ",
                        "names roles",
                        "names data",
                        "names theme",
                        "names guides",
                        "names guides/a",
                        "names guides/a/yes");
    }

    @Test
    void nothingIsForcedWhereTheUserWantsNone() throws IOException {
        Watched steps = new Watched();
        Publishing usual = Publishing.usual();
        publish(OLD, Map.of(), steps, new Publishing(usual.waits(), usual.told(), false));
        assertThat(steps.order).isNotEmpty().noneMatch(step -> !step.startsWith("show "));
    }

    private void publish(Map<String, String> files, Map<String, String> old, FileSteps steps) {
        publish(files, old, steps, Publishing.usual());
    }

    private void publish(Map<String, String> files, Map<String, String> old, FileSteps steps, Publishing how) {
        SiteFolder folder = SiteFolder.of(site);
        try (SiteFiles taken = new SiteFiles(folder, how, steps)) {
            new TreeMap<>(files)
                    .forEach((address, text) ->
                            taken.add(address, "handbook.yaml", text.getBytes(StandardCharsets.UTF_8)));
            new Publisher(folder, taken, new PublicationOrder()).publish(old.keySet());
        }
    }

    private static int firstIndex(List<String> order, String beginning) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("no '" + beginning + "' in " + order);
    }

    private static int lastIndex(List<String> order, String beginning) {
        for (int i = order.size() - 1; i >= 0; i--) {
            if (order.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("no '" + beginning + "' in " + order);
    }

    /** Looks for links to nothing before each step, and writes down what is forced and shown. */
    private final class Watched extends FileSteps {

        private final List<String> broken = new ArrayList<>();
        private final List<String> order = new ArrayList<>();
        private int looks;

        @Override
        synchronized void begins(Path file) throws IOException {
            looks++;
            for (Map.Entry<String, String> page : pages().entrySet()) {
                Matcher link = LINK.matcher(page.getValue());
                while (link.find()) {
                    if (!Files.exists(site.resolve(link.group(1)))) {
                        broken.add(page.getKey() + " -> " + link.group(1));
                    }
                }
            }
        }

        @Override
        void replace(Path from, Path to) throws IOException {
            super.replace(from, to);
            if (!address(to).startsWith(Journal.NAME)) {
                note("show " + address(to));
            }
        }

        @Override
        void force(Path file) throws IOException {
            super.force(file);
            note("force " + address(file));
        }

        @Override
        void forceFolder(Path folder) throws IOException {
            super.forceFolder(folder);
            note((folder.endsWith(Journal.NAME) ? "force " : "names ") + address(folder));
        }

        private synchronized void note(String step) {
            order.add(step);
        }

        private String address(Path file) {
            return site.relativize(file).toString().replace('\\', '/');
        }

        private Map<String, String> pages() throws IOException {
            Map<String, String> pages = new TreeMap<>();
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String address = address(file);
                    if (!address.startsWith(Journal.NAME)) {
                        pages.put(address, Files.readString(file));
                    }
                }
            }
            return pages;
        }
    }
}
