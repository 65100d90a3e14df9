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
 * Every kind of page of both handbooks, and each of their states, in both themes and both widths; every kind's colours,
 * which are the same in both handbooks, in every combination of the two; and every page of the published handbook, whose
 * colours are those of its kind. With {@code browser.all} all of it in every combination.
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
        List<PageState> states = PageState.of(site, look.width() >= 1280);

        assertThat(Bench.faults(site, look, states, SeenRules.SCREEN)).isEmpty();
    }

    static List<Look> otherLooks() {
        return List.of(Look.WIDE.dark(), Look.PHONE);
    }

    @ParameterizedTest
    @MethodSource("otherLooks")
    void everyColourCanBeRead(Look look) {
        TestSite site = TestSite.real();

        assertThat(Bench.faults(site, look, Bench.kinds(site), List.of(SeenRules.COLOURS)))
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
                .map(PageState::plain)
                .toList();

        List<Rule<Page>> rules = Bench.EVERYTHING ? SeenRules.SCREEN : List.of(SeenRules.BUT_COLOURS);
        assertThat(Bench.faults(site, look, pages, rules)).isEmpty();
    }
}
