package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.UsageException;
import remit.publish.SiteInMemory;

/** The review copy: each change is marked once in every place that shows it, and nothing else. */
class ReviewCopyTest {

    private static final Path SMALL = Path.of("src/test/resources/sites/everything-once/content");

    /** How many edits are reviewed; {@code -Dremit.reviews=500} reviews more. */
    private static final int EDITS = Rounds.of(8, 300);

    @TempDir
    Path folder;

    @Test
    void eachPlantedChangeIsMarkedOnceWhereverItShows() throws IOException {
        Path copy = PlantedChanges.in(folder).copy();

        assertThat(signs(copy, "roles/cio.html"))
                .containsExactly(
                        "New: After CTO, if nobody answers",
                        "Moved: Focus areas",
                        "Changed: Focus areas",
                        "Gone: Is consulted before");
        assertThat(signs(copy, "roles/ciso.html")).containsExactly("Moved: Focus areas", "Gone: Is consulted before");
        assertThat(signs(copy, "compare/cio-and-cto.html"))
                .containsExactly(
                        "Moved: Focus areas",
                        "Changed: Focus areas, CIO",
                        "Gone: Answers for, CTO",
                        "Gone: Is consulted before, CIO",
                        "New: Helps with, CTO");
        assertThat(signs(copy, "responsibilities.html"))
                .containsExactly(
                        "Changed: Who does what", "Gone: Fit the architecture of the products to the company's aims");
        assertThat(page(copy, "responsibilities.html")
                        .select("tr.review-gone")
                        .prev()
                        .attr("id"))
                .isEqualTo("it-strategy");
        assertThat(signs(copy, "help/own-app.html")).isEmpty();
        assertThat(page(copy, "help/own-app.html").select(".review-bar").text()).contains("This page is new");
        assertThat(signs(copy, "guides/who-leads/index.html")).isEmpty();
        assertThat(signs(copy, "guides/which-role/both.html")).isNotEmpty();
        assertThat(signs(copy, "guides/who-leads/whole.html")).isEmpty();
        assertThat(page(copy, "review-copy.html").select("main").text())
                .contains("compare/cio-and-cto.html")
                .doesNotContain("guides/who-leads");
    }

    /** Without the marks a page is the new one, and with the new words taken out it has those of the old one. */
    @Test
    void theMarksAreExactlyTheDifference() throws IOException {
        Path content = folder.resolve("content");
        copy(SMALL, content);
        RandomEdits edits = new RandomEdits(content, 7, Files::writeString);
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        SiteInMemory last = site(generator);
        int compared = 0;
        for (int i = 0; i < EDITS; i++) {
            String edit = edits.next();
            SiteInMemory now = site(generator);
            if (now != null) {
                assertMarked(last, now, content, edit);
                last = now;
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(EDITS / 5);
    }

    @Test
    void anotherSiteIsNotOverwritten() throws IOException {
        Path content = folder.resolve("content");
        copy(SMALL, content);
        Path site = folder.resolve("site");
        Generator generator = new Generator(new Generator.Options(content, null, false));
        generator.build(site, false);
        assertThatThrownBy(() -> generator.review(site, address -> null, Set.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("that is no review copy: name another folder");
        assertThatThrownBy(() -> generator.review(site.resolve("copy"), address -> null, Set.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("lies inside the site");
    }

    private void assertMarked(SiteInMemory was, SiteInMemory now, Path content, String edit) throws IOException {
        Path copy = folder.resolve("copy");
        new Generator(new Generator.Options(content, null, false))
                .review(
                        copy,
                        address -> was.file(address) == null
                                ? null
                                : was.file(address).content(),
                        was.files().keySet());
        now.files().forEach((address, file) -> {
            SiteInMemory.File before = was.file(address);
            if (!address.endsWith(".html") || before == null || address.equals("404.html")) {
                return;
            }
            Document old = parse(before.content());
            Document fresh = parse(file.content());
            Document marked = page(copy, address);
            if (isRedirect(old) || isRedirect(fresh)) {
                return;
            }
            boolean replaced = marked.select(".review-bar").text().contains("shows something else");
            assertThat(String.join("", words(withoutOld(marked))))
                    .as(edit + " " + address)
                    .isEqualTo(String.join("", words(fresh)));
            if (!replaced) {
                assertThat(counted(words(withoutNew(page(copy, address)))))
                        .as(edit + " " + address)
                        .isEqualTo(counted(words(old)));
            }
            if (main(old).equals(main(fresh))) {
                assertThat(marked.select("main .review-sign"))
                        .as(edit + " " + address)
                        .isEmpty();
            }
        });
    }

    private static boolean isRedirect(Document page) {
        return !page.select("meta[http-equiv=refresh]").isEmpty();
    }

    private static String main(Document page) {
        return page.select("main").outerHtml();
    }

    private static Document withoutOld(Document marked) {
        marked.select(".review-sign, .review-gone, del.review-word, .review-bar")
                .remove();
        marked.select("ins.review-word > .hidden").remove();
        marked.select("ins.review-word").unwrap();
        return marked;
    }

    private static Document withoutNew(Document marked) {
        marked.select(".review-sign, .review-new, ins.review-word, .review-bar").remove();
        marked.select("del.review-word > .hidden").remove();
        marked.select("del.review-word").unwrap();
        return marked;
    }

    /** Returns the words that readers see in the main part, without the numbers of sources and what repeats a head. */
    private static List<String> words(Document page) {
        Element main = page.selectFirst("main").clone();
        main.select(".ref, .here, td > b, .again, [hidden], svg").remove();
        return List.of(main.text().strip().split("\\s+"));
    }

    /** Returns how often each sign is in some words, since marks put other blanks between them. */
    private static Map<Integer, Integer> counted(List<String> words) {
        Map<Integer, Integer> counts = new TreeMap<>();
        String.join("", words).codePoints().forEach(sign -> counts.merge(sign, 1, Integer::sum));
        return counts;
    }

    private static SiteInMemory site(Generator generator) {
        PreviewRun.Made made = generator.preview().site(null);
        return made == null ? null : made.site();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, byte[]> file : Golden.files(from).entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Returns each mark of a page's own parts with its place. */
    private static List<String> signs(Path copy, String address) {
        return page(copy, address).select(".review-bar .review-list > li > a").stream()
                .map(link -> link.select("span").text() + ": " + link.ownText().replaceFirst(":\\s*$", ""))
                .toList();
    }

    private static Document page(Path copy, String address) {
        try {
            return parse(Files.readAllBytes(copy.resolve(address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }
}
