package remit.pages.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.link.PageLink;

class AboutPagesTest {

    private static final String SOURCES = """
            - id: handbook-of-trees
              title: Handbook of trees
              publisher: Example Press
              date: 2025-02-05
              link: "https://example.com/trees"
            - id: opinion
              title: What we think
              kind: judgement
            """;

    @Test
    void aHandbookOfOneRoleSaysNoMoreThanItKnows() {
        List<?> pages = AboutPages.of(new GivenContent().context());
        assertThat(pages).hasSize(1);
        AboutPage about = (AboutPage) pages.get(0);
        assertThat(about.facts())
                .containsExactly(new AboutPage.AboutFact("Organisation", "Example Organisation", false));
        assertThat(about.parts()).containsExactly(PageLink.said("One role", "roles/index.html"));
        assertThat(about.pages()).isEmpty();
        assertThat(about.sources()).isNull();
    }

    @Test
    void rolesThatReadersAlonePutSideBySideHaveNoFileOfAComparison() {
        GivenContent content = new GivenContent()
                .file(
                        "handbook.yaml",
                        "title: The park\norganisation: Example Organisation\nlanguage: en\npairs: declared\n");
        for (int i = 0; i < 4; i++) {
            content.file("roles/ranger-" + i + ".yaml", "title: Ranger " + i + "\n");
        }

        AboutPage about = (AboutPage) AboutPages.of(content.context()).get(0);

        assertThat(about.data()).extracting(data -> data.file().href()).noneMatch(href -> href.contains("compare"));
    }

    @Test
    void filesOfDataAreNamedWhereThereAreSuch() {
        AboutPage one = (AboutPage) AboutPages.of(new GivenContent().context()).get(0);
        assertThat(one.data())
                .extracting(data -> data.file().href())
                .containsExactly(
                        "data/handbook.json",
                        "data/roles/gardener.json",
                        "data/facts.json",
                        "data/facts.csv",
                        "data/problems.json");
        GivenContent content = new GivenContent()
                .file("roles/ranger.yaml", "title: Ranger\n")
                .file("topics.yaml", "- id: dog\n  ask: A lost dog\n  first: ranger\n")
                .file("responsibilities.yaml", "- id: mow\n  duty: Mow\n")
                .file(
                        "handbook.yaml",
                        "title: The park\norganisation: Example Organisation\nlanguage: en\nshow-gaps: editors\n");
        AboutPage two = (AboutPage) AboutPages.of(content.context()).get(0);
        assertThat(two.data())
                .extracting(data -> data.file().text())
                .containsExactly(
                        "data/handbook.json",
                        "data/roles/gardener.json",
                        "data/compare/gardener-vs-ranger.json",
                        "data/compare/gardener-vs-ranger.csv",
                        "data/topics.json",
                        "data/responsibilities.json",
                        "data/responsibilities.csv",
                        "data/facts.json",
                        "data/facts.csv");
    }

    @Test
    void whatIsMissingIsCountedForReadersWhoAreToSeeIt() {
        String criteria = "- group: All\n  criteria:\n    - id: duties\n      name: D\n    - id: team\n      name: T\n";
        GivenContent content = new GivenContent().file("criteria.yaml", criteria);
        assertThat(about(content).missing()).isEqualTo(PageLink.said("one fact is not recorded", "missing.html"));
        content.file(
                "handbook.yaml",
                "title: The park\norganisation: Example Organisation\nlanguage: en\nshow-gaps: editors\n");
        assertThat(about(content).missing()).isNull();
        assertThat(about(new GivenContent()).missing()).isNull();
    }

    @Test
    void dutiesThatNeedADecisionAreCountedWhoeverIsToSeeThem() {
        GivenContent content = new GivenContent()
                .file("roles/ranger.yaml", "title: Ranger\n")
                .file(
                        "responsibilities.yaml",
                        "- id: mow\n  duty: Mow\n- id: dig\n  duty: Dig\n  responsible: ranger\n"
                                + "- id: rake\n  duty: Rake\n  accountable: [gardener, ranger]\n  responsible: ranger\n");
        List<PageLink> unclear = List.of(
                PageLink.said("One duty for which more than one answers", "responsibilities.html"),
                PageLink.said("Two duties for which nobody answers yet", "responsibilities.html"),
                PageLink.said("One duty that nobody is named to do yet", "responsibilities.html"));
        assertThat(about(content).unclear()).isEqualTo(unclear);
        content.file(
                "handbook.yaml",
                "title: The park\norganisation: Example Organisation\nlanguage: en\nshow-gaps: editors\n");
        assertThat(about(content).unclear()).isEqualTo(unclear);
        assertThat(about(new GivenContent()).unclear()).isEmpty();
    }

    private static AboutPage about(GivenContent content) {
        return (AboutPage) AboutPages.of(content.context()).get(0);
    }

    @Test
    void editionAndPeriodAreFactsAndTheOwnerStandsBesideThem() {
        GivenContent content = new GivenContent()
                .file(
                        "handbook.yaml",
                        "title: The park\norganisation: Example Organisation\nlanguage: en\nedition: 2026-03-01\n"
                                + "owner: Town council\nreview-every: 1 month\n");
        AboutPage about = (AboutPage) AboutPages.of(content.context()).get(0);
        assertThat(about.facts())
                .extracting(AboutPage.AboutFact::value)
                .containsExactly("Example Organisation", "1 March 2026", "1 month");
        assertThat(about.frame().upkeep()).isNotNull();
        assertThat(about.frame().upkeep().owner()).isEqualTo("Town council");
    }

    @Test
    void sinceWhenChangesAreRecordedIsAFact() {
        GivenContent content = new GivenContent()
                .file("changes/new.yaml", "edition: 2026-12-01\nentries:\n  - why: Two.\n")
                .file("changes/old.yaml", "edition: 2026-11-21\nentries:\n  - why: One.\n");
        AboutPage about = (AboutPage) AboutPages.of(content.context()).get(0);
        assertThat(about.facts()).contains(new AboutPage.AboutFact("Changes recorded since", "21 November 2026", true));
    }

    @Test
    void freePagesTooManyForTheFootAreAllNamed() {
        GivenContent content = new GivenContent()
                .file(
                        "handbook.yaml",
                        "title: The park\norganisation: Example Organisation\nlanguage: en\nhome:\n  pages: [page-1]\n");
        IntStream.rangeClosed(1, 7)
                .forEach(i -> content.file("pages/page-" + i + ".md", "---\ntitle: Page " + i + "\n---\nText\n"));
        AboutPage about = (AboutPage) AboutPages.of(content.context()).get(0);
        assertThat(about.pages())
                .extracting(card -> card.page().href())
                .hasSize(7)
                .contains("pages/page-7.html");
        assertThat(about.frame().foot().links()).extracting(PageLink::text).containsExactly("About this handbook");
    }

    @Test
    void eachPageThatCitesASourceIsNamedOnce() {
        GivenContent content = new GivenContent()
                .file("sources.yaml", SOURCES)
                .file("roles/gardener.yaml", """
                        title: Head gardener
                        sources: [opinion]
                        values:
                          duties:
                            items:
                              - text: Beds
                                source: handbook-of-trees
                              - Lawns
                            source: handbook-of-trees
                        """)
                .file("responsibilities.yaml", "- id: mow\n  duty: Mow\n  source: opinion\n")
                .file("glossary.yaml", "- term: Mulch\n  means: Bark\n  sources: [opinion]\n");
        SourcesPage.SourceEntry trees = sources(content).sources().get(0);
        SourcesPage.SourceEntry opinion = sources(content).sources().get(1);
        assertThat(trees.date()).isEqualTo("5 February 2025");
        assertThat(trees.link()).isEqualTo(new PageLink("https://example.com/trees", "https://example.com/trees"));
        assertThat(trees.uses()).containsExactly(new PageLink("Head gardener", "roles/gardener.html"));
        assertThat(opinion.kind()).isEqualTo("our own judgement");
        assertThat(opinion.link()).isNull();
        assertThat(opinion.uses())
                .containsExactly(
                        new PageLink("Head gardener", "roles/gardener.html"),
                        PageLink.said("Who does what", "responsibilities.html"),
                        PageLink.said("Words explained", "glossary.html"));
    }

    @Test
    void aComparisonCitesWhatItsRolesSayUnderItsCriteria() {
        GivenContent content = new GivenContent()
                .file("sources.yaml", SOURCES)
                .file(
                        "roles/gardener.yaml",
                        "title: Gardener\nvalues:\n  duties:\n    - text: Beds\n      source: opinion\n")
                .file("roles/ranger.yaml", "title: Ranger\n")
                .file("comparisons/outdoors.yaml", "title: Outdoors\nroles: [gardener, ranger]\n");
        assertThat(sources(content).sources().get(1).uses())
                .contains(new PageLink("Outdoors", "compare/outdoors.html"));
    }

    @Test
    void manyUsesAreFolded() {
        assertThat(folded(6)).isNull();
        assertThat(folded(7)).isEqualTo("7 pages");
    }

    private static String folded(int pages) {
        GivenContent content = new GivenContent().file("sources.yaml", SOURCES);
        IntStream.range(0, pages)
                .forEach(i -> content.file(
                        "pages/p" + i + ".md", "---\ntitle: Page " + i + "\nsources: [opinion]\n---\nText.\n"));
        return sources(content).sources().get(1).folded();
    }

    private static SourcesPage sources(GivenContent content) {
        return (SourcesPage) AboutPages.of(content.context()).get(1);
    }
}
