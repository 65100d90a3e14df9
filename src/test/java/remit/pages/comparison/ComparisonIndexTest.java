package remit.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;

class ComparisonIndexTest {

    @Test
    void aDeclaredComparisonIsACardWithItsPointsCounted() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n")
                .file(
                        "comparisons/all.yaml",
                        "title: All three\nroles: [warden, treasurer, gardener]\nin-short: They share a park.\n");
        ComparisonIndexPage.Card card = park.index().declared().get(0);
        assertThat(card.tags()).extracting(Tag::text).containsExactly("WA", "TR", "HG");
        assertThat(card.more()).isNull();
        assertThat(card.link()).isEqualTo(new PageLink("All three", "all.html"));
        assertThat(card.inShort()).isEqualTo(new Html("They share a park."));
        assertThat(card.facts()).isEqualTo("One point compared");
    }

    @Test
    void pairsOfFewRolesWithoutACardSayHowTheyDiffer() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n")
                .role("treasurer", "TR", "  duties: Money\n")
                .file(
                        "comparisons/green.yaml",
                        "title: Green\nroles: [warden, gardener]\nin-short: Gates and lawns.\n");
        assertThat(park.index().pairs())
                .extracting(
                        line -> line.link().text(),
                        line -> line.link().href(),
                        line -> line.inShort().markup())
                .containsExactly(
                        tuple("HG or TR?", "gardener-vs-treasurer.html", "They differ in “Main duties”."),
                        tuple(
                                "TR or WA?",
                                "treasurer-vs-warden.html",
                                "Too little is recorded to say how they differ."));
    }

    @Test
    void aPairOfWhichNothingIsRecordedIsListedOnlyWhereItIsDeclared() {
        Park park = new Park().role("gardener", "HG", "  duties: Lawns\n");
        assertThat(park.index().pairs())
                .extracting(line -> line.link().text())
                .containsExactly("HG or TR?", "HG or WA?");
        park.file("comparisons/money.yaml", "title: Money\nroles: [treasurer, warden]\n");
        assertThat(park.index().pairs())
                .extracting(line -> line.link().text())
                .containsExactly("HG or TR?", "HG or WA?");
        assertThat(park.index().declared())
                .extracting(card -> card.link().href())
                .contains("money.html");
    }

    @Test
    void aSentenceThatTwoPairsWouldShareIsSaidOfNeither() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n")
                .role("treasurer", "TR", "  duties: Money\n")
                .role("warden", "WA", "  duties: Gates\n");
        assertThat(park.index().pairs())
                .hasSize(3)
                .extracting(ComparisonIndexPage.PairLine::inShort)
                .containsOnlyNulls();
    }

    @Test
    void aRoleOfWhichNothingIsRecordedIsAmongManyPairsOnlyWithThoseWhoStateSomething() {
        Park park = new Park().handbook("").role("gardener", "HG", "  keys: yes\n");
        for (int i = 1; i <= 4; i++) {
            park.role("helper-" + i, "H" + i, "");
        }
        assertThat(park.index().byRole()).isEmpty();
        assertThat(park.index().pairs())
                .hasSize(6)
                .allSatisfy(pair -> assertThat(pair.link().text()).startsWith("HG or "));
    }

    @Test
    void moreThanAThousandPairsAreListedOnThePagesOfTheirRoles() {
        Park park = new Park().handbook("pairs: all\n").role("gardener", "HG", "  keys: yes\n");
        for (int i = 10; i <= 51; i++) {
            park.role("helper-" + i, "H" + i, "");
        }
        assertThat(park.index().byRole()).as("pairs of 45 roles").isNotEmpty();
        assertThat(park.index().byRolePage()).isEmpty();
        park.role("helper-52", "H52", "");
        assertThat(park.index().byRole()).isEmpty();
        assertThat(park.index().byRolePage())
                .hasSize(46)
                .contains(new PageLink("The helper-52", "../roles/helper-52.html#_compared"));
    }

    @Test
    void saysSoWhereNothingCanBeCompared() {
        assertThat(new Park().index().nothing())
                .isEqualTo("Nothing is recorded yet on which these roles can be compared.");
        assertThat(new Park().role("gardener", "HG", "  keys: yes\n").index().nothing())
                .isNull();
    }

    @Test
    void eachPairOfManyRolesStandsOnceUnderTheRoleThatComesFirst() {
        Park park = new Park()
                .handbook("")
                .role("gardener", "HG", "  keys: yes\n")
                .role("treasurer", "TR", "  keys: yes\n")
                .role("warden", "WA", "  keys: no\n")
                .role("aa", "AA", "  keys: no\n");
        for (int i = 1; i <= 4; i++) {
            park.role("helper-" + i, "H" + i, "  keys: yes\n");
        }
        ComparisonIndexPage index = park.index();
        assertThat(index.pairs()).isEmpty();
        assertThat(index.byRole())
                .extracting(role -> role.role().text(), role -> role.pairs().size())
                .containsExactly(
                        tuple("AA", 7),
                        tuple("HG", 6),
                        tuple("H1", 5),
                        tuple("H2", 4),
                        tuple("H3", 3),
                        tuple("H4", 2),
                        tuple("TR", 1));
        assertThat(index.byRole().get(1).pairs().get(0))
                .isEqualTo(PageLink.said("HG or H1?", "gardener-vs-helper-1.html"));
        assertThat(index.byRole().get(6).pairs())
                .containsExactly(PageLink.said("TR or WA?", "treasurer-vs-warden.html"));
    }

    @Test
    void theRoleThatComesFirstIsTheFirstFromAToZInWhateverOrderTheHandbookHasThem() {
        Park park = new Park();
        for (int i = 1; i <= 4; i++) {
            park.role("helper-" + i, "H" + i, "  keys: yes\n");
        }
        for (String id : List.of("gardener", "treasurer", "warden")) {
            park.role(id, id.substring(0, 1).toUpperCase(Locale.ROOT), "  keys: no\n");
        }
        ComparisonIndexPage index = park.order("warden, treasurer, helper-4, helper-3, helper-2, helper-1, gardener")
                .index();
        assertThat(index.byRole())
                .extracting(role -> role.role().text(), role -> role.pairs().size())
                .containsExactly(
                        tuple("G", 6), tuple("H1", 5), tuple("H2", 4), tuple("H3", 3), tuple("H4", 2), tuple("T", 1));
        assertThat(index.byRole().get(0).pairs())
                .extracting(PageLink::text)
                .containsExactly("G or H1?", "G or H2?", "G or H3?", "G or H4?", "G or T?", "G or W?");
    }
}
