package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers who asked their system for less motion, or for colours of their own, get them. */
@ExtendWith(Coverage.class)
class PreferencesIT {

    static List<TestSite> sites() {
        return TestSite.both();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void nothingMovesForWhoeverAskedForLessMotion(TestSite site) {
        Look look = Look.WIDE.in(Look.Mode.REDUCED_MOTION);

        assertThat(Bench.faults(site, look, Bench.kinds(site), List.of(SeenRules.MOTION)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void whatIsMarkedStaysMarkedInForcedColours(TestSite site) {
        List<PageState> states = PageState.of(site, false);

        assertThat(Bench.faults(site, Look.WIDE.in(Look.Mode.FORCED_COLOURS), states, List.of(SeenRules.FORCED)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theKeyboardIsSeenInForcedColours(TestSite site) {
        List<PageState> some = Bench.kinds(site).subList(0, 5);

        assertThat(Bench.faults(site, Look.WIDE.in(Look.Mode.FORCED_COLOURS), some, List.of(SeenRules.KEYBOARD)))
                .isEmpty();
    }
}
