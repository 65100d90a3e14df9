package remit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import remit.check.warn.ReviewDay;
import remit.model.Handbook;
import remit.pages.GivenContent;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.ContentReader;

/** Files that hold a list of records. */
class ListFilesTest {

    private final GivenContent given = new GivenContent();

    @Test
    void sourcesFileMayBeAMapWhoseKeyHoldsTheSourcesThemselves() {
        given.file("sources.yaml", """
                owner: Estate office
                sources:
                  - id: report
                    title: The park in 2025
                """);
        Handbook handbook = given.handbook();
        assertThat(handbook.sources()).containsOnlyKeys("report");
        assertThat(handbook.sources().get("report").upkeep().owner()).isEqualTo("Estate office");
        assertThat(handbook.sources().get("report").upkeep().sources()).isEmpty();
    }

    @Test
    void aLinkToAListOfDraftsLeadsNowhere() {
        given.file("glossary.yaml", "- term: Mulch\n  draft: yes\n")
                .file("roles/gardener.yaml", "title: Head gardener\nin-short: Spreads [mulch](../glossary.yaml).\n");
        assertThat(problems()).contains("'glossary.yaml' holds nothing that is shown, so no link can lead there");
    }

    private Iterable<String> problems() {
        Problems problems = new Problems();
        ContentCheck.check(ContentReader.read(given.folder(), problems), false, ReviewDay.OF_EDITION, problems);
        return problems.sorted().stream().map(Problem::message).toList();
    }
}
