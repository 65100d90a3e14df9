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
        Visit visit = Visit.kept(site);
        for (String address : tables(site)) {
            visit.show(Look.WIDE);
            Page page = visit.open(address);
            Map<String, Integer> wide = TableSemantics.of(page);
            visit.show(Look.PHONE);

            assertThat(wide).containsKeys("table", "row", "rowheader", "columnheader", "cell");
            assertThat(TableSemantics.of(page)).as(address).isEqualTo(wide);
        }
    }

    private static List<String> tables(TestSite site) {
        return site.kinds().stream()
                .filter(address -> Questions.hasRolesAcross(site, address))
                .toList();
    }
}
