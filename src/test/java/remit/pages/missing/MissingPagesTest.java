package remit.pages.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.link.PageLink;
import remit.pages.missing.MissingPage.Gap;

class MissingPagesTest {

    private static final String SETTINGS = "title: The park\norganisation: Example Organisation\nlanguage: en\n";

    private final GivenContent content = new GivenContent()
            .file("criteria.yaml", """
                    - group: All
                      criteria:
                        - id: duties
                          name: Main duties
                        - id: team
                          name: Typical team
                        - id: keys
                          name: Has keys
                    """)
            .file("handbook.yaml", SETTINGS + "roles: [gardener, ranger]\n")
            .file("roles/ranger.yaml", """
                    title: Ranger
                    values:
                      duties: not stated
                      team: does not apply
                      keys: none
                    """);

    @Test
    void everyValueNotStatedIsNamedTwiceWhereItWouldStand() {
        MissingPage page = page();
        assertThat(page.frame().answerLine())
                .hasToString(
                        "3 of 6 facts about the roles are not recorded yet. Each link leads to where one belongs.");
        assertThat(page.byRole())
                .extracting(Gap::name, Gap::href, Gap::count)
                .containsExactly(
                        tuple("Head gardener", "roles/gardener.html", "2 of 3 points"),
                        tuple("Ranger", "roles/ranger.html", "1 of 3 points"));
        assertThat(page.byRole().get(0).places())
                .containsExactly(
                        new PageLink("Typical team", "roles/gardener.html#team"),
                        new PageLink("Has keys", "roles/gardener.html#keys"));
        assertThat(page.byPoint())
                .extracting(Gap::name, Gap::count)
                .containsExactly(
                        tuple("Main duties", "1 of 2 roles"),
                        tuple("Typical team", "1 of 2 roles"),
                        tuple("Has keys", "1 of 2 roles"));
        assertThat(page.byPoint().get(0).places()).containsExactly(new PageLink("Ranger", "roles/ranger.html#duties"));
    }

    @Test
    void longListsAreFolded() {
        IntStream.range(0, 11).forEach(i -> content.file("roles/r" + i + ".yaml", "title: Role " + i + "\n"));
        content.file("handbook.yaml", SETTINGS);
        assertThat(page().byPoint()).extracting(Gap::folded).containsExactly(false, false, false);
        content.file("roles/r11.yaml", "title: Role 11\n");
        assertThat(page().byPoint()).extracting(Gap::folded).containsExactly(true, true, true);
    }

    @Test
    void ofManyRolesOnlyThoseWithMostGapsAreListedOneByOne() {
        IntStream.range(0, 98).forEach(i -> content.file("roles/r" + i + ".yaml", "title: Role " + i + "\n"));
        content.file("handbook.yaml", SETTINGS);
        assertThat(page().byRole()).hasSize(100);
        assertThat(page().onlyMost()).isNull();

        content.file("roles/sweeper.yaml", "title: Sweeper\nvalues: {duties: Sweeps}\n");
        List<Gap> byRole = page().byRole();
        assertThat(byRole).hasSize(100).extracting(Gap::name).doesNotContain("Ranger");
        assertThat(byRole.subList(98, 100))
                .extracting(Gap::name, Gap::count)
                .containsExactly(tuple("Head gardener", "2 of 3 points"), tuple("Sweeper", "2 of 3 points"));
        assertThat(page().onlyMost()).startsWith("101 roles leave something open. These 100 leave most open");
        assertThat(page().byPoint().get(0).places())
                .hasSize(99)
                .contains(new PageLink("Ranger", "roles/ranger.html#duties"));
    }

    @Test
    void noPageWhereNothingIsMissing() {
        assertThat(MissingPages.of(new GivenContent().context())).isEmpty();
    }

    @Test
    void noPageWhereGapsAreForEditors() {
        content.file("handbook.yaml", SETTINGS + "show-gaps: editors\n");
        assertThat(MissingPages.of(content.context())).isEmpty();
    }

    private MissingPage page() {
        return (MissingPage) MissingPages.of(content.context()).get(0);
    }
}
