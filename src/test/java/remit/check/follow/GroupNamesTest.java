package remit.check.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Plants, plants",
        "Plants & beds, Plants  beds",
        "Plants., Plants",
        "Something is lost, Somehting is lost",
        "Something is lost, Somethin is lost",
        "Something is lost, Something is losst",
        "Wächter, wächter",
        "Gäte house, Gate house"
    })
    void slipsAreNearlyEqual(String a, String b) {
        assertThat(GroupNames.nearlyEqual(a, b)).isTrue();
        assertThat(GroupNames.nearlyEqual(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Hiring, Firing",
        "Building 1, Building 2",
        "Team A, Team B",
        "Gate 1, Gate 11",
        "Beds, Bads",
        "Plants, Planes and trains",
        "Something is lost, Smething is lsot"
    })
    void namesThatAreMeantToDifferAreNot(String a, String b) {
        assertThat(GroupNames.nearlyEqual(a, b)).isFalse();
        assertThat(GroupNames.nearlyEqual(b, a)).isFalse();
    }
}
