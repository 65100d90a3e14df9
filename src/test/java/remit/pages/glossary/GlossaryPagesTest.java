package remit.pages.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.part.PageLink;

class GlossaryPagesTest {

    @Test
    void lettersLeadToTheirFirstTerms() {
        GlossaryPage page = page("""
                - term: Mulch
                  means: Bark on a bed
                - term: Élagage
                  explained: Cutting branches.
                  also: [pruning, lopping]
                - term: Ericaceous
                - term: 3-in-1
                """);
        assertThat(page.letters())
                .containsExactly(
                        new PageLink("E", "#élagage"), new PageLink("M", "#mulch"), new PageLink("#", "#3-in-1"));
        GlossaryPage.Entry elagage = page.entries().stream()
                .filter(e -> e.term().equals("Élagage"))
                .findFirst()
                .orElseThrow();
        assertThat(elagage.means()).isNull();
        assertThat(elagage.also()).isEqualTo("Also pruning and lopping.");
    }

    @Test
    void withoutTermsThereIsNoPage() {
        assertThat(GlossaryPages.of(new GivenContent().context())).isEmpty();
    }

    private static GlossaryPage page(String glossary) {
        GivenContent content = new GivenContent().file("glossary.yaml", glossary);
        return (GlossaryPage) GlossaryPages.of(content.context()).get(0);
    }
}
