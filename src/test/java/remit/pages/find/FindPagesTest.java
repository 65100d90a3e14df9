package remit.pages.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.frame.PageMaker;
import remit.pages.link.PageLink;

class FindPagesTest {

    @Test
    void everyNameOfARoleLeadsToIt() {
        GivenContent content = new GivenContent()
                .file(
                        "roles/gardener.yaml",
                        "title: Head gardener\nabbreviation: HG\nalso-known-as: [Groundskeeper, HG]\n"
                                + "formerly: [park-keeper]\n");
        assertThat(lines(content))
                .containsExactly(
                        "Groundskeeper > roles/gardener.html, see Head gardener",
                        "Head gardener > roles/gardener.html, HG, role",
                        "HG > roles/gardener.html, see Head gardener",
                        "park keeper > roles/gardener.html, now Head gardener");
    }

    @Test
    void allKindsOfThingsStandTogether() {
        GivenContent content = new GivenContent()
                .file("contacts.yaml", "- id: gate\n  name: Gate house\n")
                .file("topics.yaml", "- id: dog\n  ask: A dog is loose\n  first: gate\n")
                .file("glossary.yaml", "- term: Mulch\n  means: Bark\n  also: [bark]\n")
                .file("roles/ranger.yaml", "title: Ranger\n")
                .file("comparisons/outdoors.yaml", "title: Outdoors\nroles: [gardener, ranger]\n")
                .file("pages/tools.md", "---\ntitle: Tools\n---\nText.\n");
        assertThat(lines(content))
                .containsExactly(
                        "bark > glossary.html#mulch, see Mulch",
                        "A dog is loose > help/dog.html, problem",
                        "Gate house > help/index.html#gate, contact",
                        "Head gardener > roles/gardener.html, HG, role",
                        "HG > roles/gardener.html, see Head gardener",
                        "Mulch > glossary.html#mulch, word",
                        "Outdoors > compare/outdoors.html, comparison",
                        "Ranger > roles/ranger.html, role",
                        "Tools > pages/tools.html, page");
    }

    @Test
    void namesStandUnderTheirFirstLetterAndTheRestLast() {
        GivenContent content = new GivenContent()
                .file("roles/gardener.yaml", "title: Ökogärtner\nalso-known-as: [1st gardener, Oak keeper]\n");
        FindPage page = page(content);
        assertThat(page.index()).containsExactly(new PageLink("O", "#_o"), new PageLink("#", "#_other"));
        assertThat(page.letters().get(0).entries())
                .extracting(entry -> entry.link().text())
                .containsExactly("Oak keeper", "Ökogärtner");
    }

    @Test
    void aLetterWithVeryManyNamesIsFolded() {
        String names = IntStream.range(0, 300).mapToObj(i -> "  - Zone " + i).collect(Collectors.joining("\n"));
        GivenContent content =
                new GivenContent().file("roles/gardener.yaml", "title: Zoo keeper\nalso-known-as:\n" + names + "\n");
        assertThat(page(content).letters().get(0).folded()).isEqualTo("Show 301 names");
    }

    @Test
    void aThousandNamesStandOnOnePage() {
        assertThat(makers(named("Zone %d", 999))).hasSize(1);
    }

    @Test
    void moreNamesStandOnPagesOfTheirLettersAndTheOldAnchorsLeadThere() {
        FindPage page = page(named("Zone %d", 1000));

        assertThat(page.letters()).isEmpty();
        assertThat(page.index()).containsExactly(new PageLink("G", "#_g"), new PageLink("Z", "#_z"));
        assertThat(page.pages())
                .containsExactly(
                        new FindPage.LetterPages(
                                "G", "_g", List.of(), List.of(new PageLink("Gardener", "search/g.html"))),
                        new FindPage.LetterPages(
                                "Z",
                                "_z",
                                List.of(),
                                List.of(
                                        PageLink.said("Zone 0 to Zone 398", "search/z.html"),
                                        PageLink.said("Zone 399 to Zone 698", "search/z-2.html"),
                                        PageLink.said("Zone 699 to Zone 999", "search/z-3.html"))));
    }

    @Test
    void eachNameStandsOnOneOfThesePagesOnce() {
        List<NamesPage> pages = names(named("Zone %d", 1000));

        assertThat(pages.stream()
                        .flatMap(page -> page.letters().stream())
                        .flatMap(letter -> letter.entries().stream())
                        .map(entry -> entry.link().text()))
                .hasSize(1001)
                .doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.letters().get(0).entries()).hasSizeLessThanOrEqualTo(400);
            assertThat(page.listed()).isFalse();
            assertThat(page.index()).containsExactly(new PageLink("G", "g.html"), new PageLink("Z", "z.html"));
        });
    }

    @Test
    void aPageOfNamesSaysWhichItIsAndLeadsToThoseBesideIt() {
        List<NamesPage> pages = names(named("Zone %d", 1000));
        NamesPage one = pages.get(0);
        NamesPage second = pages.get(2);

        assertThat(one.frame().title()).isEqualTo("Everything under G");
        assertThat(one.letters().get(0).entries())
                .containsExactly(new Entry(new PageLink("Gardener", "../roles/gardener.html"), "role"));
        assertThat(one.near()).isEmpty();
        assertThat(second.frame().title()).isEqualTo("Everything under Z, part 2 of 3");
        assertThat(second.near()).extracting(PageLink::href).containsExactly("z.html", "z-3.html");
    }

    @Test
    void lettersOfAnyScriptHaveFilesOfPlainNames() {
        List<String> given = List.of(
                "Ökonom", "Żubr", "Боцман", "Ёлка", "水先案内", "港長", "٣ أدوار", "سجل", "9 lives", "Ødegaard", "😀");
        GivenContent content = new GivenContent()
                .file("roles/gardener.yaml", "title: Gardener\nalso-known-as: [" + String.join(", ", given) + "]\n")
                .file("roles/zoo.yaml", "title: Zoo keeper\nalso-known-as:\n" + lines("Zone %d", 1000));

        assertThat(makers(content))
                .extracting(maker -> maker.address().path())
                .allMatch(path -> path.matches("search\\.html|search/[a-z0-9]+(-[0-9]+)?\\.html"))
                .doesNotHaveDuplicates()
                .contains("search/o.html", "search/u0431.html", "search/han.html", "search/other.html");
        FindPage.LetterPages han = page(content).pages().stream()
                .filter(letter -> !letter.others().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(han.text()).isEqualTo("水–港");
        assertThat(han.anchor()).isEqualTo("_水");
        assertThat(han.others()).containsExactly("_港");
        assertThat(page(content).pages().get(page(content).pages().size() - 1).anchor())
                .isEqualTo("_other");
    }

    /** A role with so many other names. */
    private static GivenContent named(String pattern, int count) {
        return new GivenContent()
                .file("roles/gardener.yaml", "title: Gardener\nalso-known-as:\n" + lines(pattern, count));
    }

    private static String lines(String pattern, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  - " + pattern.formatted(i))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<PageMaker> makers(GivenContent content) {
        return FindPages.of(content.context());
    }

    /** The pages of letters, in the order of their addresses. */
    private static List<NamesPage> names(GivenContent content) {
        return makers(content).stream()
                .skip(1)
                .map(PageMaker::page)
                .map(NamesPage.class::cast)
                .sorted(Comparator.comparing(page -> page.address().path().replace(".html", "")))
                .toList();
    }

    private static List<String> lines(GivenContent content) {
        return page(content).letters().stream()
                .flatMap(letter -> letter.entries().stream())
                .map(entry -> entry.link().text() + " > " + entry.link().href() + ", " + entry.kind())
                .toList();
    }

    private static FindPage page(GivenContent content) {
        return (FindPage) FindPages.of(content.context()).get(0).page();
    }
}
