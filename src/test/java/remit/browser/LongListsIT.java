package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists that are too long to read: what readers type and choose to shorten them, in pages opened from a folder. */
@ExtendWith(Coverage.class)
class LongListsIT {

    private static final String ROLES = "roles/index.html";
    private static final String HELP = "help/index.html";
    private static final String FIND_PROBLEM = "Find a problem by any of its words";
    private static final String FIND_ROLE = "Find roles by any of their names";

    /** How many milliseconds a list needs to follow what somebody types, until it is laid out. */
    private static final String TIME = """
            (text) => {
              const input = document.querySelector("[data-aids=list] input");
              const begin = performance.now();
              input.value = text;
              input.dispatchEvent(new Event("input"));
              document.body.getBoundingClientRect();
              return performance.now() - begin;
            }
            """;

    private static TestSite site;
    private static Visit visit;

    @BeforeAll
    static void build() {
        site = TestSite.build("long", LongContent.write());
        visit = Visit.asReader(site);
    }

    @AfterAll
    static void leave() {
        visit.close();
    }

    @Test
    void aRoleIsFoundByPartsOfAnyNameAndTheAddressKeepsThem() {
        Page page = visit.open(ROLES);
        assertThat(lines(page)).hasSize(LongContent.ROLES);
        page.getByLabel(FIND_ROLE).fill("arter 1203");
        page.locator(".lines__also").waitFor();

        assertThat(lines(page))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("M keeper 12\n")
                .endsWith("\nalso: D Wärter 1203");
        assertThat(status(page)).isEqualTo("1 of 32 roles");
        assertThat(shown(page, "main h2")).containsExactly("M");
        assertThat(shown(page, ".letters a")).containsExactly("M");
        assertThat(page.url()).endsWith("roles/index.html?filter=arter+1203");
        page.reload();
        page.locator(".lines__also").waitFor();
        assertThat(status(page)).isEqualTo("1 of 32 roles");

        page.getByLabel(FIND_ROLE).fill("");
        assertThat(lines(page)).hasSize(LongContent.ROLES);
        assertThat(page.url()).endsWith("roles/index.html");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void namesAreLoadedWhenTheReaderTurnsToTheBoxAndNotBefore() {
        Page page = visit.open(ROLES);
        String names = "document.querySelector('script[src*=\"picker/names\"]') !== null";
        assertThat(page.evaluate(names)).isEqualTo(false);
        page.getByLabel(FIND_ROLE).focus();
        assertThat(page.evaluate(names)).isEqualTo(true);
    }

    @Test
    void rolesAreGroupedByWhatTheyChoseAndAgainByTheirLetters() {
        Page page = visit.open(ROLES);
        page.getByLabel("Group by").selectOption("Place");

        assertThat(shown(page, "main h2")).containsExactly("Quay", "Lighthouse", "Office");
        assertThat(shown(page, "main nav a")).containsExactly("Quay", "Lighthouse", "Office");
        assertThat(lines(page)).hasSize(LongContent.ROLES + 1);
        assertThat(page.url()).endsWith("roles/index.html?by=place");
        page.getByLabel(FIND_ROLE).fill("keeper 17");
        assertThat(shown(page, "main h2")).containsExactly("Quay", "Office");
        assertThat(status(page)).isEqualTo("1 of 32 roles");
        page.reload();
        assertThat(shown(page, "main h2")).containsExactly("Quay", "Office");

        page.getByLabel(FIND_ROLE).fill("");
        page.getByLabel("Group by").selectOption("Comparison");
        assertThat(shown(page, "main h2")).containsExactly("Two of them", "In no comparison");
        page.getByLabel("Group by").selectOption("First letter");
        assertThat(shown(page, "main h2")).hasSize(19).startsWith("B", "C");
        assertThat(lines(page)).hasSize(LongContent.ROLES);
        assertThat(page.url()).endsWith("roles/index.html");
    }

    @Test
    void whatAnAddressNamesIsShown() {
        Page page = visit.open(ROLES + "?by=place&filter=keeper+17#_c");

        assertThat(shown(page, "#_c")).containsExactly("C");
        assertThat(lines(page)).hasSize(LongContent.ROLES);
        assertThat(page.url()).endsWith("roles/index.html#_c");
    }

    @Test
    void aProblemIsFoundByAnyOfItsWords() {
        Page page = visit.open(HELP);
        assertThat(lines(page)).hasSize(LongContent.PROBLEMS);
        page.getByLabel(FIND_PROBLEM).fill("TROUBLE 200");

        assertThat(lines(page)).hasSize(1).first().asString().startsWith("Problem 200");
        assertThat(shown(page, "main h2"))
                .containsExactly("Something is happening now", "All problems, A to Z", "Desks, teams and people");
        assertThat(shown(page, "main nav a")).isEqualTo(shown(page, "main h2"));
        page.getByLabel(FIND_PROBLEM).fill("tower 201");
        assertThat(lines(page)).containsExactly("Problem 201\nTower\next. 12");
        assertThat(status(page)).isEqualTo("1 of 300 problems");
        assertThat(page.url()).endsWith("help/index.html?filter=tower+201");
        assertThat(visit.open(HELP + "?filter=nothing#_group-group-3")
                        .locator("#_group-group-3")
                        .isVisible())
                .isTrue();
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void aLetterOfVeryManyNamesLeadsToItsPagesAndEachOfThemOn() {
        Page page = visit.open("search.html#_d");
        page.locator("section:has(#_d) a").first().click();

        assertThat(page.url()).endsWith("search/d.html");
        assertThat(shown(page, "main h2")).containsExactly("D");
        page.locator("main nav a", new Page.LocatorOptions().setHasText("P"))
                .first()
                .click();
        assertThat(page.url()).endsWith("search/p.html");
        page.getByText("Problem 1", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.url()).endsWith("help/topic-1.html");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void everyPageOfALongHandbookIsSoundAndReachedAndEachKindConforms() {
        assertThat(Bench.faults(site, MarkupRules.ALL)).isEmpty();
        assertThat(Bench.faults(site, FileRules.ALL)).isEmpty();
        assertThat(Bench.faults(site, site.kinds(), List.of(Conformance.RULE))).isEmpty();
    }

    @Test
    void whoHasNoScriptsHasTheWholeList() {
        try (Visit plain = Visit.withoutScripts(site)) {
            Page page = plain.open(ROLES);
            assertThat(lines(page)).hasSize(LongContent.ROLES);
            assertThat(shown(page, ".aids")).isEmpty();
            assertThat(lines(plain.open(HELP))).hasSize(LongContent.PROBLEMS);
        }
    }

    @Test
    void aListFollowsAtOnce() {
        Page page = visit.open(ROLES);
        page.getByLabel(FIND_ROLE).fill("keeper");
        page.locator(".lines__also")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        for (String text : List.of("w", "warter 1", "warter 12", "")) {
            assertThat(milliseconds(page, text)).isLessThan(200);
        }
        Page help = visit.open(HELP);
        assertThat(milliseconds(help, "problem 1")).isLessThan(200);
        assertThat(milliseconds(help, "")).isLessThan(200);
    }

    private static double milliseconds(Page page, String text) {
        return ((Number) page.evaluate(TIME, text)).doubleValue();
    }

    private static List<String> lines(Page page) {
        return shown(page, "main section > .rows > li");
    }

    private static String status(Page page) {
        return page.locator("[data-aids=list] [role=status]").innerText();
    }

    private static List<String> shown(Page page, String selector) {
        return page.locator(selector).all().stream()
                .filter(Locator::isVisible)
                .map(part -> part.innerText().strip())
                .toList();
    }
}
