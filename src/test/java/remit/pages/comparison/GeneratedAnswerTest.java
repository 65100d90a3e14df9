package remit.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedAnswerTest {

    @Test
    void namesWhatDiffersWithoutFiguresAndWithoutGaps() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: outward\n  team: 4\n  keys: yes\n")
                .role("treasurer", "TR", "  duties: Money\n  looks: inward\n  keys: yes\n");
        assertThat(answer(park, "gardener", "treasurer", "warden"))
                .isEqualTo("They differ in “Main duties” and “Looks”.");
    }

    @Test
    void namesNoMoreThanThreePoints() {
        Park park = new Park().file("criteria.yaml", """
                - group: All
                  criteria:
                    - {id: a, name: A}
                    - {id: b, name: B}
                    - {id: c, name: C}
                    - {id: d, name: D}
                """);
        String values = "  a: 1\n  b: 1\n  c: 1\n";
        park.role("gardener", "HG", values + "  d: 1\n")
                .role("treasurer", "TR", values.replace('1', '2') + "  d: 1\n")
                .role("warden", "WA", values.replace('1', '2') + "  d: 2\n");
        assertThat(answer(park, "gardener", "treasurer")).isEqualTo("They differ in “A”, “B” and “C”.");
        assertThat(answer(park, "gardener", "warden"))
                .isEqualTo("They differ in “A”, “B” and “C”, among other points.");
    }

    @Test
    void namesWhatIsTheSameWhereNothingDiffers() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: inward\n  keys: yes\n")
                .role("treasurer", "TR", "  duties: Lawns.\n  looks: inward\n  team: 4\n  keys: yes\n");
        assertThat(answer(park, "gardener", "treasurer"))
                .isEqualTo("They are the same in “Main duties”, “Looks” and “Has keys”.");
    }

    @Test
    void saysWhereTooLittleIsRecordedToCompare() {
        Park park = new Park().role("gardener", "HG", "  duties: Lawns\n").role("treasurer", "TR", "  team: 2\n");
        assertThat(answer(park, "gardener", "treasurer")).isEqualTo("Too little is recorded to say how they differ.");
    }

    @Test
    void isNoneWhereNothingIsRecorded() {
        assertThat(answer(new Park(), "gardener", "treasurer")).isNull();
    }

    private static String answer(Park park, String... roles) {
        return GeneratedAnswer.of(park.context().words(), park.table(roles));
    }
}
