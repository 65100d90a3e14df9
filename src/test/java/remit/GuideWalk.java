package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import remit.decision.GuidePath;
import remit.decision.GuidePath.Choice;
import remit.decision.Reasons;

/**
 * Walks through the pages of a guide like a reader without scripts: follows links by their words, and reads what is
 * said.
 */
final class GuideWalk {

    private static final String CHANGE_NOTE = "later questions may be asked again";

    private final Map<String, byte[]> site;
    private final MadeUpGuide guide;
    private final Map<String, Document> opened = new HashMap<>();

    GuideWalk(Map<String, byte[]> site, MadeUpGuide guide) {
        this.site = site;
        this.guide = guide;
    }

    /** Walks from the first question to the outcome, and tries every link on the way. */
    void walk(GuidePath path, Reasons reasons) {
        List<String> way = new ArrayList<>(List.of("guides/" + guide.id() + "/index.html"));
        for (Choice choice : path.choices()) {
            String here = way.get(way.size() - 1);
            assertThat(page(here).select("h1").text()).isEqualTo(guide.title(choice.question()));
            assertWayBack(way, path);
            way.add(link(here, "ul.answers a", MadeUpGuide.words(choice.answer())));
        }
        String last = way.get(way.size() - 1);
        assertThat(page(last).select("h1").text()).isEqualTo(guide.title(path.outcome()));
        assertWayBack(way, path);
        assertReasons(last, way, path, reasons);
    }

    /** Returns every way to a result as the page of the whole guide says it: "result: question answers, question answers". */
    List<String> ways() {
        List<String> ways = new ArrayList<>();
        for (Element result : page("guides/" + guide.id() + "/whole.html").select(".result")) {
            for (Element way : result.select(".result__ways > ul")) {
                String end = String.join(", ", way.select("> li:not(:has(ul))").eachText());
                List<String> before = way.select("ul ul li").eachText();
                String title = result.selectFirst("h3").text() + ": ";
                if (before.isEmpty()) {
                    ways.add(title + end);
                }
                before.forEach(row -> ways.add(title + row + ", " + end));
            }
        }
        return ways;
    }

    /** Checks that a page has "Back", "Start again", and a change link for each answer so far. */
    private void assertWayBack(List<String> way, GuidePath path) {
        String here = way.get(way.size() - 1);
        int given = way.size() - 1;
        List<Element> answers = page(here).select("dl.answered > div");
        assertThat(answers).hasSize(given);
        if (given == 0) {
            assertThat(page(here).select("ul.actions a").eachText()).doesNotContain("Back", "Start again");
            return;
        }
        assertThat(page(here).text()).contains(CHANGE_NOTE);
        assertThat(link(here, "ul.actions a", "Back")).isEqualTo(way.get(given - 1));
        assertThat(link(here, "ul.actions a", "Start again")).isEqualTo(way.get(0));
        for (int i = 0; i < given; i++) {
            Choice choice = path.choices().get(i);
            assertThat(answers.get(i).select("dt").text()).isEqualTo(guide.title(choice.question()));
            assertThat(answers.get(i).select("dd").text()).startsWith(MadeUpGuide.words(choice.answer()));
            assertThat(resolve(here, answers.get(i).selectFirst("dd a"))).isEqualTo(way.get(i));
        }
    }

    private void assertReasons(String here, List<String> way, GuidePath path, Reasons reasons) {
        assertThat(texts(here, "_why"))
                .containsExactlyElementsOf(
                        reasons.decided().isEmpty()
                                ? List.of("No single answer decided this. Change any one of them alone, and the result"
                                        + " stays the same.")
                                : path.choices().stream()
                                        .filter(choice -> reasons.decided().contains(choice.question()))
                                        .map(choice -> "Because you answered “%s” to “%s”."
                                                .formatted(
                                                        MadeUpGuide.words(choice.answer()),
                                                        guide.title(choice.question())))
                                        .toList());
        assertThat(texts(here, "_either"))
                .containsExactlyElementsOf(reasons.didNotMatter().stream()
                        .map(question -> "Any answer to “%s” gives this result.".formatted(guide.title(question)))
                        .toList());
        assertChanges(here, way, path, reasons);
    }

    /**
     * Checks the table of changes: it has a line for each question, and each link leads to the page after the answers
     * before it and the other answer.
     */
    private void assertChanges(String here, List<String> way, GuidePath path, Reasons reasons) {
        Map<String, SortedSet<String>> said = new TreeMap<>();
        for (Element line : section(here, "_change").select("dl.points > div")) {
            String question = line.selectFirst("dt").text();
            for (Element effect : line.select("li")) {
                SortedSet<String> titles = guide.outcomes().stream()
                        .filter(outcome -> afterLinks(effect).contains("“" + guide.title(outcome) + "”"))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(effect.text()).contains(titles.size() == 1 ? " would lead to " : " could lead to ");
                for (Element answer : effect.select("a")) {
                    said.put(question + " " + answer.text() + " " + resolve(here, answer), titles);
                }
            }
        }
        Map<String, SortedSet<String>> expected = new TreeMap<>();
        for (Reasons.Change change : reasons.changes()) {
            int before = path.choices().stream().map(Choice::question).toList().indexOf(change.question());
            String words = MadeUpGuide.words(change.answer());
            String leads = link(way.get(before), "ul.answers a", words);
            expected.put(guide.title(change.question()) + " “" + words + "” " + leads, change.leadsTo());
        }
        assertThat(said).isEqualTo(expected);
        Set<String> lines = Set.copyOf(
                section(here, "_change").select("dl.points > div > dt").eachText());
        assertThat(section(here, "_change").select("dl.points > div")).hasSameSizeAs(lines);
    }

    private static String afterLinks(Element effect) {
        Element rest = effect.clone();
        rest.select("a").remove();
        return rest.text();
    }

    private List<String> texts(String here, String heading) {
        return section(here, heading).select("li").eachText();
    }

    /** The section under a heading; an empty element where there is no such heading. */
    private Element section(String here, String heading) {
        Element found = page(here).getElementById(heading);
        return found == null ? new Element("section") : found.parent();
    }

    private String link(String here, String links, String words) {
        List<Element> found = page(here).select(links).stream()
                .filter(link -> link.text().equals(words))
                .toList();
        assertThat(found).as(words + " on " + here).hasSize(1);
        return resolve(here, found.get(0));
    }

    private String resolve(String here, Element link) {
        String address = Path.of(here)
                .resolveSibling(link.attr("href"))
                .normalize()
                .toString()
                .replace('\\', '/');
        assertThat(site).containsKey(address);
        return address;
    }

    private Document page(String address) {
        return opened.computeIfAbsent(address, a -> Jsoup.parse(new String(site.get(a), StandardCharsets.UTF_8)));
    }
}
