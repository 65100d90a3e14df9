package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the published handbook once, every kind of page of both in both themes, wide and narrow, and each of their
 * states in both themes and both widths; with {@code browser.all} all of it in every combination.
 */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityIT {

    static Stream<Arguments> looks() {
        return Bench.cross(TestSite.both(), Look.FOUR);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyStateIsAccessible(TestSite site, Look look) {
        boolean all = Bench.EVERYTHING || look.equals(Look.WIDE) || look.equals(Look.PHONE.dark());
        List<PageState> states = all ? PageState.of(site, look.width() >= 1280) : Bench.kinds(site);

        assertThat(Bench.faults(site, look, states, SeenRules.SCREEN)).isEmpty();
    }

    static Stream<Arguments> sites() {
        return Bench.EVERYTHING
                ? Bench.cross(TestSite.both(), Look.FOUR)
                : Bench.cross(List.of(TestSite.real()), List.of(Look.WIDE));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageIsAccessible(TestSite site, Look look) {
        List<PageState> pages = site.pages().keySet().stream()
                .filter(address -> !site.kinds().contains(address))
                .map(PageState::plain)
                .toList();

        assertThat(Bench.faults(site, look, pages, SeenRules.SCREEN)).isEmpty();
    }
}
