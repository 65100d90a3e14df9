package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The handbook that no editor would write has all that the browser tests count on. */
class SyntheticContentIT {

    private final TestSite site = TestSite.synthetic();

    @Test
    void itHasSixtyRoles() {
        assertThat(site.pages().keySet())
                .filteredOn(address -> address.matches("roles/role-\\d+\\.html"))
                .hasSize(60);
    }

    @Test
    void itHasAHundredAndTwentyProblems() {
        assertThat(site.pages().keySet())
                .filteredOn(address -> address.matches("help/topic-\\d+\\.html"))
                .hasSize(120);
    }

    @Test
    void itComparesTwelveRolesInOneTable() {
        assertThat(site.pages().get("compare/twelve.html").select(".comparison thead th"))
                .hasSize(1 + 12);
    }

    @Test
    void itHasACellOfMoreThanFiveThousandCharacters() {
        assertThat(site.pages().get("compare/two.html").select(".comparison tbody td"))
                .anyMatch(cell -> cell.text().length() > 5_000);
    }

    @Test
    void itHasATableOfFortySevenRolesOnSeventeenShortPoints() {
        Document page = site.pages().get("compare/matrix.html");

        assertThat(page.select(".grid thead th[id]")).hasSize(17);
        assertThat(page.select(".grid tbody tr")).hasSize(47);
        assertThat(page.select(".grid .mark--same")).hasSize(1);
        assertThat(page.select(".grid-notes li")).isNotEmpty();
        assertThat(page.select(".comparison tbody tr[id]")).hasSize(1);
    }

    @Test
    void itHasAGuideOfMoreThanSixtyPaths() {
        assertThat(paths("guides/quay/index.html")).isEqualTo(66);
    }

    @Test
    void itHasLongWordsRightToLeftTextAndValuesThatNobodyGave() {
        String role = site.pages().get("roles/role-1.html").text();

        assertThat(role).contains("Donaudampfschifffahrtsgesellschaftskapitän", "سجل الميناء", "Not recorded");
    }

    /** How many ways lead from a page of a guide to a result. */
    private int paths(String address) {
        Document page = site.pages().get(address);
        List<String> answers = page.select(".answers a").eachAttr("href");
        return answers.isEmpty()
                ? 1
                : answers.stream()
                        .map(href -> URI.create(address).resolve(href).getPath())
                        .mapToInt(this::paths)
                        .sum();
    }
}
