package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Any roles, put side by side by the reader, in a page opened from a folder. */
@ExtendWith(Coverage.class)
class PickerIT {

    private static final String INDEX = "compare/index.html";

    /** What a table says, mark for mark: elements, attributes and words, links as where they lead. */
    private static final String OUTLINE = """
            (selector) => [...document.querySelectorAll(selector)].map(root => {
              const lines = [];
              const leads = link => link.includes('&at=') ? '#' + link.split('&at=')[1] : link;
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE) {
                  const words = node.data.replace(/[ \\n]+/g, ' ');
                  if (words.trim()) lines.push(words);
                } else {
                  lines.push(node.tagName + [...node.attributes].map(a => ` ${a.name}=${leads(a.value)}`).sort().join(''));
                  node.childNodes.forEach(walk);
                }
              };
              root.normalize();
              walk(root);
              return lines.join('\\n');
            })
            """;

    private static TestSite site;
    private static Visit visit;

    @BeforeAll
    static void build() {
        site = TestSite.build("pickable", PickableContent.write());
        visit = Visit.asReader(site);
    }

    @AfterAll
    static void leave() {
        visit.close();
    }

    @Test
    void everyPickedPairReadsAsItsBuiltPage() {
        for (int a = 0; a < PickableContent.ROLES; a++) {
            for (int b = a + 1; b < PickableContent.ROLES; b++) {
                // Each role is in one pair at least; the made-up values differ from pair to pair by chance.
                if (!Questions.EVERYTHING && (a + b) % 5 != 0) {
                    continue;
                }
                checkReadsAs("role-" + a + "-vs-role-" + b, "role-" + a + ",role-" + b);
            }
        }
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void threePickedRolesReadAsTheirBuiltPageWhereTwoDifferAndTheThirdStatesNothing() {
        Page page = checkReadsAs(
                "trio", PickableContent.TRIO.stream().map(i -> "role-" + i).collect(Collectors.joining(",")));

        assertThat(page.locator(".pick__result tr[data-difference=different] th .mark")
                        .count())
                .isPositive();
        assertThat(page.locator(".pick__result tr[data-difference=partial] th .mark")
                        .count())
                .isPositive();
    }

    private static Page checkReadsAs(String comparison, String roles) {
        Object built = visit.open("compare/" + comparison + ".html")
                .evaluate(OUTLINE, "main table.across, main > p.small.muted:not(:has(a)), main ol.sources");
        Page page = picked(roles);
        Object put =
                page.evaluate(OUTLINE, ".pick__result table.across, .pick__result > p.small, .pick__result ol.sources");
        assertThat(put).as(comparison).isEqualTo(built);
        return page;
    }

    /** What a table says of the rows and columns that are shown. */
    private static final String SAID = """
            () => {
              const words = (part) => part.textContent.replace(/\\s+/g, ' ').trim();
              const shown = (selector, within) => [...within.querySelectorAll(selector)].filter(part => !part.hidden);
              const table = document.querySelector('main table.comparison');
              const more = document.querySelector('main table.more');
              const also = (row) => shown('td', row).flatMap(cell => shown('.also', cell)).map(words);
              return JSON.stringify([words(table.querySelector('[data-count]')), words(table.querySelector('[data-same]') ?? table.querySelector('[data-count]')),
                shown('tr[data-difference]', table).map(row => [row.id, row.dataset.difference,
                  [...row.querySelectorAll('.mark')].map(words), also(row),
                  shown('td', row).map(cell => cell.querySelectorAll('.also:not([hidden])').length)]),
                more && [words(more.caption), shown('tbody tr', more).filter(row =>
                  shown('td', row).some(cell => cell.dataset.state === 'stated')).map(row => [row.id, also(row)])]]);
            }
            """;

    @Test
    void aTableWithoutSomeOfItsRolesSaysWhatThePageOfTheOthersSays() {
        for (int hidden : PickableContent.TRIO) {
            String pair = PickableContent.TRIO.stream()
                    .filter(i -> i != hidden)
                    .map(i -> "role-" + i)
                    .collect(Collectors.joining("-vs-"));
            Object built = visit.open("compare/" + pair + ".html").evaluate(SAID);
            Page page = visit.open("compare/trio.html?hide=role-" + hidden);
            page.waitForFunction("() => document.querySelector('[data-count]').textContent.includes('both')"
                    + " || !document.querySelector('[data-count]').textContent.includes('three')");

            assertThat(page.evaluate(SAID)).as(pair).isEqualTo(built);
        }
        Object three = picked("role-5,role-6,role-7").evaluate(SAID);
        assertThat(picked("role-5,role-6,role-7,role-3&hide=role-3").evaluate(SAID))
                .isEqualTo(three);
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void aRoleThatIsShownAgainBringsBackWhatTheBuildWrote() {
        Page page = visit.open("compare/trio.html");
        Object written = page.evaluate(OUTLINE, "main table");
        page.locator("[data-aid=columns] summary").click();
        page.waitForSelector("[data-aid=columns] input[value=role-2]");
        page.locator("[data-aid=columns] input[value=role-2]").uncheck();
        page.waitForFunction(
                "() => document.querySelector('.aids [role=status]').textContent.includes('2 of 3 roles')");
        assertThat(page.evaluate(SAID)).asString().contains("both");
        page.locator("[data-aid=columns] input[value=role-2]").check();

        assertThat(page.evaluate(OUTLINE, "main table")).isEqualTo(written);
    }

    @Test
    void downAndEnterTakeTheFirstRoleFound() {
        Page page = fresh(INDEX);
        page.locator("#_pick-name").focus();
        page.keyboard().type("K");
        page.waitForSelector("#_pick-list [role=option]");
        String first = page.locator("#_pick-list [role=option]").first().getAttribute("data-role");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator(".chips li").count() > 0);

        assertThat(page.url()).endsWith("#roles=" + first);
    }

    @Test
    void theCellsOfARowUnfoldTogether() {
        Page page = picked("role-5,role-6");
        assertThat(page.locator("#words td > details").count()).isEqualTo(2);
        page.locator("#words td > details > summary").first().click();

        page.waitForFunction("() => document.querySelectorAll('#words td > details[open]').length === 2");
    }

    @Test
    void rolesArePickedByPartsOfTheirNamesAndTheKeyboardAlone() {
        Page page = fresh(INDEX);
        page.locator("#_pick-name").focus();
        for (String typed : List.of("warden 7", "K2", "pier 5", "Wardn 1")) {
            int before = page.locator(".chips li").count();
            page.keyboard().type(typed);
            page.waitForSelector("#_pick-list [role=option]");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.locator(".chips li").count() > before);
        }
        page.waitForSelector(".pick__result table.comparison");

        assertThat(page.url()).endsWith("#roles=role-7,role-2,role-5,role-1");
        assertThat(columns(page)).containsExactly("Keeper of pier 7", "K2", "Keeper of pier 5", "Keeper of pier 1");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void theAddressAloneShowsTheSameTable() {
        Page page = picked("role-4,role-1,role-6&differences=only&hide=role-6");
        Object seen = page.evaluate(OUTLINE, ".pick__result");
        try (Visit other = Visit.asReader(site)) {
            Page again = other.open(INDEX + "#roles=role-4,role-1,role-6&differences=only&hide=role-6");
            again.waitForSelector(".pick__result table.comparison");

            assertThat(again.evaluate(OUTLINE, ".pick__result")).isEqualTo(seen);
            assertThat(again.locator(".pick__result thead th:visible").allInnerTexts())
                    .noneMatch(head -> head.contains("K6"));
        }
    }

    @Test
    void rolesMoveAndGoAndBackBringsThemBack() {
        Page page = picked("role-0,role-1,role-2");
        page.getByLabel("Move K2 to the left").click();
        page.waitForURL(url -> url.endsWith("#roles=role-0,role-2,role-1"));
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("Move K2 to the left");
        page.getByLabel("Remove K0").click();
        page.waitForURL(url -> url.endsWith("#roles=role-2,role-1"));
        page.goBack();
        page.waitForCondition(() -> page.locator(".chips li").count() == 3);

        assertThat(columns(page)).containsExactly("K0", "K2", "Keeper of pier 1");
        page.reload();
        page.waitForSelector(".pick__result table.comparison");
        assertThat(columns(page)).containsExactly("K0", "K2", "Keeper of pier 1");
    }

    @Test
    void aRoleThatIsGoneIsSaidAndTheOthersStay() {
        Page page = picked("role-0,purser,role-2");

        assertThat(columns(page)).containsExactly("K0", "K2");
        assertThat(page.locator(".pick__status").textContent()).isEqualTo("This handbook does not have purser.");
        assertThat(visit.trouble())
                .as("the file that is not there")
                .isNotEmpty()
                .allMatch(said -> said.contains("purser") || said.contains("ERR_FILE_NOT_FOUND"));
    }

    @Test
    void aRowIsReachedByAnAddressThatKeepsTheRoles() {
        Page page = picked("role-0,role-1,role-2");
        page.locator("#crew .here").click();
        page.waitForSelector("#crew.target");

        assertThat(page.url()).endsWith("#roles=role-0,role-1,role-2&at=crew");
    }

    @Test
    void everyStateOfThePickerIsAccessible() {
        List<String> violations = new ArrayList<>();
        for (Look look : List.of(Look.WIDE, Look.PHONE.dark())) {
            boolean all = look.equals(Look.WIDE);
            Function<Page, List<String>> rules = all ? Axe::violations : Axe::ofColours;
            try (Visit visit = Visit.toMeasure(site)) {
                visit.show(look);
                Page page = visit.open(INDEX);
                violations.addAll(rules.apply(page));
                // What follows changes the picker alone.
                Axe.lookAt(page, "#_pick");
                page.locator("#_pick-name").focus();
                page.keyboard().type("pier");
                page.waitForSelector("#_pick-list [role=option]");
                violations.addAll(rules.apply(page));
                page.keyboard().type("xyzzy");
                page.waitForCondition(
                        () -> page.locator(".pick__status").textContent().startsWith("No role"));
                violations.addAll(rules.apply(page));
                visit.open(INDEX + "#roles=role-0,role-1,role-2").reload();
                page.waitForSelector(".pick__result table.comparison");
                violations.addAll(rules.apply(page));
            }
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void withoutScriptsThePageListsWhatIsReady() {
        try (Visit plain = Visit.withoutScripts(site)) {
            Page page = plain.open(INDEX);

            assertThat(page.locator("#_pick").isVisible()).isFalse();
            assertThat(page.locator("main a[href$='role-0-vs-role-1.html']").count())
                    .isPositive();
        }
    }

    private static Page picked(String roles) {
        Page page = fresh(INDEX + "#roles=" + roles);
        page.waitForSelector(".pick__result table.comparison");
        return page;
    }

    /** A page that remembers nothing: another fragment alone would not load it again. */
    private static Page fresh(String address) {
        visit.trouble();
        return visit.open(address);
    }

    private static List<String> columns(Page page) {
        return page.locator(".pick__result table.comparison thead th .tag").allTextContents();
    }
}
