package remit.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.ValueView;
import remit.prose.Html;

class ComparisonPagesTest {

    @Test
    void everyTwoRolesHaveAPageNamedInCodePointOrder() {
        Park park = new Park().order("warden, treasurer, gardener");
        assertThat(addresses(park))
                .containsExactlyInAnyOrder(
                        "compare/index.html",
                        "compare/treasurer-vs-warden.html",
                        "compare/gardener-vs-warden.html",
                        "compare/gardener-vs-treasurer.html");
    }

    @Test
    void columnsOfAPairStandInHandbookOrder() {
        Park park = new Park().order("warden, treasurer, gardener").role("warden", "WA", "  duties: Gates\n");
        ComparisonPage page = park.page("compare/gardener-vs-warden.html");
        assertThat(page.frame().title()).isEqualTo("WA or HG: what is the difference?");
        assertThat(page.table().columns()).extracting(Tag::text).containsExactly("WA", "HG");
    }

    @Test
    void aDeclaredComparisonOfTwoIsThePageOfThePair() {
        Park park = new Park().file("comparisons/green.yaml", "title: Green\nroles: [treasurer, gardener]\n");
        assertThat(addresses(park)).contains("compare/green.html").doesNotContain("compare/gardener-vs-treasurer.html");
    }

    @Test
    void noOtherPairsWhereDeclaredOnesAreEnough() {
        Park park = new Park()
                .handbook("pairs: declared\n")
                .file("comparisons/green.yaml", "title: Green\nroles: [treasurer, gardener]\n");
        assertThat(addresses(park)).containsExactly("compare/index.html", "compare/green.html");
    }

    @Test
    void nothingIsMadeForOneRole() {
        assertThat(ComparisonPages.of(new GivenContent().context())).isEmpty();
    }

    @Test
    void rowsCarryTheWrittenDifferenceAndTheirMarks() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  keys: yes\n  looks: inward\n")
                .role("treasurer", "TR", "  duties: Money\n  keys: yes\n")
                .file(
                        "comparisons/green.yaml",
                        "title: Green\nroles: [treasurer, gardener]\nrows:\n  duties: One spends, one saves.\n");
        ComparisonPage page = park.page("compare/green.html");
        List<PointTable.Row> rows =
                page.table().groups().stream().flatMap(g -> g.rows().stream()).toList();
        assertThat(rows)
                .extracting(PointTable.Row::id, PointTable.Row::difference, row -> row.inShort(), PointTable.Row::same)
                .containsExactly(
                        tuple("duties", "different", new Html("One spends, one saves."), null),
                        tuple("looks", "partial", null, null),
                        tuple("keys", "same", null, "= Same for both"));
        assertThat(rows.get(1).missing().words()).isEqualTo("? Not recorded for");
        assertThat(rows.get(1).missing().roles()).extracting(Tag::text).containsExactly("TR");
        assertThat(rows.get(1).cells())
                .extracting(PointTable.Cell::id, cell -> cell.value().state())
                .containsExactly(tuple("treasurer--looks", "not-stated"), tuple("gardener--looks", "stated"));
        assertThat(page.unstated().points())
                .containsExactly(new UnstatedPoints.UnstatedPoint("team", List.of(), "Typical team"));
    }

    @Test
    void aRowThatDiffersSaysForWhomItIsNotRecorded() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n")
                .role("treasurer", "TR", "  duties: Money\n")
                .file("comparisons/all.yaml", "title: All\nroles: [gardener, warden, treasurer]\n");
        PointTable table = park.page("compare/all.html").table();
        PointTable.Row row = table.groups().get(0).rows().get(0);
        assertThat(row.difference()).isEqualTo("different");
        assertThat(row.missing().words()).isEqualTo("? Different; not recorded for");
        assertThat(row.missing().roles()).extracting(Tag::text).containsExactly("WA");
        assertThat(table.choices().differences()).as("no row to leave out").isFalse();
    }

    @Test
    void anItemThatOthersHaveNamesThem() {
        Park park = new Park()
                .role("gardener", "HG", "  duties:\n    - Keep order\n    - Lawns\n")
                .role("treasurer", "TR", "  duties: keep order.\n");
        PointTable.Row row = park.page("compare/gardener-vs-treasurer.html")
                .table()
                .groups()
                .get(0)
                .rows()
                .get(0);
        assertThat(row.cells().get(0).value().items())
                .extracting(item -> item.also().stream().map(Tag::text).toList())
                .containsExactly(List.of("TR"), List.of());
    }

    @Test
    void anItemThatManyHaveNamesTwoAndCountsTheRest() {
        Park park = new Park().handbook("");
        String all = "[gardener, treasurer, warden";
        for (int i = 1; i <= 3; i++) {
            park.role("h" + i, "H" + i, "  duties: Gates\n");
            all += ", h" + i;
        }
        park.file("comparisons/all.yaml", "title: All\nroles: " + all + "]\n");
        for (String named : List.of("gardener", "treasurer")) {
            park.role(named, named.substring(0, 1), "  duties: Gates\n");
        }
        List<PointTable.Cell> cells = park.page("compare/all.html")
                .table()
                .groups()
                .get(0)
                .rows()
                .get(0)
                .cells();
        ValueView.ItemView item = cells.get(0).value().items().get(0);
        assertThat(item.also()).extracting(Tag::text).containsExactly("t", "H1");
        assertThat(item.others()).isEqualTo("and 2 others");
        assertThat(item.sharedWith()).hasSize(4);
    }

    @Test
    void theOneSourceOfTheWholeTableIsCitedOnce() {
        Park park = new Park()
                .role(
                        "gardener",
                        "HG",
                        "  duties:\n    - text: Lawns\n      source: charter\n    - text: Beds\n      source: diary\n")
                .file("comparisons/green.yaml", "title: Green\nroles: [gardener, warden]\nsources: charter\n");
        ComparisonPage page = park.page("compare/green.html");
        assertThat(page.table().sourceOf()).isEqualTo("Source for the whole table:");
        assertThat(page.table().source()).extracting(mark -> mark.number()).containsExactly(1);
        ValueView value =
                page.table().groups().get(0).rows().get(0).cells().get(0).value();
        assertThat(value.items())
                .extracting(item -> item.marks().stream().map(m -> m.number()).toList())
                .containsExactly(List.of(), List.of(2));
        assertThat(page.sources()).extracting(note -> note.link().text()).containsExactly("The charter", "The diary");
    }

    @Test
    void ofSeveralSourcesOfTheWholeTableEachFactCitesItsOwn() {
        Park park = new Park()
                .role(
                        "gardener",
                        "HG",
                        "  duties:\n    - text: Lawns\n      source: charter\n    - text: Beds\n      source: diary\n    - Hedges\n")
                .file("comparisons/green.yaml", "title: Green\nroles: [gardener, warden]\nsources: [diary, charter]\n");
        ComparisonPage page = park.page("compare/green.html");
        assertThat(page.table().sourceOf()).isNull();
        ValueView value =
                page.table().groups().get(0).rows().get(0).cells().get(0).value();
        assertThat(value.items())
                .extracting(item -> item.marks().stream().map(m -> m.number()).toList())
                .containsExactly(List.of(1), List.of(2), List.of());
        assertThat(page.sources()).extracting(note -> note.link().text()).containsExactly("The charter", "The diary");
    }

    @Test
    void aSourceLeadsBackToItsFirstMark() {
        Park park = new Park()
                .role(
                        "gardener",
                        "HG",
                        "  duties:\n    - {text: Lawns, source: diary}\n    - {text: Beds, source: diary}\n")
                .record("warden", "sources: charter\n");
        ComparisonPage page = park.page("compare/gardener-vs-warden.html");
        List<ValueView.ItemView> items = page.table()
                .groups()
                .get(0)
                .rows()
                .get(0)
                .cells()
                .get(0)
                .value()
                .items();
        assertThat(items).extracting(item -> item.marks().get(0).id()).containsExactly("_cited-1", null);
        assertThat(page.sources()).extracting(note -> note.back()).containsExactly("#_cited-1", null);
    }

    @Test
    void withoutAShortAnswerEachRoleSaysWhatItIs() {
        Park park = new Park().record("gardener", "in-short: Keeps it green.\n");
        ComparisonPage page = park.page("compare/gardener-vs-treasurer.html");
        assertThat(page.roles())
                .extracting(role -> role.tag().text(), ComparisonPage.InShort::inShort)
                .containsExactly(tuple("The gardener", new Html("Keeps it green.")), tuple("TR", null));
        assertThat(page.table()).isNull();
        assertThat(page.nothing()).isEqualTo("Nothing is recorded yet on which these roles can be compared.");
    }

    @Test
    void aPairWithNothingToCompareKeepsItsPageAndIsListedNowhere() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n")
                .file("comparisons/money.yaml", "title: Money\nroles: [treasurer, gardener]\n");
        assertThat(park.page("compare/treasurer-vs-warden.html").listed()).isFalse();
        assertThat(park.page("compare/gardener-vs-warden.html").listed()).isTrue();
        Park declared = new Park().file("comparisons/money.yaml", "title: Money\nroles: [treasurer, warden]\n");
        assertThat(declared.page("compare/money.html").listed()).isTrue();
    }

    @Test
    void whatAFewRolesAreIsTheAnswerAndThePointsComeAfterIt() {
        Park park = new Park()
                .record("gardener", "in-short: Keeps it green.\nvalues: {duties: Lawns}\n")
                .role("treasurer", "TR", "  duties: Money\n")
                .role("warden", "WA", "  duties: Gates\n");
        ComparisonPage spoken = park.page("compare/gardener-vs-treasurer.html");
        assertThat(spoken.answer()).isEqualTo("They differ in “Main duties”.");
        assertThat(spoken.frame().answerLine()).isNull();
        assertThat(spoken.frame().description()).isEqualTo("They differ in “Main duties”.");
        assertThat(spoken.fold()).isNull();
        ComparisonPage silent = park.page("compare/treasurer-vs-warden.html");
        assertThat(silent.answer()).isNull();
        assertThat(silent.frame().answerLine()).isEqualTo(new Html("They differ in “Main duties”."));
    }

    @Test
    void fromFiveRolesOnWhatTheyAreIsFolded() {
        Park park = new Park().record("gardener", "in-short: Keeps it green.\nvalues: {duties: Lawns}\n");
        park.role("helper", "HE", "").role("porter", "PO", "").handbook("");
        park.file("comparisons/four.yaml", "title: Four\nroles: [gardener, treasurer, warden, helper]\n");
        park.file("comparisons/five.yaml", "title: Five\nroles: [gardener, treasurer, warden, helper, porter]\n");
        assertThat(park.page("compare/four.html").fold()).isNull();
        ComparisonPage five = park.page("compare/five.html");
        assertThat(five.fold()).isEqualTo("The five roles in short");
        assertThat(five.roles()).hasSize(5);
        assertThat(five.frame().answerLine()).isNotNull();
    }

    @Test
    void aComparisonSaysWhenItWasReviewed() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n")
                .file("comparisons/green.yaml", "title: Green\nroles: [gardener, warden]\nreviewed: 2026-11-12\n");
        assertThat(park.page("compare/green.html").reviewed()).startsWith("Reviewed 12 November 2026.");
        assertThat(park.page("compare/gardener-vs-treasurer.html").reviewed()).isNull();
    }

    @Test
    void aPageOfThreePartsOrMoreLinksThem() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n")
                .file("comparisons/green.yaml", "title: Green\nroles: [gardener, warden]\nsources: charter\n")
                .file("comparisons/green.md", "# Why\n\nBecause.\n")
                .file("comparisons/money.yaml", "title: Money\nroles: [gardener, treasurer]\nsources: charter\n");
        assertThat(park.page("compare/green.html").parts())
                .containsExactly(
                        PageLink.said("Table", "#_table"),
                        PageLink.said("In plain words", "#_explanation"),
                        PageLink.said("Sources", "#_sources"),
                        PageLink.said("Print or download", "#_download"));
        assertThat(park.page("compare/money.html").parts()).isEmpty();
    }

    @Test
    void aRowOfWhoDoesWhatFoldsEvenlyWhereACellHasMany() {
        StringBuilder duties = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            String who = i == 4 ? "warden" : "gardener, treasurer";
            duties.append("- {id: d").append(i).append(", duty: Duty ").append(i);
            duties.append(", accountable: ").append(i == 1 ? "treasurer" : "gardener");
            duties.append(", responsible: [").append(i == 2 ? "warden" : who).append("]}\n");
        }
        Park park = new Park()
                .role("gardener", "HG", "  keys: yes\n")
                .file("comparisons/all.yaml", "title: All\nroles: [gardener, treasurer, warden]\n")
                .file("responsibilities.yaml", duties.toString());
        assertThat(park.page("compare/all.html").more().rows())
                .extracting(
                        MoreTable.Row::id,
                        row -> row.cells().stream().map(MoreTable.Cell::count).toList())
                .containsExactly(
                        tuple("_duties", Arrays.asList("3 duties", null, null)),
                        tuple("_does", Arrays.asList(null, null, null)));
    }

    @Test
    void dutiesThatTwoAnswerForAreSharedAndContested() {
        Park park = new Park()
                .file(
                        "responsibilities.yaml",
                        "- id: gate\n  duty: Lock the gate\n  accountable: [gardener, treasurer]\n  responsible: warden\n");
        MoreTable more = park.page("compare/gardener-vs-treasurer.html").more();
        assertThat(more.rows())
                .extracting(MoreTable.Row::id, MoreTable.Row::name)
                .containsExactly(tuple("_duties", "Answers for"));
        MoreTable.MoreItem item = more.rows().get(0).cells().get(0).items().get(0);
        assertThat(item.link()).isEqualTo(new PageLink("Lock the gate", "../responsibilities.html#gate"));
        assertThat(item.also()).extracting(Tag::text).containsExactly("TR");
        assertThat(item.gaps()).containsExactly("Two roles answer for this");
    }

    @Test
    void workingTogetherIsStatedOnceAndShownOnBoth() {
        Park park = new Park().record("gardener", "works-with:\n  - role: treasurer\n    on: seeds\n");
        MoreTable.Row row =
                park.page("compare/gardener-vs-treasurer.html").more().rows().get(0);
        assertThat(row.cells())
                .flatExtracting(MoreTable.Cell::items)
                .extracting(item -> item.link().text(), MoreTable.MoreItem::on)
                .containsExactly(tuple("The treasurer", new Html("seeds")), tuple("The gardener", new Html("seeds")));
    }

    @Test
    void whatARoleLeavesOutIsNotRecordedAndDutiesItLacksAreNone() {
        Park park = new Park()
                .file("contacts.yaml", "- id: mayor\n  name: The mayor\n")
                .record("gardener", "reports-to: mayor\n")
                .file(
                        "responsibilities.yaml",
                        "- id: gate\n  duty: Lock the gate\n  accountable: gardener\n  responsible: warden\n");
        List<MoreTable.Row> rows =
                park.page("compare/gardener-vs-treasurer.html").more().rows();
        assertThat(rows)
                .extracting(MoreTable.Row::name, row -> row.cells().get(1).stateText())
                .containsExactly(tuple("Answers for", "None"), tuple("Reports to", "Not recorded"));
    }

    private static List<String> addresses(Park park) {
        return ComparisonPages.of(park.context()).stream()
                .map(maker -> maker.page().address().path())
                .toList();
    }
}
