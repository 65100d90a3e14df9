package remit.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountSentenceTest {

    @Test
    void countsWhatDiffersInFiguresAndTheRestInWords() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: outward\n  team: 4\n  keys: yes\n")
                .role("treasurer", "TR", "  duties: Money\n  looks: inward\n  keys: yes\n");
        assertThat(say(park, "gardener", "treasurer"))
                .isEqualTo("These roles differ on 2 of 4 points. One is the same for both; one is not recorded for"
                        + " the TR.");
    }

    @Test
    void saysNoMoreWhereEveryPointDiffers() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: outward\n")
                .role("treasurer", "TR", "  duties: Money\n  looks: inward\n");
        assertThat(say(park, "gardener", "treasurer")).isEqualTo("These roles differ on 2 of 2 points.");
    }

    @Test
    void namesHowManyRolesShareWhatIsTheSame() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  keys: yes\n")
                .role("treasurer", "TR", "  duties: Lawns.\n  keys: yes\n")
                .role("warden", "WA", "  duties: LAWNS\n  keys: yes\n");
        assertThat(say(park, "gardener", "treasurer", "warden"))
                .isEqualTo("These roles differ on 0 of 2 points. Two are the same for all three.");
    }

    @Test
    void beginsWithGapsWhereNothingIsTheSame() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: inward\n")
                .role("treasurer", "TR", "  team: 3\n");
        assertThat(say(park, "gardener", "treasurer"))
                .isEqualTo("These roles differ on 0 of 3 points. Two are not recorded for the TR; one is not recorded"
                        + " for the HG.");
    }

    @Test
    void namesSeveralRolesThatLackThePoint() {
        Park park = new Park().role("gardener", "HG", "  duties: Lawns\n");
        assertThat(say(park, "gardener", "treasurer", "warden"))
                .isEqualTo("These roles differ on 0 of 1 point. One is not recorded for the TR and the WA.");
    }

    @Test
    void countsGapsTogetherWhereEachIsAnothers() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: inward\n")
                .role("treasurer", "TR", "  looks: inward\n  team: 2\n")
                .role("warden", "WA", "  team: 2\n  duties: Lawns\n");
        assertThat(say(park, "gardener", "treasurer", "warden"))
                .isEqualTo("These roles differ on 0 of 3 points. Three have too little recorded to say.");
    }

    @Test
    void aPointThatDiffersAmongThoseWhoStateItIsCountedAsDifferent() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  keys: yes\n")
                .role("treasurer", "TR", "  duties: Money\n  keys: yes\n")
                .role("warden", "WA", "  keys: yes\n");
        assertThat(say(park, "gardener", "treasurer", "warden"))
                .isEqualTo("These roles differ on 1 of 2 points. One is the same for all three.");
    }

    @Test
    void gapsInPointsThatDifferAreNotCountedAmongTheRest() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: inward\n  team: 4\n  keys: yes\n")
                .role("treasurer", "TR", "  duties: Money\n  looks: inward\n  keys: yes\n")
                .role("warden", "WA", "  team: 4\n  keys: yes\n");
        assertThat(say(park, "gardener", "treasurer", "warden"))
                .isEqualTo("These roles differ on 1 of 4 points. Of the rest, one is the same for all three; one is"
                        + " not recorded for the WA; one is not recorded for the TR.");
    }

    @Test
    void theRestMayBeRecordedForSomeOnly() {
        Park park = new Park()
                .role("gardener", "HG", "  duties: Lawns\n  looks: inward\n")
                .role("treasurer", "TR", "  duties: Money\n  team: 4\n")
                .role("warden", "WA", "  keys: yes\n");
        assertThat(say(park, "gardener", "treasurer", "warden"))
                .isEqualTo("These roles differ on 1 of 4 points. Of the rest, three have too little recorded"
                        + " to say.");
    }

    @Test
    void aNameWithAnArticleGetsNoOther() {
        Park park = new Park()
                .role("gardener", "The green one", "  duties: Lawns\n")
                .role("treasurer", "A-list", "")
                .role("warden", "TW", "  duties: Lawns\n  team: 3\n");
        assertThat(say(park, "gardener", "warden"))
                .endsWith("One is the same for both; one is not recorded for The green one.");
        assertThat(say(park, "treasurer", "warden")).endsWith("Two are not recorded for the A-list.");
    }

    @Test
    void saysOpenlyThatNothingIsRecorded() {
        assertThat(say(new Park(), "gardener", "treasurer"))
                .isEqualTo("Nothing is recorded yet on which these roles can be compared.");
    }

    private static String say(Park park, String... roles) {
        return CountSentence.of(park.context().words(), park.table(roles));
    }
}
