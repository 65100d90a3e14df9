package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page, every state that a reader can bring it into, and other pages: accessible, whole in windows of every
 * size and on paper, in light and dark, in wide and narrow letters, without a mouse and for readers with wishes of their
 * own. {@link Questions} says what is asked where.
 */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class PagesIT {

    /** A part under the pointer, or at an address, changes its colours alone: each is looked at in one of the two handbooks. */
    static Stream<Arguments> states() {
        Set<String> coloured = new HashSet<>();
        return TestSite.both().stream()
                .flatMap(site -> PageState.of(site).stream()
                        .filter(state ->
                                Questions.EVERYTHING || state.plain() || state.opens() || coloured.add(state.name()))
                        .map(state -> Arguments.of(site, state)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyKindOfPageHoldsInEveryStateAndLook(TestSite site, PageState state) {
        assertThat(Bench.faults(site, state, Questions.of(site, state))).isEmpty();
    }

    static Stream<Arguments> others() {
        List<TestSite> sites = Questions.EVERYTHING ? TestSite.both() : List.of(TestSite.real());
        return sites.stream()
                .flatMap(site -> Questions.measured(site.pages().keySet()).stream()
                        .filter(address -> !site.kinds().contains(address))
                        .map(address -> Arguments.of(site, PageState.plain(address))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyOtherPageHoldsToo(TestSite site, PageState page) {
        assertThat(Bench.faults(site, page, Questions.ofOneMore(site, page))).isEmpty();
    }
}
