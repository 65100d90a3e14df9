package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.problem.Signs;

/** The list of facts and the pages say the same. */
class FactAgreementTest {

    /**
     * Points whose words are not on the page: other words by which something is found, a status that needs no mention,
     * and a sign of urgency.
     */
    private static final Set<String> NOT_SHOWN = Set.of("topic also", "term also", "topic urgent", "role status");

    static Stream<Path> sites() throws IOException {
        List<Path> sites = new ArrayList<>(Golden.cases("sites"));
        sites.replaceAll(site -> site.resolve("expected"));
        sites.add(Path.of("site"));
        return sites.stream();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void eachFactIsOnItsPage(Path site) throws IOException {
        Map<String, byte[]> files = Golden.files(site);
        Map<String, Document> pages = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> fact : facts(files)) {
            String name =
                    "%s %s %s %s".formatted(fact.get("kind"), fact.get("id"), fact.get("point"), fact.get("item"));
            assertThat(names.add(name)).as(name).isTrue();
            String[] address = ((String) fact.get("address")).split("#");
            Document page = pages.computeIfAbsent(address[0], one -> page(files, one));
            if (address.length > 1 && page.getElementById(address[1]) == null) {
                wrong.add("no anchor: " + fact);
            }
            boolean shown = !NOT_SHOWN.contains(fact.get("kind") + " " + fact.get("point"));
            if (shown && !isOn(words.computeIfAbsent(address[0], one -> words(page)), (String) fact.get("words"))) {
                wrong.add("not on the page: " + fact);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void eachCellOfAComparisonIsAFact(Path site) throws IOException {
        Map<String, byte[]> files = Golden.files(site);
        Map<String, List<String>> said = new HashMap<>();
        for (Map<String, Object> fact : facts(files)) {
            said.computeIfAbsent(fact.get("id") + " " + fact.get("point"), one -> new ArrayList<>())
                    .add(plain((String) fact.get("words")));
        }
        for (String address : files.keySet()) {
            if (address.startsWith("compare/") && address.endsWith(".html")) {
                Document page = page(files, address);
                page.select("sup, .ref, .also, .note").remove();
                for (Element cell : page.select("table.comparison td[id][data-state=stated]")) {
                    String[] id = cell.id().split("--", 2);
                    Elements shown = cell.select("> ul > li, > details > ul > li");
                    List<String> items = shown.isEmpty()
                            ? List.of(plain(cell.text()))
                            : shown.stream().map(item -> plain(item.text())).toList();
                    assertThat(said.get(id[0] + " values/" + id[1]))
                            .as(address + "#" + cell.id())
                            .containsExactlyInAnyOrderElementsOf(items);
                }
            }
        }
    }

    private static List<Map<String, Object>> facts(Map<String, byte[]> files) {
        return Tree.objects(Tree.of(new String(files.get("data/facts.json"), StandardCharsets.UTF_8)), "facts");
    }

    private static Document page(Map<String, byte[]> files, String address) {
        return Jsoup.parse(new String(files.get(address), StandardCharsets.UTF_8));
    }

    /** Returns whether each sentence is on the page; footnotes are elsewhere than the sentences before them. */
    private static boolean isOn(String page, String words) {
        return Stream.of(words.split("(?<=\\.) ")).allMatch(sentence -> page.contains(plain(sentence)));
    }

    private static String words(Document page) {
        Document words = page.clone();
        words.select("sup, .task").remove();
        words.select("a.tag[title]").forEach(tag -> tag.text(tag.attr("title")));
        return plain(words.text());
    }

    /** Returns the words without white space, which differs between a page and a plain text. */
    private static String plain(String text) {
        return Signs.plain(text).replaceAll("\\s+", "");
    }
}
