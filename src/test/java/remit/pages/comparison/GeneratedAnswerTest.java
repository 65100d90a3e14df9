package remit.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedAnswerTest {

    @Test
    void namesWhatDiffersWhatIsTheSameAndWhatIsNotRecorded() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: outward\n  team: 4\n  keys: yes\n")
                .role("treasurer", "TR", "  duties: Money\n  looks: inward\n  keys: yes\n");
        assertThat(answer(park, "gardener", "treasurer"))
                .isEqualTo("They differ in Main duties and Looks. They are the same in Has keys."
                        + " Not recorded for the TR: Typical team.");
    }

    @Test
    void countsThePointsAfterTheFirstThree() {
        Park park = new Park().file("criteria.yaml", """
                - group: All
                  criteria:
                    - {id: a, name: A}
                    - {id: b, name: B}
                    - {id: c, name: C}
                    - {id: d, name: D}
                    - {id: e, name: E}
                """);
        String values = "  a: 1\n  b: 1\n  c: 1\n  d: 1\n";
        park.role("gardener", "HG", values + "  e: 1\n")
                .role("treasurer", "TR", values.replace('1', '2') + "  e: 2\n")
                .role("warden", "WA", values.replace('1', '2') + "  e: 1\n");
        assertThat(answer(park, "gardener", "treasurer")).isEqualTo("They differ in A, B, C and two more points.");
        assertThat(answer(park, "gardener", "warden"))
                .as("four are named: one more is no shorter than its name")
                .isEqualTo("They differ in A, B, C and D. They are the same in E.");
    }

    @Test
    void saysTogetherWhatEachOfManyLacks() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: inward\n")
                .role("treasurer", "TR", "  looks: inward\n  team: 2\n")
                .role("warden", "WA", "  team: 2\n  duties: Lawns\n");
        assertThat(answer(park, "gardener", "treasurer", "warden"))
                .isEqualTo("Recorded for some of them only: Main duties, Looks and Typical team.");
    }

    @Test
    void namesAPointThatDiffersAmongThoseWhoStateItWithTheDifferencesAndWithTheGaps() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: inward\n")
                .role("treasurer", "TR", "  duties: Money\n  looks: inward\n");
        assertThat(answer(park, "gardener", "treasurer", "warden"))
                .isEqualTo("They differ in Main duties. Not recorded for the WA: Main duties and Looks.");
    }

    @Test
    void isNoneWhereNothingIsRecorded() {
        assertThat(answer(new Park(), "gardener", "treasurer")).isNull();
    }

    private static String answer(Park park, String... roles) {
        return GeneratedAnswer.of(park.context().words(), park.table(roles));
    }
}
