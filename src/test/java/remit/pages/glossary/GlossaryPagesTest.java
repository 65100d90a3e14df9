package remit.pages.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.MadePages;
import remit.pages.frame.TermUses;
import remit.pages.here.Context;
import remit.pages.link.PageLink;
import remit.pages.part.Citations;

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
        GlossaryPage.GlossaryEntry elagage = page.entries().stream()
                .filter(e -> e.term().equals("Élagage"))
                .findFirst()
                .orElseThrow();
        assertThat(elagage.means()).isNull();
        assertThat(elagage.also()).isEqualTo("Also pruning and lopping.");
    }

    @Test
    void sourcesThatMostTermsHaveAreSaidOnce() {
        String terms = "- term: %s\n  means: A tool\n  sources: [%s]\n";
        StringBuilder file = new StringBuilder();
        List.of("Axe", "Hoe", "Rake", "Saw").forEach(term -> file.append(terms.formatted(term, "book")));
        file.append(terms.formatted("Spade", "log"));
        GlossaryPage page = page(new GivenContent()
                .file("sources.yaml", "- {id: book, title: The book}\n- {id: log, title: The log}\n")
                .file("glossary.yaml", file.toString()));

        assertThat(page.otherwise()).extracting(Citations.Mark::number).containsExactly(1);
        assertThat(page.entries()).extracting(entry -> entry.marks().size()).containsExactly(0, 0, 0, 0, 1);
        assertThat(page.entries().get(4).marks().get(0).number()).isEqualTo(2);
    }

    @Test
    void withoutTermsThereIsNoPage() {
        assertThat(GlossaryPages.of(new GivenContent().context(), TermUses.of(List.of())))
                .isEmpty();
    }

    @Test
    void aTermSaysWhereItIsUsedTheFirstPagesAtOnce() {
        GivenContent content = new GivenContent()
                .file("glossary.yaml", "- term: Mulch\n  means: Bark\n- term: Spade\n  means: A tool\n");
        for (int i = 1; i <= 10; i++) {
            content.file("pages/bed-" + i + ".md", "---\ntitle: Bed " + i + "\n---\n\nMulch, mulch.\n");
        }
        GlossaryPage.GlossaryEntry mulch = page(content).entries().get(0);

        assertThat(mulch.uses()).hasSize(8).contains(new PageLink("Bed 1", "pages/bed-1.html"));
        assertThat(mulch.moreUses()).hasSize(2);
        assertThat(mulch.moreLabel()).isEqualTo("and 2 more pages");
        assertThat(page(content).entries().get(1).uses()).isEmpty();
    }

    @Test
    void aGuideCountsOnce() {
        GivenContent content = new GivenContent()
                .file("glossary.yaml", "- term: Mulch\n  means: Bark\n")
                .file("guides/beds/guide.yaml", """
                        title: Which bed?
                        questions:
                          dry:
                            ask: Is the mulch dry?
                            answers:
                              - {answer: Yes mulch, id: wet, next: water}
                              - {answer: No mulch, id: done, next: rest}
                        outcomes:
                          water: {title: Water}
                          rest: {title: Rest}
                        """);

        assertThat(page(content).entries().get(0).uses())
                .contains(new PageLink("Which bed?", "guides/beds/whole.html"))
                .extracting(PageLink::href)
                .noneMatch(href -> href.matches("guides/beds/(?!whole).*"));
    }

    private static GlossaryPage page(GivenContent content) {
        Context context = content.context();
        return MadePages.of(context).of(GlossaryPage.class).get(0);
    }

    private static GlossaryPage page(String glossary) {
        GivenContent content = new GivenContent().file("glossary.yaml", glossary);
        return page(content);
    }
}
