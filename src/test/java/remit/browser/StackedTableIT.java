package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On a phone a point is a block with all its roles inside; to a screen reader it is the table that it always was. */
@ExtendWith(Coverage.class)
class StackedTableIT {

    /** Where what a cell says begins, seen from the left. */
    private static final String LEFT = "part => {"
            + " const range = document.createRange(); range.selectNodeContents(part);"
            + " return range.getBoundingClientRect().left; }";

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

    static Stream<Arguments> firstPoints() {
        return Stream.of(
                Arguments.of(TestSite.real(), "compare/cto-cio-ciso.html", Letters.NARROW, 600),
                Arguments.of(TestSite.real(), "compare/cto-cio-ciso.html", Letters.WIDE, 640),
                Arguments.of(TestSite.synthetic(), "compare/twelve.html", Letters.NARROW, 800));
    }

    /** Before the first point there is one line of choices, and not much else. */
    @ParameterizedTest
    @MethodSource("firstPoints")
    void theFirstPointIsNearTheTopOfAPhone(TestSite site, String address, Letters letters, int before) {
        Visit visit = Visit.kept(site);
        visit.show(Look.PHONE.in(letters));
        Page page = visit.open(address);

        assertThat(number(page.locator(".aids").first(), "part => part.offsetHeight"))
                .isBetween(24, 52);
        assertThat(number(page.locator("tr[data-difference]").first(), "row => row.getBoundingClientRect().top"))
                .isLessThan(before);
    }

    @Test
    void aPointOfThreeRolesIsAsShortAsWhatTheySay() {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.PHONE);
        Page page = visit.open("compare/cto-cio-ciso.html");

        assertThat(number(page.locator("html"), "page => page.scrollHeight")).isLessThan(10_000);
        assertThat(page.locator(".across td").all())
                .as("each tag stands beside what its role says")
                .allMatch(cell -> number(cell.locator("> b"), "tag => tag.offsetHeight") > 20
                        && number(cell.locator("> b"), "tag => tag.getBoundingClientRect().right")
                                <= number(
                                        cell.locator("> :not(b, span[id]):not(:empty)")
                                                .first(),
                                        LEFT)
                        && number(cell, "cell => cell.scrollWidth - cell.clientWidth") == 0);
    }

    /** A long tag would leave no room beside it. */
    @Test
    void aRoleWithoutAnAbbreviationStandsAboveWhatItSays() {
        Visit visit = Visit.kept(TestSite.synthetic());
        visit.show(Look.PHONE);
        Locator cell = visit.open("compare/twelve.html").locator("td:has(> ul)").first();

        assertThat(number(cell.locator("> ul"), "list => list.getBoundingClientRect().top"))
                .isGreaterThanOrEqualTo(number(cell.locator("> b"), "tag => tag.getBoundingClientRect().bottom"));
    }

    @Test
    void whatToShowUnfoldsOnAPhoneAndIsInSightInAWideWindow() {
        try (Visit visit = Visit.asReader(TestSite.real())) {
            visit.show(Look.PHONE);
            Page page = visit.open("compare/cto-cio-ciso.html");
            Locator unfold = page.locator(".aids__all > summary");
            Locator differences = page.getByLabel("Differences only");
            assertThat(differences.isVisible()).isFalse();
            unfold.click();
            assertThat(differences.isVisible()).isTrue();
            differences.check();
            page.waitForFunction("() => document.querySelector('.aids [role=status]').textContent");
            assertThat(page.locator("tr[data-difference=same]").first().isVisible())
                    .isFalse();

            visit.show(Look.WIDE);
            page = visit.open("compare/cto-cio-ciso.html");
            assertThat(page.locator(".aids__all > summary").isVisible()).isFalse();
            page.getByLabel("Differences only").check();
            assertThat(visit.trouble()).isEmpty();
        }
    }

    private static int number(Locator part, String script) {
        return ((Number) part.evaluate(script)).intValue();
    }

    private static List<String> tables(TestSite site) {
        return site.kinds().stream()
                .filter(address -> Questions.hasRolesAcross(site, address))
                .toList();
    }
}
