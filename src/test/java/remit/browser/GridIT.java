package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short points of many roles: sorted and filtered by any column, with heads in sight both ways. */
@ExtendWith(Coverage.class)
class GridIT {

    private static final String MATRIX = "compare/matrix.html";
    private static final int ROLES = 47;

    private static Visit visit;

    @BeforeAll
    static void open() {
        visit = Visit.asReader(TestSite.synthetic());
    }

    @AfterAll
    static void leave() {
        visit.close();
    }

    @Test
    void aHeadSortsThenTurnsTheOrderAndThenGivesItBack() {
        Page page = visit.open(MATRIX);
        List<String> handbook = roles(page);
        Locator head = page.locator("#m15");
        head.getByRole(AriaRole.BUTTON).click();

        List<String> stated = stated(page, "m15");
        assertThat(stated).isSortedAccordingTo((a, b) -> Integer.compare(number(a), number(b)));
        assertThat(roles(page)).containsExactlyInAnyOrderElementsOf(handbook).isNotEqualTo(handbook);
        assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(page.url()).endsWith("matrix.html?sort=m15");
        assertThat(status(page))
                .isEqualTo("47 of 47 roles. Sorted by Short point 15 (tons), from " + stated.get(0) + " to "
                        + stated.get(stated.size() - 1) + ".");

        head.locator("button").click();
        Collections.reverse(stated);
        assertThat(stated(page, "m15")).isEqualTo(stated);
        assertThat(page.locator("tbody td[id$=--m15]").last().getAttribute("data-state"))
                .as("who states nothing is at the end both ways")
                .isEqualTo("not-stated");
        assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(page.url()).endsWith("?sort=-m15");

        head.locator("button").click();
        assertThat(roles(page)).isEqualTo(handbook);
        assertThat(head.getAttribute("aria-sort")).isNull();
        assertThat(page.url()).endsWith("matrix.html");
        assertThat(status(page)).isEqualTo("47 of 47 roles.");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void answersAndChoicesAreSortedInTheirOwnOrderAndEqualOnesStayInTheHandbooks() {
        Page page = visit.open(MATRIX + "?sort=m1");
        List<String> answers = stated(page, "m1");
        List<String> handbook = roles(visit.open(MATRIX));
        page = visit.open(MATRIX + "?sort=m3");

        assertThat(answers).isSortedAccordingTo((a, b) -> order("Yes, Partly, No", a) - order("Yes, Partly, No", b));
        assertThat(stated(page, "m3"))
                .isSortedAccordingTo((a, b) -> order("In port, At sea, 日本語", a) - order("In port, At sea, 日本語", b));
        List<String> first = roles(page).subList(0, (int)
                stated(page, "m3").stream().filter(a -> a.startsWith("In")).count());
        assertThat(first)
                .hasSizeGreaterThan(2)
                .isEqualTo(handbook.stream().filter(first::contains).toList());
    }

    @Test
    void filtersOfSeveralColumnsCombineStandInTheAddressAndComeBackWithIt() {
        Page page = visit.open(MATRIX);
        page.locator(".grid-aids summary").click();
        page.locator("[data-point=m1] select").selectOption("yes");
        int yes = shown(page).size();
        page.locator("[data-point=m15] [data-bound='0']").fill("10");
        page.locator("[data-point=m15] [data-bound='1']").fill("40");
        List<String> shown = shown(page);

        assertThat(shown).hasSizeBetween(1, yes - 1);
        for (Locator line : page.locator(".grid tbody tr").all()) {
            Locator answer = line.locator("td[id$=--m1]");
            String tons = line.locator("td[id$=--m15]").getAttribute("data-value");
            boolean wanted = "yes".equals(answer.getAttribute("data-value"))
                    && tons != null
                    && number(tons) >= 10
                    && number(tons) <= 40;
            assertThat(line.isVisible()).isEqualTo(wanted);
        }
        assertThat(page.url()).endsWith("?is-m1=yes&is-m15=10..40");
        String said = shown.size()
                + " of 47 roles. Chosen: Short point 1: Yes; Short point 15 (tons): at least 10 at most 40.";
        assertThat(status(page)).isEqualTo(said);

        page.reload();
        assertThat(shown(page)).isEqualTo(shown);
        assertThat(status(page)).isEqualTo(said);

        page.locator(".grid-aids > button").click();
        assertThat(shown(page)).hasSize(ROLES);
        assertThat(page.url()).endsWith("matrix.html");
        assertThat(page.locator(".grid-aids > button").isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void aStateAnItemAmongTwoAndAPartOfANameCanBeChosen() {
        assertThat(states(visit.open(MATRIX + "?is-m4=.does-not-apply"), "m4")).containsOnly("does-not-apply");
        Page page = visit.open(MATRIX + "?is-m3=At+sea");
        assertThat(page.locator(".grid tbody tr:not([hidden]) td[id$=--m3] li").count())
                .isPositive();
        assertThat(page.locator(".grid tbody tr:not([hidden]) td[id$=--m3]").all())
                .allSatisfy(cell -> assertThat(cell.innerText()).contains("At sea"));
        page = visit.open(MATRIX + "?named=role%2012");
        assertThat(shown(page)).singleElement().asString().contains("Role 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=nothing", "is-m1=perhaps", "is-m15=x..y", "sort=", "is-nothing=1", "is-m15=..", "%"})
    void anAddressThatSaysNothingLeavesEverythingThere(String query) {
        Page page = visit.open(MATRIX + "?" + query);

        assertThat(shown(page)).hasSize(ROLES);
        assertThat(status(page)).isEmpty();
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void aCellThatIsAskedForIsShown() {
        Page page = visit.open(MATRIX + "?is-m1=yes");
        String hidden = page.locator(".grid tbody tr[hidden] td").first().getAttribute("id");
        page = visit.open(MATRIX + "?is-m1=yes#" + hidden);

        assertThat(page.locator("#" + hidden).isVisible()).isTrue();
        assertThat(shown(page)).hasSize(ROLES);
        assertThat(page.url()).endsWith("matrix.html#" + hidden);
    }

    @Test
    void aPointThatAllHaveInCommonIsNotOffered() {
        Page page = visit.open(MATRIX);

        assertThat(page.locator("#m0 button").count()).isZero();
        assertThat(page.locator("[data-point=m0]").count()).isZero();
        assertThat(page.locator(".grid thead button").count()).isEqualTo(17);
    }

    @Test
    void byKeyboardAHeadIsReachedAndSorts() {
        Page page = visit.open(MATRIX);
        page.locator("#m1 button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#m1").getAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(page.evaluate("document.activeElement.closest('th').id")).isEqualTo("m1");
        page.keyboard().press("Space");
        assertThat(page.locator("#m1").getAttribute("aria-sort")).isEqualTo("descending");
    }

    @Test
    void withoutScriptsTheTableIsThereAndNoControls() {
        try (Visit plain = Visit.withoutScripts(TestSite.synthetic())) {
            Page page = plain.open(MATRIX);

            assertThat(shown(page)).hasSize(ROLES);
            assertThat(page.locator(".grid-aids").isVisible()).isFalse();
            assertThat(page.locator(".grid button").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void headsAndRoleAreInSightBesideTheCellJumpedTo(int width) {
        try (Visit narrow = Visit.asReader(TestSite.synthetic())) {
            narrow.show(Look.screen(width));
            Page page = narrow.open(MATRIX + "#role-40--m14");

            assertThat(page.evaluate("""
                    async () => {
                      const frame = () => new Promise(requestAnimationFrame);
                      await frame(), await frame();
                      const target = document.querySelector(':target');
                      const cell = target.getBoundingClientRect();
                      const head = document.getElementById('m14').getBoundingClientRect();
                      const role = target.parentElement.firstElementChild.getBoundingClientRect();
                      return [
                        head.top >= -1 && head.bottom <= cell.top + 1 || 'the head hides the cell',
                        Math.abs(head.left - cell.left) < 2 || 'the head is not above its column',
                        role.left >= 0 && role.right <= cell.left + 1 || 'the role hides the cell',
                        cell.right <= innerWidth + 1 && cell.bottom <= innerHeight || 'the cell is out of sight',
                        document.documentElement.scrollWidth <= innerWidth || 'the page scrolls sideways'
                      ].filter(fault => fault !== true);
                    }""")).isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void seventeenPointsFitADeskAndTwentyRolesAreInSight(Letters letters) {
        Visit desk = Visit.kept(TestSite.synthetic());
        desk.show(Look.WIDE.in(letters));
        assertThat(misfits(desk.open(MATRIX))).isEqualTo(List.of());
    }

    @Test
    void soDoTwentyPointsWithLongNames() throws IOException {
        try (Visit many = Visit.asReader(TestSite.build("long-names", twentyPoints()))) {
            assertThat(misfits(many.open("compare/all.html"))).isEqualTo(List.of());
        }
    }

    /** A choice of two short words does not make its row two lines high. */
    @ParameterizedTest
    @EnumSource
    void soDoSeventeenPointsOfWhichSomeAreChoices(Letters letters) throws IOException {
        try (Visit many = Visit.toMeasure(TestSite.build("choices", pointsWithChoices()))) {
            many.show(Look.WIDE.in(letters));
            assertThat(misfits(many.open("compare/all.html"))).isEqualTo(List.of());
        }
    }

    private static Object misfits(Page page) {
        return page.evaluate("""
                () => {
                  const box = document.querySelector('.grid-box');
                  box.scrollIntoView({ block: 'end' });
                  box.scrollTop = document.querySelector('.grid caption').offsetHeight;
                  const head = document.querySelector('.grid thead').getBoundingClientRect().bottom;
                  const end = Math.min(innerHeight, box.getBoundingClientRect().bottom);
                  const lines = [...document.querySelectorAll('.grid tbody tr')].map(line => line.getBoundingClientRect());
                  const seen = lines.filter(line => line.top >= head - 1 && line.bottom <= end + 1).length;
                  return [box.scrollWidth <= box.clientWidth || 'wider than the window: ' + box.scrollWidth,
                    seen >= 20 || 'only ' + seen + ' roles'].filter(fault => fault !== true);
                }""");
    }

    /** Forty-seven roles on twenty points, whose names have one to three long words. */
    private static Path twentyPoints() throws IOException {
        List<String> words = List.of("Responsibilities", "infrastructure", "administration", "documentation");
        List<String> answers = List.of("yes", "no", "partly", "does not apply", "not stated");
        return handbook(
                20,
                point -> "kind: yes-no, name: " + String.join(" ", words.subList(point % 2, point % 2 + 1 + point % 3))
                        + " " + point,
                (role, point) -> answers.get((role * 7 + point) % 5));
    }

    /** Forty-seven roles on seventeen points, of which four are choices. */
    private static Path pointsWithChoices() throws IOException {
        List<String> choices = List.of("Yearly", "Monthly", "On demand", "Never");
        List<String> answers = List.of("yes", "no", "partly", "does not apply", "not stated");
        return handbook(
                17,
                point -> (point % 4 == 3 ? "kind: choice, choices: " + choices : "kind: yes-no") + ", name: Point "
                        + point,
                (role, point) ->
                        point % 4 == 3 ? choices.get((role + point) % 4) : answers.get((role * 7 + point) % 5));
    }

    /**
     * A handbook of forty-seven roles, and a comparison of all.
     *
     * @param kind what a point has beside its id
     * @param value what a role says on a point; both from 0
     */
    private static Path handbook(int points, IntFunction<String> kind, BiFunction<Integer, Integer, String> value)
            throws IOException {
        Path folder = Files.createTempDirectory("remit-points");
        Files.createDirectories(folder.resolve("roles"));
        Files.createDirectories(folder.resolve("comparisons"));
        StringBuilder criteria = new StringBuilder("- group: All\n  criteria:\n");
        for (int point = 0; point < points; point++) {
            criteria.append("    - {id: p" + point + ", " + kind.apply(point) + "}\n");
        }
        StringBuilder all = new StringBuilder("title: All\nin-short: All.\nroles:\n");
        for (int role = 0; role < ROLES; role++) {
            StringBuilder text = new StringBuilder("title: Keeper of harbour documentation " + role + "\n");
            text.append(role % 3 == 0 ? "" : "abbreviation: K" + role + "\n").append("values:\n");
            for (int point = 0; point < points; point++) {
                text.append("  p" + point + ": " + value.apply(role, point) + "\n");
            }
            Files.writeString(folder.resolve("roles/role-" + role + ".yaml"), text);
            all.append("  - role-" + role + "\n");
        }
        Files.writeString(
                folder.resolve("handbook.yaml"),
                "title: Harbour\norganisation: Example\nlanguage: en\npairs: declared\n");
        Files.writeString(folder.resolve("criteria.yaml"), criteria);
        Files.writeString(folder.resolve("comparisons/all.yaml"), all);
        return folder;
    }

    /** Beside many points a long name is cut; nobody who asks for the rest of it has to open another page. */
    @Test
    void aNameThatIsCutIsWholeForWhoeverPointsAtIt() {
        Locator link = visit.open(MATRIX).locator(".grid tbody th > a").first();
        String cut = "link => { const tag = link.querySelector('.tag'); return tag.scrollWidth > tag.clientWidth; }";
        assertThat(link.evaluate(cut)).isEqualTo(true);
        link.focus();
        assertThat(link.evaluate(cut)).isEqualTo(false);
        link.blur();
        link.hover();
        assertThat(link.evaluate(cut)).isEqualTo(false);
    }

    /** Whoever sorts a thousand roles waits for those at the top alone; the browser goes on with the others. */
    @Test
    void ofAThousandRolesTheFirstAreThereAtOnceAndTheOthersFollow() {
        TestSite site = TestSite.synthetic();
        String markup = new String(site.read(MATRIX), StandardCharsets.UTF_8);
        String lines = markup.substring(markup.indexOf("<tbody>") + 7, markup.indexOf("</tbody>"));
        try (Visit many = Visit.asReader(site.planted(MATRIX, markup.replace(lines, lines.repeat(22))))) {
            Page page = many.open(MATRIX);
            assertThat(page.locator(".grid tbody tr").count()).isEqualTo(22 * ROLES);
            Object first = page.evaluate("""
                    () => {
                      document.querySelector('#m15 button').click();
                      return [...document.querySelectorAll('.grid tbody tr')].filter(line => line.offsetHeight).length;
                    }""");

            assertThat((int) first).isBetween(40, 100);
            assertThat(stated(page, "m15").subList(0, 22)).containsOnly("0");
            page.waitForCondition(() -> page.locator(".grid [data-late]").count() == 0);
        }
    }

    private static int order(String all, String one) {
        return IntStream.range(0, 3)
                .filter(i -> one.startsWith(all.split(", ")[i]))
                .findFirst()
                .orElse(-1);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static String status(Page page) {
        return page.locator(".grid-aids [role=status]").innerText();
    }

    private static List<String> roles(Page page) {
        return page.locator(".grid tbody th").allTextContents();
    }

    private static List<String> shown(Page page) {
        return page.locator(".grid tbody tr").all().stream()
                .filter(Locator::isVisible)
                .map(line -> line.locator("th").textContent())
                .toList();
    }

    /** What the roles say that say something on a point, in the order in which they stand. */
    private static List<String> stated(Page page, String point) {
        return new ArrayList<>(
                page.locator(".grid td[id$=--" + point + "][data-state=stated]").allInnerTexts());
    }

    private static List<Object> states(Page page, String point) {
        return page.locator(".grid tbody tr:not([hidden]) td[id$=--" + point + "]").all().stream()
                .map(cell -> (Object) cell.getAttribute("data-state"))
                .toList();
    }
}
