package remit.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.pages.link.Addresses;
import remit.pages.link.PageScript;
import remit.pages.link.PageStyle;
import remit.pages.link.Tag;
import remit.prose.Html;

class PointGridTest {

    private static final String CRITERIA = """
            - group: What the role is for
              criteria:
                - id: duties
                  name: Main duties
                - id: keys
                  name: Has keys
                  kind: yes-no
            - group: How it works
              criteria:
                - id: team
                  name: Typical team
                  kind: number
                  unit: people
                  formerly: [crew]
                - id: looks
                  name: Looks
                  kind: choice
                  choices: [inward, outward]
                - id: place
                  name: Place
                  kind: text
                - id: head
                  name: Head
                  kind: role
            """;

    @Test
    void shortPointsOfManyRolesStandInATableOfTheirOwnAndTheOthersInTheOneWithRolesAcross() {
        PointTable table = table(park(8, "  duties: Beds\n  keys: yes\n  team: 3\n  looks: inward\n"));

        assertThat(points(table.grid())).containsExactly("keys", "team", "looks");
        assertThat(table.grid().groups())
                .extracting(PointGrid.GridGroup::name)
                .containsExactly("What the role is for", "How it works");
        assertThat(table.groups())
                .flatExtracting(PointTable.Group::rows)
                .extracting(PointTable.Row::id)
                .containsExactly("duties");
        assertThat(table.rows()).extracting(PointTable.Row::id).containsExactly("keys", "team", "looks", "duties");
    }

    @Test
    void everyRoleHasALineWithACellForEachPoint() {
        PointGrid grid = table(park(8, "  keys: partly\n  team: 007\n  looks: [inward, outward]\n"))
                .grid();

        assertThat(grid.lines())
                .extracting(line -> line.role().text())
                .startsWith("R0", "R1")
                .hasSize(8);
        assertThat(grid.lines().get(1).cells())
                .extracting(cell -> cell.cell().id(), PointGrid.GridCell::values)
                .containsExactly(
                        tuple("r1--keys", List.of("partly")),
                        tuple("r1--team", List.of("007")),
                        tuple("r1--looks", List.of("inward", "outward")));
        assertThat(grid.lines().get(1).cells().get(1).cell().formerly()).containsExactly("r1--crew");
    }

    @Test
    void sevenRolesAreComparedAcross() {
        assertThat(table(park(7, "  keys: yes\n  team: 3\n  looks: inward\n")).grid())
                .isNull();
    }

    @Test
    void twoShortPointsDoNotMakeATable() {
        PointTable table = table(park(8, "  keys: yes\n  team: 3\n"));

        assertThat(table.grid()).isNull();
        assertThat(table.points()).isEqualTo(2);
    }

    @Test
    void whereEveryPointIsShortThereIsOneTableAndNothingToChooseInTheOther() {
        PointTable table = table(park(8, "  keys: yes\n  team: 3\n  looks: inward\n"));

        assertThat(table.groups()).isEmpty();
        assertThat(table.choices()).isNull();
        assertThat(table.wide()).isFalse();
    }

    @Test
    void aTextIsShortUntilItIsLongerThanALineLeadsSomewhereOrRunsOverSeveral() {
        String others = "  keys: yes\n  team: 3\n  looks: inward\n";
        String sixty = "x".repeat(60);

        assertThat(points(table(park(8, others + "  place: " + sixty + "\n")).grid()))
                .endsWith("place");
        for (String longer : List.of(sixty + "x", "\"[Gate](warden.md)\"", "\"a\\n\\nb\"")) {
            assertThat(points(
                            table(park(8, others + "  place: " + longer + "\n")).grid()))
                    .as(longer)
                    .doesNotContain("place");
        }
    }

    @Test
    void aPointWithMoreThanTwoItemsInAValueIsNotShort() {
        Park park = park(8, "  keys: yes\n  team: 3\n  looks: inward\n  head: [r1, r2]\n");
        assertThat(points(table(park).grid())).contains("head");

        park.role("r0", "R0", "  head: [r1, r2, r3]\n");
        assertThat(points(table(park).grid())).doesNotContain("head");
    }

    @Test
    void aPointWithManyNotesIsLeftWhereThereIsRoomForThem() {
        String noted = "  keys: {value: yes, note: By day.}\n";
        Park park = park(8, "  keys: yes\n  team: 3\n  looks: inward\n  head: r1\n");
        park.role("r0", "R0", noted).role("r1", "R1", noted);
        assertThat(points(table(park).grid())).contains("keys");

        park.role("r2", "R2", noted);
        assertThat(points(table(park).grid())).doesNotContain("keys");
    }

    @Test
    void anEqualNoteOfAPointStandsOnceUnderTheTable() {
        Park park = park(8, "  keys: yes\n  team: 3\n  looks: inward\n");
        park.role("r0", "R0", "  keys: {value: yes, note: By day.}\n  team: {value: 4, note: In May.}\n");
        park.role("r5", "R5", "  keys: {value: no, note: By day.}\n");
        PointGrid grid = table(park).grid();

        assertThat(grid.notes())
                .containsExactly(
                        new PointGrid.GridNote(1, "_note-1", "Has keys", new Html("By day.")),
                        new PointGrid.GridNote(2, "_note-2", "Typical team", new Html("In May.")));
        assertThat(grid.lines().get(0).cells())
                .extracting(PointGrid.GridCell::notes)
                .containsExactly(List.of(1), List.of(2), List.of());
        assertThat(grid.lines().get(5).cells().get(0).notes()).containsExactly(1);
    }

    @Test
    void aDifferenceInWordsIsANoteOfThePoint() {
        Park park = park(8, "  keys: yes\n  team: 3\n  looks: inward\n");
        park.file("comparisons/all.yaml", "title: All\nroles: [" + ids(8) + "]\nrows:\n  team: It grows in summer.\n");
        PointGrid grid = table(park).grid();

        assertThat(grid.notes())
                .containsExactly(new PointGrid.GridNote(1, "_note-1", "Typical team", new Html("It grows in summer.")));
        assertThat(grid.groups().get(1).points().get(0).note()).isEqualTo(1);
    }

    @Test
    void aPointSaysInItsHeadWhatAllShareOrForHowManyItIsNotRecorded() {
        Park park = park(8, "  keys: yes\n  team: 3\n  looks: inward\n").role("r0", "R0", "  keys: yes\n  team: 4\n");
        PointGrid grid = table(park).grid();

        assertThat(all(grid))
                .extracting(
                        point -> point.row().difference(), point -> point.row().same(), PointGrid.GridPoint::missing)
                .containsExactly(
                        tuple("same", "= Same for all eight", null),
                        tuple("different", null, null),
                        tuple("partial", null, "? Not recorded for 1"));
    }

    @Test
    void aReaderMayChooseAmongTheValuesThatThereAre() {
        Park park = park(8, "  keys: no\n  team: 3\n  looks: outward\n  place: Gate\n  head: r1\n");
        park.role("r0", "R0", "  keys: yes\n  looks: does not apply\n  place: Attic\n");
        PointGrid grid = table(park).grid();

        assertThat(all(grid).get(0).choices())
                .containsExactly(
                        new PointGrid.GridChoice("yes", "Yes", true), new PointGrid.GridChoice("no", "No", true));
        assertThat(all(grid).get(1).choices()).as("a number has bounds").isEmpty();
        assertThat(all(grid).get(1).kind()).isEqualTo("number");
        assertThat(all(grid).get(2).choices())
                .containsExactly(
                        new PointGrid.GridChoice("outward", "outward", false),
                        new PointGrid.GridChoice(".does-not-apply", "Does not apply to this role", true));
        assertThat(all(grid).get(3).choices())
                .extracting(PointGrid.GridChoice::text)
                .containsExactly("Attic", "Gate");
        assertThat(all(grid).get(4).choices())
                .extracting(PointGrid.GridChoice::value, PointGrid.GridChoice::text)
                .containsExactly(tuple("R1", "R1"), tuple(".not-stated", "Not recorded"));
    }

    @Test
    void moreThanSevenPointsHaveNarrowColumnsInWhichStatesAreSaidInAFewLetters() {
        StringBuilder criteria = new StringBuilder("- group: Tools\n  criteria:\n");
        IntStream.range(0, 8).forEach(i -> criteria.append("    - {id: t" + i + ", name: T" + i + ", kind: yes-no}\n"));
        Park park = park(8, "  t0: yes\n  t1: yes\n  t2: yes\n  t3: yes\n  t4: yes\n  t5: yes\n  t6: yes\n")
                .record("gardener", "")
                .file("criteria.yaml", criteria.toString());
        assertThat(table(park).grid().narrow()).isFalse();
        assertThat(table(park).grid().key()).isEmpty();

        park.role("r0", "R0", "  t0: does not apply\n  t1: none\n  t7: no\n");
        PointGrid grid = table(park).grid();
        assertThat(grid.narrow()).isTrue();
        assertThat(grid.lines().get(0).cells())
                .extracting(PointGrid.GridCell::shortState)
                .startsWith("n/a", null, "Not rec.")
                .last()
                .isNull();
        assertThat(grid.key()).containsExactly("Not rec.: Not recorded.", "n/a: Does not apply to this role.");
    }

    @Test
    void aShortChoiceOfSeveralWordsHasOneLineOfANarrowColumn() {
        StringBuilder criteria = new StringBuilder("- group: Tools\n  criteria:\n");
        IntStream.range(0, 8)
                .forEach(i -> criteria.append("    - {id: t" + i + ", name: T" + i
                        + ", kind: choice, choices: [On demand, Sometimes, Whenever asked]}\n"));
        Park park = park(
                        8,
                        IntStream.range(0, 8)
                                .mapToObj(i -> "  t" + i + ": "
                                        + List.of("On demand", "Sometimes", "Whenever asked")
                                                .get(i % 3) + "\n")
                                .collect(Collectors.joining()))
                .record("gardener", "")
                .file("criteria.yaml", criteria.toString());

        assertThat(table(park).grid().lines().get(0).cells())
                .extracting(PointGrid.GridCell::line)
                .startsWith(true, false, false);
    }

    @Test
    void whereTextsAreManyAReaderTypesAPartOfOne() {
        Park park = park(14, "  keys: no\n  team: 3\n  looks: inward\n");
        IntStream.range(0, 14)
                .forEach(i -> park.role("r" + i, "R" + i, "  keys: no\n  team: 3\n  place: P" + i + "\n"));

        assertThat(all(table(park).grid()).get(2).choices()).isEmpty();
    }

    @Test
    void onlyAPageWithSuchATableLoadsItsScriptAndStyle() {
        ComparisonPage with = page(park(8, "  keys: yes\n  team: 3\n  looks: inward\n"));
        ComparisonPage without = page(park(7, "  keys: yes\n  team: 3\n  looks: inward\n"));

        assertThat(with.frame().styles()).containsExactly(new PageStyle(Addresses.GRID_STYLE, "../theme/grid.css"));
        assertThat(without.frame().styles()).isEmpty();
        PageScript script = new PageScript(Addresses.GRID_SCRIPT, "../theme/grid.js", false);
        assertThat(with.scripts()).contains(script);
        assertThat(without.scripts()).doesNotContain(script);
    }

    @Test
    void aRoleIsNamedByItsTagWithItsLink() {
        PointGrid grid =
                table(park(8, "  keys: yes\n  team: 3\n  looks: inward\n")).grid();
        assertThat(grid.lines().get(0).role()).isEqualTo(new Tag("R0", "The r0", "../roles/r0.html", true, true));
    }

    /** Roles r0, r1 and so on, which all say the same; a comparison of all. */
    private static Park park(int roles, String values) {
        Park park = new Park().file("criteria.yaml", CRITERIA);
        for (int i = 0; i < roles; i++) {
            park.role("r" + i, ("r" + i).toUpperCase(Locale.ROOT), values);
        }
        return park.handbook("pairs: declared\nroles: [" + ids(roles) + ", gardener, treasurer, warden]\n")
                .file("comparisons/all.yaml", "title: All\nroles: [" + ids(roles) + "]\n");
    }

    private static String ids(int roles) {
        return String.join(
                ", ", IntStream.range(0, roles).mapToObj(i -> "r" + i).toList());
    }

    private static ComparisonPage page(Park park) {
        return park.page("compare/all.html");
    }

    private static PointTable table(Park park) {
        return page(park).table();
    }

    private static List<PointGrid.GridPoint> all(PointGrid grid) {
        return grid.groups().stream().flatMap(group -> group.points().stream()).toList();
    }

    private static List<String> points(PointGrid grid) {
        return all(grid).stream().map(point -> point.row().id()).toList();
    }
}
