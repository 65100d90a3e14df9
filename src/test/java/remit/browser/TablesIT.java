package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison in windows of every width and on paper: whose a cell is, and which point, is always in sight. */
@ExtendWith(Coverage.class)
class TablesIT {

    private static final String THREE = "compare/cto-cio-ciso.html";
    private static final String TWELVE = "compare/twelve.html";

    private static final Pattern SHEET =
            Pattern.compile("/Type /Page\\b[^s].*?/MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)", Pattern.DOTALL);

    static Stream<Arguments> windows() {
        return Stream.of(640, 768, 1024, 1280)
                .flatMap(width -> Stream.of(
                        Arguments.of(TestSite.real(), THREE, width),
                        Arguments.of(TestSite.synthetic(), TWELVE, width)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void headAndPointStayInSightBesideTheCellJumpedTo(TestSite site, String address, int width) {
        try (Visit visit = visit(site, width)) {
            for (String row : List.of("[5]", ".at(-1)")) {
                Page page = visit.open(address);
                Object id = page.evaluate(
                        "[...document.querySelectorAll('.comparison tbody tr[id]')]" + row + ".lastElementChild.id");
                page.navigate(page.url() + "#" + id);
                page.waitForTimeout(50);

                assertThat(page.evaluate("""
                        () => {
                          const cell = document.querySelector(':target').getBoundingClientRect();
                          const heads = document.querySelectorAll('.comparison > thead th');
                          const head = heads[heads.length - 1].getBoundingClientRect();
                          const point = document.querySelector(':target').parentElement.firstElementChild.getBoundingClientRect();
                          return [
                            head.top >= -1 && head.bottom <= cell.top + 1 || 'the head hides the cell',
                            point.left >= 0 && point.right <= cell.left + 1 || 'the point hides the cell',
                            cell.right <= innerWidth && cell.top < innerHeight || 'the cell is out of sight'
                          ].filter(fault => fault !== true);
                        }""")).as("row " + row).isEqualTo(List.of());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("windows")
    void rolesHaveColumnsOfOneWidthAndPointsLeaveThemRoom(TestSite site, String address, int width) {
        try (Visit visit = visit(site, width)) {
            assertThat(visit.open(address).evaluate("""
                    () => {
                      const widths = [...document.querySelectorAll('.comparison > thead th')].map(th => th.offsetWidth);
                      const roles = widths.slice(1);
                      const box = document.querySelector('.comparison').parentElement.clientWidth;
                      return [
                        Math.max(...roles) - Math.min(...roles) <= 1 || 'unequal: ' + roles,
                        roles[0] >= 14 * 16 || 'narrow: ' + roles[0],
                        widths[0] + roles[0] <= box || 'no room for one role',
                        document.documentElement.scrollWidth <= innerWidth || 'the page scrolls sideways'
                      ].filter(fault => fault !== true);
                    }""")).isEqualTo(List.of());
        }
    }

    @Test
    void everyOfManyColumnsIsOneLinkAway() {
        try (Visit visit = visit(TestSite.synthetic(), 1280)) {
            Page page = visit.open(TWELVE);
            page.locator(".jump a").last().click();

            assertThat(page.evaluate("document.querySelector(':target').cellIndex"))
                    .isEqualTo(12);
        }
    }

    @Test
    void threeRolesFitOneLandscapeSheet() {
        try (Visit visit = visit(TestSite.real(), 1280)) {
            Page page = visit.open(THREE);
            page.evaluate("document.querySelectorAll('main > section, footer').forEach(part => part.remove())");
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            List<String> sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                    .results()
                    .map(sheet -> sheet.group(1) + " x " + sheet.group(2))
                    .toList();
            assertThat(sheets).containsExactly("841 x 594");
        }
    }

    @Test
    void onPaperEveryPointOfTwelveRolesNamesThemAndClipsNoWord() {
        int sheet = 680;
        try (Visit visit = visit(TestSite.synthetic(), sheet)) {
            Page page = visit.open(TWELVE);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.evaluate("""
                    () => [...document.querySelectorAll('.comparison tbody td')].filter(cell =>
                        cell.firstElementChild.offsetHeight === 0 || cell.scrollWidth > cell.clientWidth).map(cell => cell.id)""")).isEqualTo(List.of());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(sheet);
        }
    }

    private static Visit visit(TestSite site, int width) {
        return Visit.toMeasure(site, Look.screen(width));
    }
}
