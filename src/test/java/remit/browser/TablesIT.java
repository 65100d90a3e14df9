package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison in windows of every width: whose a cell is, and which point, is always in sight. */
@ExtendWith(Coverage.class)
class TablesIT {

    private static final String THREE = "compare/cto-cio-ciso.html";
    private static final String TWELVE = "compare/twelve.html";

    static Stream<Arguments> windows() {
        return Stream.of(Letters.values())
                .flatMap(letters -> Stream.of(768, 1024, 1280)
                        .flatMap(width -> Stream.of(
                                Arguments.of(TestSite.real(), THREE, letters, width),
                                Arguments.of(TestSite.synthetic(), TWELVE, letters, width))));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void headAndPointStayInSightBesideTheCellJumpedTo(TestSite site, String address, Letters letters, int width) {
        for (String row : List.of("[5]", ".at(-1)")) {
            Page page = visit(site, letters, Look.screen(width)).open(address);
            page.evaluate("id => { location.hash = id; }", cell(page, row));

            assertThat(outOfSight(page)).as("row " + row).isEqualTo(List.of());
        }
    }

    /** An address that somebody has sent: the browser itself jumps while the page is still on its way. */
    @ParameterizedTest
    @ValueSource(ints = {768, 1024})
    void headAndPointAreInSightBesideTheCellThatAnAddressNames(int width) {
        Visit visit = visit(TestSite.real(), Letters.NARROW, Look.screen(width));
        Object last = cell(visit.open(THREE), ".at(-1)");

        assertThat(outOfSight(visit.open(THREE + "#" + last))).isEqualTo(List.of());
    }

    /** @param row as a script picks it among all rows */
    private static Object cell(Page page, String row) {
        return page.evaluate(
                "[...document.querySelectorAll('.comparison tbody tr[id]')]" + row + ".lastElementChild.id");
    }

    private static Object outOfSight(Page page) {
        return page.evaluate("""
                async () => {
                  const frame = () => new Promise(requestAnimationFrame);
                  await frame(), await frame();
                  const cell = document.querySelector(':target').getBoundingClientRect();
                  const heads = document.querySelectorAll('.comparison > thead th');
                  const head = heads[heads.length - 1].getBoundingClientRect();
                  const point = document.querySelector(':target').parentElement.firstElementChild.getBoundingClientRect();
                  return [
                    head.top >= -1 && head.bottom <= cell.top + 1 || 'the head hides the cell',
                    point.left >= 0 && point.right <= cell.left + 1 || 'the point hides the cell',
                    cell.right <= innerWidth && cell.top < innerHeight || 'the cell is out of sight'
                  ].filter(fault => fault !== true);
                }""");
    }

    /** Few roles have no column that is cut: on a tablet their columns fit, and where those would not, rows are blocks. */
    @ParameterizedTest
    @ValueSource(ints = {640, 767, 768, 1000, 1024})
    void threeRolesFitWithoutScrollingSideways(int width) {
        for (String address : List.of(THREE, "compare/cio-and-cto.html", "responsibilities.html")) {
            for (Letters letters : Letters.values()) {
                Page page = visit(TestSite.real(), letters, Look.screen(width)).open(address);

                assertThat(page.evaluate("""
                        () => [...document.querySelectorAll('.box > .across')].filter(table =>
                            table.parentElement.scrollWidth > table.parentElement.clientWidth
                            || table.getBoundingClientRect().right > innerWidth).length""")).as(address + " " + letters).isEqualTo(0);
                assertThat(page.evaluate("getComputedStyle(document.querySelector('.across')).display"))
                        .as(address)
                        .isEqualTo(width < 768 ? "block" : "table");
            }
        }
    }

    /** Where a box goes on it says so: its edge is in the shade until the last column is in sight. */
    @Test
    void anEdgeWithMoreBehindItIsInTheShade() throws IOException {
        try (Visit visit = Visit.asReader(TestSite.synthetic())) {
            visit.show(Look.screen(768));
            Locator box = visit.open(TWELVE).locator(".box").first();
            box.evaluate("box => { box.scrollIntoView(); box.scrollTo(0, 200); }");
            int more = plain(box);
            box.evaluate("box => box.scrollTo(9999, 200)");

            assertThat(plain(box)).isGreaterThan(more * 2 + 100);
        }
    }

    @Test
    void soIsTheLowerEdgeUntilTheLastRowIsInSight() throws IOException {
        try (Visit visit = Visit.asReader(TestSite.synthetic())) {
            visit.show(Look.screen(768));
            Locator box = visit.open(TWELVE).locator(".box").first();
            box.evaluate("box => { box.scrollIntoView({block: 'end', behavior: 'instant'}); box.scrollTo(0, 0); }");
            int more = plainBelow(box);
            box.evaluate("box => box.scrollTo(0, 99999)");

            assertThat(plainBelow(box)).isGreaterThan(more * 2 + 100);
        }
    }

    @Test
    void soIsTheEdgeOfTwelveRolesOnAWideScreen() throws IOException {
        try (Visit visit = Visit.asReader(TestSite.synthetic())) {
            visit.show(Look.screen(1280));
            Locator box = visit.open(TWELVE).locator(".box").first();
            box.evaluate("box => { box.scrollIntoView(); box.scrollTo(0, 200); }");
            int more = plain(box);
            box.evaluate("box => box.scrollTo(99999, 200)");

            assertThat(plain(box)).isGreaterThan(more * 2 + 100);
        }
    }

    /** How many pixels along the box's lower edge, above its firm line, have the colour of the page. */
    private static int plainBelow(Locator box) throws IOException {
        BufferedImage shot = ImageIO.read(new ByteArrayInputStream(box.screenshot()));
        int plain = 0;
        for (int x = 0; x < shot.getWidth(); x++) {
            plain += (shot.getRGB(x, shot.getHeight() - 5) & 0xFFFFFF) == 0xFFFFFF ? 1 : 0;
        }
        return plain;
    }

    /** How many pixels along the box's right edge have the colour of the page. */
    private static int plain(Locator box) throws IOException {
        BufferedImage shot = ImageIO.read(new ByteArrayInputStream(box.screenshot()));
        int plain = 0;
        for (int y = 0; y < shot.getHeight(); y++) {
            plain += (shot.getRGB(shot.getWidth() - 3, y) & 0xFFFFFF) == 0xFFFFFF ? 1 : 0;
        }
        return plain;
    }

    @ParameterizedTest
    @MethodSource("windows")
    void rolesHaveColumnsOfOneWidthAndPointsLeaveThemRoom(TestSite site, String address, Letters letters, int width) {
        assertThat(visit(site, letters, Look.screen(width)).open(address).evaluate("""
                () => {
                  const widths = [...document.querySelectorAll('.comparison > thead th')].map(th => th.offsetWidth);
                  const roles = widths.slice(1);
                  const box = document.querySelector('.comparison').parentElement.clientWidth;
                  return [
                    Math.max(...roles) - Math.min(...roles) <= 1 || 'unequal: ' + roles,
                    roles[0] >= (roles.length > 3 ? 14 : 11) * 16 || 'narrow: ' + roles[0],
                    widths[0] + roles[0] <= box || 'no room for one role',
                    document.documentElement.scrollWidth <= innerWidth || 'the page scrolls sideways'
                  ].filter(fault => fault !== true);
                }"""))
                .isEqualTo(List.of());
    }

    /** A cell that is higher pushes the other points out of sight. */
    @ParameterizedTest
    @ValueSource(
            strings = {THREE, "compare/cio-and-cto.html", "compare/cio-and-ciso.html", "compare/cto-and-ciso.html"})
    void noCellOfFewRolesShowsMoreThanEightLinesOrHidesOneOrTwo(String address) {
        Page page = visit(TestSite.real(), Letters.NARROW, Look.WIDE).open(address);

        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('.comparison td')].flatMap(cell => {
                  const lines = list => {
                    const range = document.createRange();
                    range.selectNodeContents(list);
                    const middles = [...range.getClientRects()].filter(box => box.height > 0 && box.height < 30)
                        .map(box => (box.top + box.bottom) / 2).sort((a, b) => a - b);
                    return middles.filter((middle, i) => !i || middle - middles[i - 1] > 8).length;
                  };
                  const shown = cell.querySelector(':scope > ul');
                  const fold = cell.querySelector(':scope > details');
                  if (fold) fold.open = true;
                  return [
                    shown && lines(shown) > 8 && `${cell.id} shows ${lines(shown)} lines`,
                    fold && lines(fold.querySelector('ul')) < 3 && `${cell.id} hides next to nothing`
                  ].filter(Boolean);
                })""")).isEqualTo(List.of());
    }

    @Test
    void everyOfManyColumnsIsOneLinkAway() {
        Page page = visit(TestSite.synthetic(), Letters.NARROW, Look.WIDE).open(TWELVE);
        page.locator(".jump summary").click();
        page.locator(".jump a").last().click();

        assertThat(page.evaluate("document.querySelector(':target').cellIndex")).isEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    void onPaperEveryPointOfTwelveRolesNamesThemAndClipsNoWord(Letters letters) {
        Page page = visit(TestSite.synthetic(), letters, Look.UPRIGHT).open(TWELVE);

        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('.comparison tbody td')].filter(cell =>
                    cell.firstElementChild.offsetHeight === 0 || cell.scrollWidth > cell.clientWidth).map(cell => cell.id)""")).isEqualTo(List.of());
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Look.UPRIGHT.width());
    }

    private static Visit visit(TestSite site, Letters letters, Look look) {
        Visit visit = Visit.kept(site);
        visit.show(look.in(letters));
        return visit;
    }
}
