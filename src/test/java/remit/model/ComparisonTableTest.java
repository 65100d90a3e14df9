package remit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.model.ComparisonTable.Difference;
import remit.pages.GivenContent;

/** The rows and cells of a comparison, as {@code src/docs/sameness.md} describes them. */
class ComparisonTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "list    > Beds            > beds.           > SAME",
                "list    > [Beds, Lawns]   > [lawns, beds]   > SAME",
                "list    > [Beds, beds]    > Beds            > SAME",
                "list    > [Beds, Lawns]   > Beds            > DIFFERENT",
                "list    > ﬁre             > FIRE!           > SAME",
                "list    > '\"*Beds*\"'     > Beds           > SAME",
                "list    > {item: shared}  > {item: shared}  > SAME",
                "list    > {item: shared}  > paths & fences  > SAME",
                "list    > {item: shared}  > {item: other}   > DIFFERENT",
                "list    > {text: Beds, note: by hand} > Beds > SAME",
                "list    > [Com\u00adpost, compost.] > Compost   > SAME",
                "list    > Head\u00a0of\u202fIT   > \u200ehead of IT\u200b > SAME",
                "list    > P\u0430ths      > Paths           > DIFFERENT",
                "list    > none            > none            > SAME",
                "list    > none            > does not apply  > DIFFERENT",
                "list    > none            > Beds            > DIFFERENT",
                "list    > not stated      > Beds            > PARTIAL",
                "list    > not stated      > none            > PARTIAL",
                "list    > not stated      > not stated      > UNSTATED",
                "number  > 2.50            > 2.5             > SAME",
                "number  > 100             > 0100.0          > SAME",
                "number  > 0               > -0              > SAME",
                "number  > 12              > 1.2             > DIFFERENT",
                "yes-no  > yes             > true            > SAME",
                "yes-no  > partly          > yes             > DIFFERENT",
                "choice  > inward          > inward          > SAME",
                "choice  > [inward, outward] > [outward, inward] > SAME",
                "choice  > inward          > outward         > DIFFERENT",
                "role    > gardener        > ranger          > DIFFERENT",
                "link    > '\"[A](../roles/ranger.yaml)\"' > '\"[a](../roles/gardener.yaml)\"' > DIFFERENT",
                "link    > '\"[A](../roles/ranger.yaml)\"' > '\"[a.](ranger.yaml)\"' > SAME",
                "link    > '\"[A](ranger.yaml)\"' > '\"[A](ranger.md)\"' > SAME",
                "link    > '\"[A](ranger.yaml)\"' > '\"[A](ranger.yaml#)\"' > SAME",
                "link    > '\"[A](ranger.yaml)\"' > '\"[A](ranger.yaml#row)\"' > DIFFERENT",
                "link    > '\"[A](https://example.com/a)\"' > '\"[A](https://example.com/b)\"' > DIFFERENT",
                "link    > '\"[A](../comparisons/ranger-vs-gardener.yaml)\"'"
                        + " > '\"[A](../comparisons/gardener-vs-ranger.md)\"' > SAME",
                "list    > '\"[Beds](ranger.yaml)\"' > Beds       > DIFFERENT",
                "list    > '\"*[Beds](ranger.yaml)*\"' > '\"[beds](ranger.yaml)\"' > SAME",
                "list    > '\"[A](ranger.yaml) [a](gardener.yaml)\"'"
                        + " > '\"[A](gardener.yaml) [a](ranger.yaml)\"' > DIFFERENT",
                "list    > '\"[A](ranger.yaml) a\"' > '\"A [a](ranger.yaml)\"' > SAME",
                "list    > '[\"[A](ranger.yaml)\", \"[A](gardener.yaml)\"]'"
                        + " > '[\"[A](gardener.yaml)\", \"[A](ranger.yaml)\"]' > SAME",
                "text    > '\"[A](ranger.yaml)\"' > '\"[A](gardener.yaml)\"' > DIFFERENT",
                "text    > '\"![A](../assets/a.svg)\"' > '\"![A](../assets/b.svg)\"' > DIFFERENT",
                "text    > '\"![A](../assets/a.svg)\"' > A          > DIFFERENT"
            })
    void twoCells(String kind, String gardener, String ranger, Difference difference) {
        assertThat(table(kind, gardener, ranger).rows().get(0).difference()).isEqualTo(difference);
    }

    @Test
    void threeCellsAreTheSameOnlyTogether() {
        assertThat(differences("Beds", "Beds", "Beds")).containsExactly(Difference.SAME);
        assertThat(differences("Beds", "Beds", "Lawns")).containsExactly(Difference.DIFFERENT);
    }

    @Test
    void whoDoesNotStateItHidesNoDifferenceBetweenTheOthers() {
        assertThat(differences("Beds", "not stated", "Lawns")).containsExactly(Difference.DIFFERENT);
        assertThat(differences("not stated", "none", "Lawns")).containsExactly(Difference.DIFFERENT);
        assertThat(differences("none", "does not apply", "not stated")).containsExactly(Difference.DIFFERENT);
        assertThat(differences("Beds", "not stated", "beds.")).containsExactly(Difference.PARTIAL);
        assertThat(differences("none", "none", "not stated")).containsExactly(Difference.PARTIAL);
        assertThat(differences("not stated", "not stated", "Lawns")).containsExactly(Difference.PARTIAL);
        assertThat(differences("not stated", "not stated", "not stated")).containsExactly(Difference.UNSTATED);
    }

    @Test
    void whatIsLeftOutIsNotStated() {
        ComparisonTable table = table("list", null, "Paths");

        assertThat(table.rows().get(0).notStated()).extracting(Role::id).containsExactly("gardener");
    }

    @Test
    void anItemIsSharedWithTheOthersThatHaveAnEqualOne() {
        ComparisonTable.Row row = table("list", "[Beds, Gates, Lawns]", "[gates, Paths]", "[lawns., Gates]")
                .rows()
                .get(0);

        assertThat(shared(row, 0)).containsExactly(List.of(), List.of("ranger", "warden"), List.of("warden"));
        assertThat(shared(row, 1)).containsExactly(List.of("gardener", "warden"), List.of());
        assertThat(shared(row, 2)).containsExactly(List.of("gardener"), List.of("gardener", "ranger"));
    }

    @Test
    void itemsKeepTheirOrderAndStayAsWritten() {
        ComparisonTable.Row row =
                table("list", "[Lawns, Beds, beds.]", "Beds").rows().get(0);

        assertThat(row.cells().get(0).value().items()).extracting(Item::text).containsExactly("Lawns", "Beds", "beds.");
    }

    @Test
    void anItemWithALinkIsSharedWithThoseWhoLinkToTheSamePlace() {
        ComparisonTable.Row row = table(
                        "list",
                        "\"[Gates](warden.yaml)\"",
                        "\"[gates](../roles/warden.md)\"",
                        "\"[Gates](ranger.yaml)\"")
                .rows()
                .get(0);

        assertThat(row.difference()).isEqualTo(Difference.DIFFERENT);
        assertThat(shared(row, 0)).containsExactly(List.of("ranger"));
        assertThat(shared(row, 2)).containsExactly(List.of());
    }

    @Test
    void theKeyOfATextWithLinksEndsWithWhereTheyLead() {
        ComparisonTable.Row row = table(
                        "list", "\"[Gates](warden.md#row), [paths](https://example.com/Paths).\"", "A", "A")
                .rows()
                .get(0);

        assertThat(row.cells().get(0).value().keys())
                .containsExactly("gates, paths\nroles/warden.yaml#row\nhttps://example.com/Paths");
    }

    @Test
    void choicesAreNotMarkedAsShared() {
        assertThat(shared(table("choice", "inward", "inward").rows().get(0), 0)).containsExactly(List.of());
    }

    @Test
    void everyDifferenceIsCounted() {
        assertThat(table("list", "Beds", "Beds").counts())
                .isEqualTo(Map.of(
                        Difference.SAME, 1, Difference.DIFFERENT, 0, Difference.PARTIAL, 0, Difference.UNSTATED, 0));
    }

    private static List<Difference> differences(String... values) {
        return table("list", values).rows().stream()
                .map(ComparisonTable.Row::difference)
                .toList();
    }

    private static List<List<String>> shared(ComparisonTable.Row row, int cell) {
        return row.cells().get(cell).sharedWith().stream()
                .map(roles -> roles.stream().map(Role::id).toList())
                .toList();
    }

    /**
     * The table of one criterion for the gardener, the ranger and, if there are three values, the warden; null leaves a
     * value out.
     */
    private static ComparisonTable table(String kind, String... values) {
        List<String> roles = List.of("gardener", "ranger", "warden").subList(0, values.length);
        GivenContent content = new GivenContent().file("criteria.yaml", criterion(kind));
        for (int i = 0; i < values.length; i++) {
            String said = values[i] == null ? "" : "values:\n  row: " + values[i] + "\n";
            content.file("roles/" + roles.get(i) + ".yaml", "title: " + roles.get(i) + "\n" + said);
        }
        content.file("assets/a.svg", "<svg/>").file("assets/b.svg", "<svg/>");
        content.file("comparisons/all.yaml", "title: All\nroles: " + new ArrayList<>(roles) + "\n");
        Handbook handbook = content.handbook();
        return ComparisonTable.of(handbook.comparisons().get("all"), handbook);
    }

    private static String criterion(String kind) {
        String extra = switch (kind) {
            case "choice" -> "      choices: [inward, outward]\n";
            case "list" -> "      items:\n        shared: Paths & fences\n        other: Gates\n";
            default -> "";
        };
        return "- group: All\n  criteria:\n    - id: row\n      name: Row\n      kind: " + kind + "\n" + extra;
    }
}
