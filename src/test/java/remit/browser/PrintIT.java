package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on paper. */
@ExtendWith(Coverage.class)
class PrintIT {

    static List<TestSite> sites() {
        return TestSite.both();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyKindOfPageFitsItsSheet(TestSite site) {
        List<PageState> sheets = Bench.kinds(site).stream()
                .filter(state -> onItsSide(site, state.address()))
                .toList();
        List<PageState> upright = Bench.kinds(site).stream()
                .filter(state -> !onItsSide(site, state.address()))
                .toList();

        assertThat(Bench.faults(site, Look.ON_ITS_SIDE, sheets, SeenRules.PAPER))
                .isEmpty();
        assertThat(Bench.faults(site, Look.UPRIGHT, upright, SeenRules.PAPER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyRoleIsNamedWhereATableIsStacked(TestSite site) {
        Rule<Page> named = new Rule<>("role names", Script.named("role-names")::faults);
        List<PageState> pages =
                StackedTableIT.tables(site).stream().map(PageState::plain).toList();

        assertThat(Bench.faults(site, Look.ON_ITS_SIDE, pages, List.of(named))).isEmpty();
    }

    private static boolean onItsSide(TestSite site, String address) {
        return site.pages().get(address).selectFirst(".page--sheet") != null;
    }
}
