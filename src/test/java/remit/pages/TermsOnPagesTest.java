package remit.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import remit.pages.comparison.ComparisonPage;
import remit.pages.frame.FramedPage;
import remit.pages.free.FreePageView;
import remit.pages.glossary.GlossaryPage;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.link.Addresses;
import remit.pages.link.PageScript;
import remit.pages.role.RolePage;
import remit.prose.Html;

/** The words that pages explain, and where their first uses are marked. */
class TermsOnPagesTest {

    private final GivenContent content = new GivenContent().file("glossary.yaml", """
                    - term: Mulch
                      means: Bark on a bed
                      explained: It keeps the *soil* damp.
                      also: [mulches, mulching]
                    - term: Soil
                      explained: What plants stand in.
                    - term: Leaf mould
                      means: Old leaves
                    - term: Garden
                      means: A place to sit
                    - term: Ericaceous
                    """);

    @Test
    void thePageEndsWithItsWordsFromAToZ() {
        FramedPage page = page("Some mulches. Leaf mould, the HG says, and mulch. Ericaceous.");

        assertThat(names(page)).containsExactly("Leaf mould", "Mulch");
        ExplainedTerms.ExplainedTerm mulch = page.explained().entries().get(1);
        assertThat(mulch.anchor()).isEqualTo("_word-mulch");
        assertThat(mulch.meanings())
                .containsExactly(new Html("Bark on a bed"), new Html("It keeps the <em>soil</em> damp."));
    }

    @Test
    void theFirstUseInProseIsMarkedAndNoOther() {
        assertThat(
                        body(
                                "# Mulch\n\n[mulch](https://example.com) `mulch`\n\n| Mulch |\n|---|\n| a |\n\nMulching, mulch"))
                .contains("<p><a class=\"term\" href=\"#_word-mulch\">Mulching</a>, mulch</p>")
                .containsOnlyOnce("class=\"term\"");
        assertThat(page("No such word.").explained().scripts()).isEmpty();
        assertThat(page("Soil.").explained().scripts())
                .containsExactly(new PageScript(Addresses.WORDS_SCRIPT, "../theme/words.js", true));
    }

    @Test
    void theAnswerLineComesFirst() {
        content.file("pages/beds.md", "---\ntitle: Mulch\nin-short: All about mulch\n---\n\nMore mulch and soil.\n");
        FreePageView page = plan().of(FreePageView.class).get(0);

        assertThat(Objects.requireNonNull(page.frame().answerLine()).markup())
                .isEqualTo("All about <a class=\"term\" href=\"#_word-mulch\">mulch</a>");
        assertThat(page.body().markup()).contains("More mulch and <a class=\"term\" href=\"#_word-soil\">soil</a>.");
    }

    @Test
    void aTermIsNotExplainedWhereTheTextSaysWhatItIsShortFor() {
        content.file("glossary.yaml", """
                - term: KPI
                  means: Key performance indicator
                - term: ERP
                  means: Enterprise resource planning
                  explained: One large system.
                """);

        FramedPage page =
                page("A KPI (key performance indicator), and then a KPI. Enterprise resource planning (ERP).");
        assertThat(page.explained().entries())
                .extracting(ExplainedTerms.ExplainedTerm::name, ExplainedTerms.ExplainedTerm::meanings)
                .containsExactly(tuple("ERP", List.of(new Html("One large system."))));
        assertThat(((FreePageView) page).body().markup())
                .containsOnlyOnce("class=\"term\"")
                .contains("(<a class=\"term\" href=\"#_word-erp\">ERP</a>)");
    }

    @Test
    void whatIsMarkedBeforeItIsSpelledOutKeepsItsWholeExplanation() {
        content.file("glossary.yaml", "- term: KPI\n  means: Key performance indicator\n");
        content.file(
                "pages/beds.md",
                "---\ntitle: Beds\nin-short: A KPI a bed\n---\n\nThe KPI (key performance indicator).\n");

        assertThat(find("pages/beds.html").explained().entries())
                .extracting(ExplainedTerms.ExplainedTerm::meanings)
                .containsExactly(List.of(new Html("Key performance indicator")));
    }

    @Test
    void theCellsOfAComparisonAreMarkedAtTheFirstUse() {
        content.file("roles/gardener.yaml", "title: Head gardener\nvalues:\n  duties: Mulch\n");
        content.file("roles/keeper.yaml", "title: Keeper\nvalues:\n  duties: [Mulch, Soil]\n");
        ComparisonPage page = plan().of(ComparisonPage.class).get(0);

        assertThat(Objects.requireNonNull(page.table())
                        .groups()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells())
                .extracting(cell -> cell.value().items().stream()
                        .map(item -> String.valueOf(item.html()))
                        .toList())
                .containsExactly(
                        List.of("<a class=\"term\" href=\"#_word-mulch\">Mulch</a>"),
                        List.of("Mulch", "<a class=\"term\" href=\"#_word-soil\">Soil</a>"));
    }

    @Test
    void noNameOfARoleIsExplainedAndNoTermIsSeenInOneOrInItsPlace() {
        content.file(
                "roles/keeper.yaml", "title: Garden keeper\nabbreviation: Soil\nalso-known-as: [Mulch master, GK]\n");
        FramedPage page = page("The Garden keeper, or mulch master, has the soil. Soil, GK, a garden.");

        assertThat(names(page)).containsExactly("Garden", "Soil");
        assertThat(body("Soil, then GK, a Mulch master")).doesNotContain("class=\"term\"");
        assertThat(names(page("Soil, then GK, a Mulch master"))).isEmpty();
    }

    @Test
    void thePointsOfARoleAreMarkedAsProseIs() {
        content.file("roles/gardener.yaml", """
                title: Head gardener
                abbreviation: HG
                also-known-as: [Bed boss]
                in-short: The HG looks after the soil.
                values:
                  duties: [Mulch on the beds, Soil]
                """);
        RolePage page = plan().of(RolePage.class).get(0);

        assertThat(names(page)).containsExactly("Mulch", "Soil");
        assertThat(page.points().get(0).points().get(0).value().items())
                .extracting(item -> Objects.requireNonNull(item.html()).markup())
                .containsExactly("<a class=\"term\" href=\"#_word-mulch\">Mulch</a> on the beds", "Soil");
    }

    @Test
    void namesOfThingsAreReadAsProseIs() {
        content.file("topics.yaml", "- id: dry\n  ask: The soil is dry\n  first: gardener\n");

        assertThat(names(find("help/dry.html"))).containsExactly("Soil");
        assertThat(names(find("roles/gardener.html"))).containsExactly("Soil");
    }

    @Test
    void noNavigationIsRead() {
        content.file("pages/soil.md", "---\ntitle: Soil\n---\n\nNothing.\n");
        content.file("pages/other.md", "---\ntitle: Other\n---\n\nNothing.\n");

        assertThat(names(find("pages/other.html"))).isEmpty();
        assertThat(names(find("pages/soil.html"))).containsExactly("Soil");
    }

    @Test
    void theGlossaryMarksOtherTermsAndNotTheOneItExplains() {
        content.file("glossary.yaml", """
                - term: Mulch
                  means: Mulch on soil, says the HG
                - term: Soil
                  means: Earth
                """);

        GlossaryPage page = plan().of(GlossaryPage.class).get(0);
        assertThat(Objects.requireNonNull(page.entries().get(0).means()).markup())
                .isEqualTo("Mulch on <a class=\"term\" href=\"#soil\">soil</a>, says the HG");
        assertThat(names(page)).isEmpty();
    }

    @Test
    void termsWithLikeIdsKeepTheirOwn() {
        content.file("glossary.yaml", "- term: C\n  means: One\n- term: C-1\n  means: Two\n");

        assertThat(page("C and C-1").explained().entries())
                .extracting(ExplainedTerms.ExplainedTerm::anchor)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private FramedPage page(String body) {
        content.file("pages/beds.md", "---\ntitle: Beds\n---\n\n" + body + "\n");
        return find("pages/beds.html");
    }

    private String body(String body) {
        return ((FreePageView) page(body)).body().markup();
    }

    private FramedPage find(String address) {
        return plan().of(FramedPage.class).stream()
                .filter(page -> page.address().path().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private MadePages plan() {
        Context context = content.context();
        return MadePages.of(context);
    }

    private static List<String> names(FramedPage page) {
        return page.explained().entries().stream()
                .map(ExplainedTerms.ExplainedTerm::name)
                .toList();
    }
}
