package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.data.Manifest;
import remit.model.FreePage;
import remit.model.Handbook;

/** The page with the whole handbook, of all small sites: nothing is missing, and all links lead on. */
class BookTest {

    private static final String BOOK = "book.html";

    @TempDir
    Path temp;

    static List<Path> contents() {
        return Golden.cases("sites").stream()
                .map(folder -> folder.resolve("content"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everythingIsInItOnceAndEveryLinkLeadsOn(Path content) {
        Handbook handbook = build(content, true);
        SiteLinks site = SiteLinks.of(temp.resolve("site"));
        Document book = Objects.requireNonNull(site.pages().get(BOOK));

        assertThat(site.dead()).noneMatch(link -> link.startsWith(BOOK));
        assertThat(site.doubleIds()).isEmpty();
        assertThat(site.unreachable()).isEmpty();
        Map<String, String> parts = parts(handbook);
        assertThat(book.select(".book__part").eachAttr("id")).containsExactlyInAnyOrderElementsOf(parts.keySet());
        assertThat(headings(book)).isEmpty();
        assertThat(toPagesInTheBook(book, parts)).isEmpty();
        parts.forEach((id, page) -> {
            Element part = Objects.requireNonNull(book.getElementById(id));
            Document whole = Objects.requireNonNull(site.pages().get(page), page);
            assertThat(part.select("td, .points > div").eachText())
                    .as(id)
                    .containsExactlyElementsOf(rows(Objects.requireNonNull(whole.selectFirst("main"))));
        });
    }

    /** Where each part of the book is a page of its own, by the part's id. */
    private static Map<String, String> parts(Handbook handbook) {
        Map<String, String> parts = new TreeMap<>();
        handbook.roles().keySet().forEach(id -> parts.put("roles-" + id, "roles/" + id + ".html"));
        handbook.comparisons().keySet().forEach(id -> parts.put("compare-" + id, "compare/" + id + ".html"));
        handbook.guides().keySet().forEach(id -> parts.put("guides-" + id, "guides/" + id + "/whole.html"));
        handbook.topics().keySet().forEach(id -> parts.put("help-" + id, "help/" + id + ".html"));
        handbook.pages().values().stream()
                .filter(page -> page.listed() && !page.forEditors())
                .map(FreePage::path)
                .forEach(path -> parts.put("pages-" + path.replace('/', '.'), "pages/" + path + ".html"));
        return parts;
    }

    /** What rows and cells say, without their links to themselves. */
    private static List<String> rows(Element main) {
        Element copy = main.clone();
        copy.select(".here").remove();
        return copy.select("td, .points > div").eachText();
    }

    /** What is wrong with the headings: more or fewer than one of the first level, and those that skip a level. */
    private static List<String> headings(Document book) {
        List<String> wrong = new ArrayList<>();
        if (book.select("h1").size() != 1) {
            wrong.add(book.select("h1").size() + " h1");
        }
        int last = 1;
        for (Element heading : book.select("main :is(h1, h2, h3, h4, h5, h6)")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > last + 1) {
                wrong.add(heading.text());
            }
            last = level;
        }
        return wrong;
    }

    private static List<String> toPagesInTheBook(Document book, Map<String, String> parts) {
        return book.select(".book__chapter a[href]").eachAttr("href").stream()
                .filter(href -> parts.containsValue(href.replaceFirst("#.*", "")))
                .toList();
    }

    @Test
    void theOtherFilesStayAsTheyAreButForWhatListsThePages() {
        Path content =
                Golden.cases("sites").get(0).resolveSibling("everything-once").resolve("content");
        build(content, true);
        Map<String, byte[]> with = Golden.files(temp.resolve("site"));
        build(content, false);
        Map<String, byte[]> without = Golden.files(temp.resolve("site"));

        Set<String> differing = new TreeSet<>();
        with.forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, without.get(path))) {
                differing.add(path);
            }
        });
        assertThat(differing)
                .containsExactly("about.html", BOOK, "data/handbook.json", "manifest.json", "theme/book.css");
        assertThat(without).doesNotContainKeys(BOOK, "theme/book.css");
        assertThat(with.keySet()).containsAll(without.keySet());
    }

    @Test
    void aSiteWithABookIsComparedWithOneThatHasOne() throws IOException {
        Path content =
                Golden.cases("sites").get(0).resolveSibling("smallest-handbook").resolve("content");
        build(content, true);
        Map<String, String> hashes =
                Manifest.hashes(Files.readAllBytes(temp.resolve("site").resolve(Manifest.ADDRESS)));
        Generator now = new Generator(new Generator.Options(content, null, false));
        now.stated();

        Map<String, String> made = now.hashes(null, hashes.keySet());

        assertThat(made).containsKey(BOOK).containsAllEntriesOf(hashes);
    }

    /** Builds the site anew, and returns the handbook. */
    private Handbook build(Path content, boolean book) {
        Generator generator = new Generator(new Generator.Options(content, null, false).withBook(book));
        Checked checked = generator.build(temp.resolve("site"), false).checked();
        return Objects.requireNonNull(checked.handbook());
    }
}
