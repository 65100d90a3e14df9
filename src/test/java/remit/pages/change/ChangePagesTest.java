package remit.pages.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.MadePages;
import remit.pages.change.ChangesPage.ChangedLine;
import remit.pages.change.ChangesPage.ChangedRecord;
import remit.pages.change.ChangesPage.ChangedRow;
import remit.pages.change.ChangesPage.Piece;
import remit.pages.link.PageLink;
import remit.pages.role.RolePage;
import remit.prose.Html;

class ChangePagesTest {

    private static final String GARDENER = "{kind: role, id: gardener, title: Gardener, changes: [";

    @Test
    void aHandbookWithoutChangesHasNoPage() {
        assertThat(MadePages.of(new GivenContent().context()).of(ChangesPage.class))
                .isEmpty();
    }

    @Test
    void theNewestEditionComesFirstAndFilesOfOneDayAreOneEdition() {
        GivenContent content = new GivenContent()
                .file("changes/a.yaml", "edition: 2026-11-01\nentries:\n  - why: One.\n")
                .file("changes/b.yaml", "edition: 2026-12-01\nentries:\n  - why: Two.\n")
                .file("changes/c.yaml", "edition: 2026-11-01\nentries:\n  - why: Three.\n");

        ChangesPage page = page(content);
        List<EditionPage> earlier = MadePages.of(content.context()).of(EditionPage.class);

        assertThat(page.edition().id()).isEqualTo("2026-12-01");
        assertThat(page.earlier())
                .containsExactly(new ChangesPage.EarlierEdition(
                        "2026-11-01",
                        PageLink.said("Edition of 1 November 2026", "changes/2026-11-01.html"),
                        List.of(),
                        null,
                        Html.escaped("One.")));
        assertThat(earlier).extracting(one -> one.address().path()).containsExactly("changes/2026-11-01.html");
        assertThat(earlier.get(0).edition().entries())
                .extracting(entry -> entry.why().toString())
                .containsExactly("One.", "Three.");
    }

    @Test
    void anEarlierEditionNamesThreeRecordsAndCountsTheOthers() {
        GivenContent content = changed("{kind: role, id: a, title: A}, {kind: role, id: b, title: B},"
                + "{kind: role, id: c, title: C}, {kind: role, id: d, title: D}, {kind: role, id: a, title: A}");
        for (int day = 1; day < 8; day++) {
            content.file("changes/" + day + ".yaml", "edition: 2026-12-0" + day + "\nentries:\n  - why: Why.\n");
        }
        assertThat(page(content).earlier()).hasSize(7).last().satisfies(oldest -> {
            assertThat(oldest.titles()).isEmpty();
            assertThat(oldest.why()).isNull();
        });

        content.file("changes/1.yaml", "edition: 2026-12-02\nentries:\n  - why: Why.\n");
        assertThat(page(content).earlier()).hasSize(6).last().satisfies(oldest -> {
            assertThat(oldest.why()).isNull();
            assertThat(oldest.id()).isEqualTo("2026-11-21");
            assertThat(oldest.titles()).containsExactly("A", "B", "C");
            assertThat(oldest.more()).isEqualTo("and 1 more");
        });
    }

    @Test
    void aRoleThatChangedInAnEarlierEditionLeadsToThePageOfThatEdition() {
        GivenContent content = changed(GARDENER + "{point: a, now: b}]}")
                .file("changes/new.yaml", "edition: 2026-12-01\nentries:\n  - why: Words.\n");

        MadePages made = MadePages.of(content.context());

        assertThat(made.of(RolePage.class).get(0).frame().changed().link().href())
                .isEqualTo("../changes/2026-11-21.html#2026-11-21-role-gardener");
        assertThat(made.of(EditionPage.class)
                        .get(0)
                        .edition()
                        .entries()
                        .get(0)
                        .rows()
                        .get(0)
                        .records()
                        .get(0)
                        .id())
                .isEqualTo("2026-11-21-role-gardener");
    }

    @Test
    void wordsThatStayAreNotMarked() {
        assertThat(line("{point: Tasks, was: Mows all lawns here, now: Mows two lawns here}")
                        .pieces())
                .containsExactly(
                        piece("same", "Mows"), piece("was", "all"), piece("now", "two"), piece("same", "lawns here"));
    }

    @Test
    void textsWithNothingInCommonAreShownWhole() {
        assertThat(line("{point: Tasks, was: Mows all lawns, now: Feeds the geese}")
                        .pieces())
                .containsExactly(piece("was", "Mows all lawns"), piece("now", "Feeds the geese"));
    }

    @Test
    void whatIsNewOrGoneIsSaid() {
        ChangedLine added = line("{point: Tasks, now: Mows}");
        assertThat(added.sign()).isEqualTo("New");
        assertThat(added.pieces()).containsExactly(piece("now", "Mows"));
        ChangedLine removed = line("{point: Tasks, was: Mows}");
        assertThat(removed.sign()).isEqualTo("Gone");
        assertThat(removed.pieces()).containsExactly(piece("was", "Mows"));
    }

    @Test
    void aRecordWithAnotherIdNowIsLinkedByItsOldOne() {
        GivenContent content = changed("{kind: role, id: digger, title: Digger, changes: [{point: Tasks, now: Digs}]}")
                .file("roles/gardener.yaml", "title: Head gardener\nformerly: digger\n");

        ChangedRecord record = record(page(content));

        assertThat(record.title()).isEqualTo("Digger");
        assertThat(record.href()).isEqualTo("roles/gardener.html");
        assertThat(record.id()).isEqualTo("2026-11-21-role-digger");
    }

    @Test
    void aRecordThatIsGoneHasNoLink() {
        ChangedRecord record = record(page(changed("{kind: role, id: digger, title: Digger, is: gone}")));
        assertThat(record.href()).isNull();
        assertThat(record.instead()).isNull();
    }

    @Test
    void aRecordThatIsGoneNamesTheOneThatHasItsAddressNow() {
        GivenContent content = changed("{kind: role, id: digger, title: Digger, is: gone}")
                .file("roles/gardener.yaml", "title: Head gardener\nformerly: digger\n");

        ChangedRecord record = record(page(content));

        assertThat(record.title()).isEqualTo("Digger");
        assertThat(record.href()).isNull();
        assertThat(record.instead()).isEqualTo(new PageLink("Head gardener", "roles/gardener.html"));
    }

    @Test
    void recordsOfOneKindThatAreAllNewOrAllGoneStandInOneRow() {
        GivenContent content = changed("{kind: term, id: a, title: A, is: new}, {kind: term, id: b, title: B, is: new},"
                + "{kind: term, id: c, title: C, is: gone}, {kind: role, id: d, title: D, is: gone},"
                + "{kind: role, id: e, title: E, changes: [{point: Tasks, now: Mows}]},"
                + "{kind: role, id: f, title: F, changes: [{point: Tasks, now: Digs}]}");
        assertThat(rows(page(content)))
                .extracting(
                        ChangedRow::kind,
                        ChangedRow::state,
                        row -> row.records().stream().map(ChangedRecord::title).toList())
                .containsExactly(
                        tuple("Words", "New", List.of("A", "B")),
                        tuple("Word", "Gone", List.of("C")),
                        tuple("Role", "Gone", List.of("D")),
                        tuple("Role", null, List.of("E")),
                        tuple("Role", null, List.of("F")));
    }

    @Test
    void theComparisonOfAPairIsLinked() {
        GivenContent content = changed("{kind: comparison, id: gardener-vs-ranger, title: x, rows:"
                        + " [{point: Tasks, was: same, now: different}]}")
                .file("roles/ranger.yaml", "title: Ranger\n");
        assertThat(record(page(content)).href()).isEqualTo("compare/gardener-vs-ranger.html");
    }

    @Test
    void manyChangesAreFolded() {
        String many = "{point: Tasks, now: Digs}, ".repeat(6);
        assertThat(record(page(changed(GARDENER + many + "]}"))).many()).isNull();
        assertThat(record(page(changed(GARDENER + many + many + "]}"))).many()).isEqualTo("Twelve changes");
    }

    @Test
    void aRecordNamedTwiceHasOneAnchor() {
        GivenContent content = changed(GARDENER + "{point: a, now: b}]}")
                .file(
                        "changes/z.yaml",
                        "edition: 2026-11-21\nentries:\n  - why: More.\n    what: [" + GARDENER
                                + "{point: c, now: d}]}]\n");
        List<ChangesPage.EntrySection> entries = page(content).edition().entries();
        assertThat(entries.get(0).rows().get(0).records().get(0).id()).isEqualTo("2026-11-21-role-gardener");
        assertThat(entries.get(1).rows().get(0).records().get(0).id()).isNull();
    }

    @Test
    void aRoleLeadsToItsLastChange() {
        GivenContent content = changed(GARDENER + "{point: a, now: b}]}")
                .file(
                        "changes/old.yaml",
                        "edition: 2025-11-21\nentries:\n  - why: Old.\n    what: [" + GARDENER
                                + "{point: c, now: d}]}]\n");

        RolePage role = MadePages.of(content.context()).of(RolePage.class).get(0);

        assertThat(role.frame().changed().day()).isEqualTo("21 November 2026");
        assertThat(role.frame().changed().link().href()).isEqualTo("../changes.html#2026-11-21-role-gardener");
    }

    @Test
    void aRoleOfWhichNothingIsWrittenLeadsNowhere() {
        GivenContent content = changed("{kind: role, id: digger, title: Digger, is: gone}");
        assertThat(MadePages.of(content.context())
                        .of(RolePage.class)
                        .get(0)
                        .frame()
                        .changed())
                .isNull();
    }

    private static GivenContent changed(String what) {
        return new GivenContent()
                .file("changes/one.yaml", "edition: 2026-11-21\nentries:\n  - why: Why.\n    what: [" + what + "]\n");
    }

    private static ChangedLine line(String change) {
        return record(page(changed(GARDENER + change + "]}"))).changes().get(0);
    }

    private static ChangesPage page(GivenContent content) {
        return MadePages.of(content.context()).of(ChangesPage.class).get(0);
    }

    private static ChangedRecord record(ChangesPage page) {
        return rows(page).get(0).records().get(0);
    }

    private static List<ChangedRow> rows(ChangesPage page) {
        return page.edition().entries().get(0).rows();
    }

    private static Piece piece(String kind, String text) {
        return new Piece(kind, text, false);
    }
}
