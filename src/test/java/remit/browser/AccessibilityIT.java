package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page of the published handbook, each of their states, and what only the larger handbook has, wide and
 * light by every rule, narrow and dark by the rules on colours and layout; and every page but those of paths, which are
 * all alike. With {@code browser.all} all of it of both handbooks by every rule in every combination.
 */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityIT {

    static Stream<Arguments> looks() {
        return Bench.cross(TestSite.both(), Bench.EVERYTHING ? Look.FOUR : List.of(Look.WIDE, Look.PHONE.dark()));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyStateIsAccessible(TestSite site, Look look) {
        boolean every = Bench.EVERYTHING || site.equals(TestSite.real());
        List<PageState> states = every ? PageState.of(site, look.width() >= 1280) : Bench.kindsOfItsOwn(site);

        boolean all = Bench.EVERYTHING || look.equals(Look.WIDE);
        assertThat(Bench.faults(site, look, states, all ? SeenRules.SCREEN : SeenRules.OTHER_COLOURS))
                .isEmpty();
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
                .filter(address -> Bench.EVERYTHING || !address.matches("guides/.+/.+/.+"))
                .map(PageState::plain)
                .toList();

        List<Rule<Page>> rules = Bench.EVERYTHING ? SeenRules.SCREEN : List.of(SeenRules.BUT_COLOURS);
        assertThat(Bench.faults(site, look, pages, rules)).isEmpty();
    }
}
