package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a phone a point is a block with all its roles inside; to a screen reader it is the table that it always was. */
@ExtendWith(Coverage.class)
class StackedTableIT {

    static List<TestSite> sites() {
        return TestSite.both();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aStackedTableIsStillATable(TestSite site) {
        for (String address : tables(site)) {
            Map<String, Integer> wide = semantics(site, address, Look.WIDE);

            assertThat(wide).containsKeys("table", "row", "rowheader", "columnheader", "cell");
            assertThat(semantics(site, address, Look.PHONE)).as(address).isEqualTo(wide);
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyCellOfAStackedTableNamesItsRole(TestSite site) {
        Rule<Page> named = new Rule<>("role names", Script.named("role-names")::faults);
        List<PageState> pages = tables(site).stream().map(PageState::plain).toList();

        assertThat(Bench.faults(site, Look.PHONE, pages, List.of(named))).isEmpty();
    }

    /** Each kind of page with a table of heads across: comparisons, who does what, the results of a guide. */
    static List<String> tables(TestSite site) {
        return site.kinds().stream()
                .filter(address -> site.pages().get(address).selectFirst(".across tbody td") != null)
                .toList();
    }

    private static Map<String, Integer> semantics(TestSite site, String address, Look look) {
        try (Visit visit = Visit.toMeasure(site, look)) {
            return TableSemantics.of(visit.open(address));
        }
    }
}
