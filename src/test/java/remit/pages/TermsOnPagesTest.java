package remit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import remit.pages.frame.FramedPage;
import remit.pages.free.FreePageView;
import remit.pages.glossary.GlossaryPage;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
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

        assertThat(names(page)).containsExactly("HG", "Leaf mould", "Mulch");
        ExplainedTerms.ExplainedTerm mulch = page.explained().entries().get(2);
        assertThat(mulch.anchor()).isEqualTo("_word-mulch");
        assertThat(mulch.meanings())
                .containsExactly(new Html("Bark on a bed"), new Html("It keeps the <em>soil</em> damp."));
        assertThat(page.explained().entries().get(0).roles())
                .containsExactly(new PageLink("Head gardener", "../roles/gardener.html"));
    }

    @Test
    void theFirstUseInProseIsMarkedAndNoOther() {
        assertThat(
                        body(
                                "# Mulch\n\n[mulch](https://example.com) `mulch`\n\n| Mulch |\n|---|\n| mulch |\n\nMulching, mulch"))
                .contains("<p><a class=\"term\" href=\"#_word-mulch\">Mulching</a>, mulch</p>")
                .containsOnlyOnce("class=\"term\"");
        assertThat(page("No such word.").explained().scripts()).isEmpty();
        assertThat(page("Soil.").explained().scripts())
                .containsExactly(new PageScript(Addresses.WORDS_SCRIPT, "../theme/words.js", false));
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
    void rolesAreExplainedButNeverMarkedAndNoTermIsSeenInTheirNames() {
        content.file(
                "roles/keeper.yaml", "title: Garden keeper\nabbreviation: Soil\nalso-known-as: [Mulch master, GK]\n");
        FramedPage page = page("The Garden keeper, or mulch master, has the soil. Soil, GK, a garden.");

        assertThat(names(page)).containsExactly("Garden", "GK", "Mulch master", "Soil");
        assertThat(body("Soil, then GK, a Mulch master")).doesNotContain("class=\"term\"");
        ExplainedTerms.ExplainedTerm soil = page.explained().entries().get(3);
        assertThat(soil.roles()).extracting(PageLink::text).containsExactly("Garden keeper");
        assertThat(soil.meanings()).containsExactly(new Html("What plants stand in."));
    }

    @Test
    void aRoleIsNotExplainedOnItsOwnPage() {
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

        assertThat(names(find("help/dry.html"))).containsExactly("HG", "Soil");
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
        assertThat(names(page)).containsExactly("HG");
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
