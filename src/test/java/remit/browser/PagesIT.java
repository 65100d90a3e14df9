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
 * Every kind of page, every state that a reader can bring it into, and every page: accessible, whole in windows of every
 * size and on paper, in light and dark, in wide and narrow letters, without a mouse and for readers with wishes of their
 * own. {@link Questions} says what is asked where.
 */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class PagesIT {

    static Stream<Arguments> states() {
        return TestSite.both().stream()
                .flatMap(site -> PageState.of(site).stream()
                        .flatMap(state ->
                                Stream.of(Letters.values()).map(letters -> Arguments.of(site, letters, state))));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyKindOfPageHoldsInEveryStateAndLook(TestSite site, Letters letters, PageState state) {
        assertThat(Bench.faults(site, letters, state, Questions.of(site, state, letters)))
                .isEmpty();
    }

    static Stream<Arguments> others() {
        List<TestSite> sites = Questions.EVERYTHING ? TestSite.both() : List.of(TestSite.real());
        return sites.stream()
                .flatMap(site -> site.pages().keySet().stream()
                        .filter(address -> !site.kinds().contains(address))
                        .map(PageState::plain)
                        .flatMap(
                                page -> Stream.of(Letters.values()).map(letters -> Arguments.of(site, letters, page))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyOtherPageHoldsToo(TestSite site, Letters letters, PageState page) {
        assertThat(Bench.faults(site, letters, page, Questions.ofOneMore(page, letters)))
                .isEmpty();
    }
}
