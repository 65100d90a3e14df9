package remit.pages.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.MadePages;
import remit.pages.link.PageLink;

class ReviewPagesTest {

    private static final String EDITION = "title: The park\norganisation: Example Organisation\nlanguage: en\n"
            + "edition: 2026-11-28\nreview-every: 12 months\n";

    private final GivenContent content = new GivenContent().file("handbook.yaml", EDITION);

    @Test
    void whatIsForEditorsStandsInAGroupOfItsOwn() {
        content.file("pages/tools.md", "---\ntitle: Tools\nreviewed: 2026-02-01\n---\nText.\n")
                .file("pages/edit.md", "---\ntitle: How to edit\nfor-editors: yes\nreviewed: 2026-01-01\n---\nText.\n")
                .file("pages/keys.md", "---\ntitle: Keys\nfor-editors: yes\n---\nText.\n");
        ReviewsPage page = overview();

        assertThat(page.kinds()).isEmpty();
        assertThat(groups(page.current())).containsExactly("For readers: [Tools]", "For editors: [How to edit]");
        assertThat(groups(page.undated())).containsExactly("For readers: [Head gardener]", "For editors: [Keys]");
        assertThat(page.overdue()).isNull();
    }

    @Test
    void whereAllIsForReadersThereIsOneGroupWithoutAName() {
        content.file("pages/tools.md", "---\ntitle: Tools\nreviewed: 2025-02-01\n---\nText.\n");

        assertThat(groups(overview().overdue())).containsExactly("null: [Tools]");
    }

    @Test
    void anOwnerLeadsToTheContactOrRoleOfItsName() {
        content.file("contacts.yaml", "- id: gate\n  name: Gate house\n")
                .file("pages/a.md", "---\ntitle: A\nowner: Gate house\nreviewed: 2026-02-01\n---\nText.\n")
                .file("pages/b.md", "---\ntitle: B\nowner: HG\nreviewed: 2026-02-02\n---\nText.\n")
                .file("pages/c.md", "---\ntitle: C\nowner: Somebody\nreviewed: 2026-02-03\n---\nText.\n");

        assertThat(Objects.requireNonNull(overview().current()).groups().get(0).rows())
                .extracting(ReviewRow::contact)
                .containsExactly("help/index.html#gate", "roles/gardener.html", null);
    }

    @Test
    void ofVeryManyReviewsTheOverviewShowsWhatIsDueFirstAndLeadsToAllByKind() {
        givenProblems(230);
        ReviewsPage page = overview();

        assertThat(rows(page.overdue())).hasSize(50).first().isEqualTo("Problem 100");
        assertThat(Objects.requireNonNull(page.overdue()).more()).isEqualTo("65 more are on the pages below.");
        assertThat(rows(page.current())).hasSize(50).first().isEqualTo("Problem 215");
        assertThat(rows(page.undated())).containsExactly("Head gardener");
        assertThat(page.kinds()).extracting(ReviewsPage.KindPages::name).containsExactly("Roles", "Problems");
        assertThat(page.kinds().get(0).pages()).containsExactly(PageLink.said("One review", "reviews/roles.html"));
        assertThat(page.kinds().get(1).pages())
                .containsExactly(
                        PageLink.said("Problem 100 to Problem 175", "reviews/topics.html"),
                        PageLink.said("Problem 176 to Problem 252", "reviews/topics-2.html"),
                        PageLink.said("Problem 253 to Problem 329", "reviews/topics-3.html"));
    }

    @Test
    void thePagesOfAKindHaveAllItsReviewsAndLeadOn() {
        givenProblems(230);
        List<ReviewListPage> pages = MadePages.of(content.context()).of(ReviewListPage.class);

        assertThat(pages).hasSize(4);
        assertThat(pages.stream().skip(1).flatMap(page -> page.rows().stream()))
                .hasSize(230)
                .satisfiesOnlyOnce(row -> assertThat(row.page().text()).isEqualTo("Problem 214"))
                .filteredOn(ReviewRow::overdue)
                .hasSize(115);
        assertThat(pages.get(2).near()).extracting(PageLink::href).containsExactly("topics.html", "topics-3.html");
        assertThat(pages.get(2).index()).extracting(PageLink::href).containsExactly("roles.html", "topics.html");
        assertThat(pages.get(2).frame().title()).isEqualTo("Reviews: Problems, part 2 of 3");
    }

    @Test
    void twoHundredReviewsAreOnOnePage() {
        givenProblems(199);

        assertThat(overview().kinds()).isEmpty();
        assertThat(rows(overview().overdue())).hasSize(99);
    }

    /** Problems 100 and on, whose first half is overdue, and whose other half is due later. */
    private void givenProblems(int count) {
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < count; i++) {
            topics.append("- id: topic-").append(i).append("\n  ask: Problem ").append(100 + i);
            topics.append("\n  first: gardener\n  reviewed: ").append(i < count / 2 ? "2025-01-01\n" : "2026-02-01\n");
        }
        content.file("topics.yaml", topics.toString());
    }

    private ReviewsPage overview() {
        return MadePages.of(content.context()).of(ReviewsPage.class).get(0);
    }

    private static List<String> groups(ReviewsPage.@Nullable Part part) {
        return Objects.requireNonNull(part).groups().stream()
                .map(group -> group.name() + ": "
                        + group.rows().stream().map(row -> row.page().text()).toList())
                .toList();
    }

    private static List<String> rows(ReviewsPage.@Nullable Part part) {
        return Objects.requireNonNull(part).groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.page().text())
                .toList();
    }
}
