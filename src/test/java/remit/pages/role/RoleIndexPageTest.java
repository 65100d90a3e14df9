package remit.pages.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.frame.PageMaker;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.pages.link.Tag;

class RoleIndexPageTest {

    private static final String CHOICES = """
            - group: What the role is for
              criteria:
                - id: duties
                  name: Main duties
                - id: place
                  name: Place
                  kind: choice
                  choices: [Beds, Ponds, Paths]
                - id: unsaid
                  name: Said by nobody
                  kind: choice
                  choices: [one, two]
            """;

    @Test
    void fewRolesAreCardsInHandbookOrder() {
        RoleIndexPage page = page(given(29));
        assertThat(page.roles()).hasSize(29);
        assertThat(page.lines()).isNull();
        assertThat(scripts(page)).doesNotContain(Addresses.LIST_SCRIPT);
    }

    @Test
    void fromThirtyOnEachIsOneLineUnderItsLetter() {
        GivenContent content = given(29)
                .file(
                        "roles/aardvark.yaml",
                        "title: The aardvark keeper\nabbreviation: AK\nin-short: Feeds **ants**.\nstatus: vacant\n");
        RoleIndexPage page = page(content);
        RoleLines lines = page.lines();

        assertThat(page.roles()).isEmpty();
        assertThat(scripts(page)).contains(Addresses.LIST_SCRIPT);
        assertThat(lines.full()).isTrue();
        assertThat(lines.names()).isEqualTo("../data/picker/names.js");
        assertThat(lines.index())
                .containsExactly(new PageLink("A", "#_a"), new PageLink("H", "#_h"), new PageLink("K", "#_k"));
        assertThat(lines.letters().get(0).roles())
                .containsExactly(new RoleLines.Line(
                        new Tag("AK", "The aardvark keeper", null, true, true),
                        new PageLink("The aardvark keeper", "aardvark.html"),
                        "Feeds ants.",
                        "Vacant for now",
                        ""));
        assertThat(lines.letters())
                .extracting(RoleLines.Letter::text, letter -> letter.roles().size())
                .containsExactly(tuple("A", 1), tuple("H", 1), tuple("K", 28));
    }

    @Test
    void aLineSaysNoMoreThanFits() {
        GivenContent content = given(29)
                .file("roles/bird.yaml", "title: Bird keeper\nin-short: " + "word ".repeat(17) + "lasts on.\n")
                .file("roles/baker.yaml", "title: Baker\nin-short: " + "字".repeat(91) + "\n");
        assertThat(page(content).lines().letters().get(0).roles())
                .extracting(RoleLines.Line::inShort)
                .containsExactly("字".repeat(90) + " …", "word ".repeat(17) + "lasts …");
    }

    @Test
    void linesOfVeryManyRolesHoldNamesAlone() {
        RoleLines lines = page(given(301)).lines();

        assertThat(lines.full()).isFalse();
        assertThat(lines.letters().get(0).roles())
                .containsExactly(
                        new RoleLines.Line(null, new PageLink("Head gardener (HG)", "gardener.html"), null, null, ""));
    }

    @Test
    void rolesCanBeGroupedByWhatTheyChoseAndByComparison() {
        GivenContent content = given(30)
                .file("criteria.yaml", CHOICES)
                .file("roles/gardener.yaml", "title: Head gardener\nvalues:\n  place: [Paths, Beds]\n")
                .file("roles/keeper-1.yaml", "title: Keeper 1\nvalues:\n  place: does not apply\n")
                .file("roles/keeper-2.yaml", "title: Keeper 2\nvalues:\n  place: Paths\n")
                .file("comparisons/two.yaml", "title: Two keepers\nroles: [keeper-1, keeper-2]\n")
                .file("comparisons/other.yaml", "title: Other keepers\nroles: [keeper-2, keeper-3]\n")
                .file("comparisons/all.yaml", "title: All\nroles: [" + all(30) + "]\n");
        RoleLines lines = page(content).lines();

        assertThat(lines.groupings())
                .extracting(RoleGrouping::id, RoleGrouping::name, RoleGrouping::named, RoleGrouping::others)
                .containsExactly(
                        tuple(
                                "place",
                                "Place",
                                List.of("Beds", "Paths"),
                                List.of("Not recorded", "Does not apply to this role")),
                        tuple(
                                "_comparison",
                                "Comparison",
                                List.of("Other keepers", "Two keepers"),
                                List.of("In no comparison")));
        assertThat(lines.letters().stream()
                        .flatMap(letter -> letter.roles().stream())
                        .limit(4)
                        .map(line -> line.role().text() + ": " + line.groups()))
                .containsExactly("Head gardener: 0+1 2", "Keeper 1: 3 1", "Keeper 10: 2 2", "Keeper 11: 2 2");
        assertThat(groups(lines, "Keeper 2")).isEqualTo("1 0+1");
    }

    @Test
    void rolesThatAllBelongToOneGroupAreNotGrouped() {
        GivenContent content = given(30).file("comparisons/all.yaml", "title: All\nroles: [" + all(30) + "]\n");
        assertThat(page(content).lines().groupings()).isEmpty();
    }

    private static String groups(RoleLines lines, String title) {
        return lines.letters().stream()
                .flatMap(letter -> letter.roles().stream())
                .filter(line -> line.role().text().equals(title))
                .map(RoleLines.Line::groups)
                .findFirst()
                .orElseThrow();
    }

    /** A handbook with so many roles: the head gardener and keepers. */
    private static GivenContent given(int roles) {
        GivenContent content = new GivenContent();
        for (int i = 1; i < roles; i++) {
            content.file("roles/keeper-" + i + ".yaml", "title: Keeper " + i + "\n");
        }
        return content;
    }

    private static String all(int roles) {
        StringBuilder ids = new StringBuilder("gardener");
        for (int i = 1; i < roles; i++) {
            ids.append(", keeper-").append(i);
        }
        return ids.toString();
    }

    private static List<Address> scripts(RoleIndexPage page) {
        return page.scripts().stream().map(PageScript::address).toList();
    }

    private static RoleIndexPage page(GivenContent content) {
        return RolePages.of(content.context()).stream()
                .filter(maker -> maker.address().equals(Addresses.ROLES))
                .map(PageMaker::page)
                .map(RoleIndexPage.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
