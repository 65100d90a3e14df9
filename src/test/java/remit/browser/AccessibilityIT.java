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

/** Every page once, and every kind of page in all its states, in both themes, wide and narrow. */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityIT {

    static Stream<Arguments> looks() {
        return Bench.cross(TestSite.both(), Look.FOUR);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyStateIsAccessible(TestSite site, Look look) {
        List<PageState> states = PageState.of(site, look.width() >= 1280);

        assertThat(Bench.faults(site, look, states, SeenRules.SCREEN)).isEmpty();
    }

    static Stream<Arguments> sites() {
        return Bench.cross(TestSite.both(), Bench.EVERYTHING ? Look.FOUR : List.of(Look.WIDE));
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
