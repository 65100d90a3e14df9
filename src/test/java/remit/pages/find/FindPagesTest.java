package remit.pages.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
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
