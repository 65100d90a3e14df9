package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remit.pages.GivenContent;

/** The page of results shows what the page before it has found, and finds for itself where nothing was handed over. */
@ExtendWith(Coverage.class)
class ResultsIT {

    private static final String INDEX = "data/search.js";

    /** A result with a telephone, one for a missing word, two roles that nobody compared, and no result. */
    private static final Map<String, String> QUERIES = Map.of(
            "wasps", "tel:77",
            "Xyzzy wasps", "Nothing here has the word “Xyzzy”",
            "HG ranger", "#roles=",
            "qwxzv", "Nothing was found");

    private static TestSite site;
    private static SiteServer server;

    private final List<String> loaded = new ArrayList<>();

    @BeforeAll
    static void build() {
        GivenContent content = new GivenContent()
                .file(
                        "handbook.yaml",
                        "title: Park\norganisation: Example Organisation\nlanguage: en\npairs: declared\n")
                .file("contacts.yaml", "- {id: desk, name: Park desk, phone: \"ext. 77\"}\n")
                .file("topics.yaml", "- {id: wasps, ask: There are wasps, urgent: yes, first: desk}\n");
        for (String role : List.of("Ranger", "Forester", "Warden", "Keeper", "Cook")) {
            content.file(
                    "roles/" + role.toLowerCase(Locale.ROOT) + ".yaml",
                    "title: " + role + "\nvalues: {duties: Nets}\n");
        }
        site = TestSite.build("handed-over", content.folder());
        server = new SiteServer(site.folder(), "/");
    }

    @AfterAll
    static void leave() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Home.class,
            names = {"FILE", "ROOT"})
    void whatWasFoundIsShownAsIfThePageHadFoundIt(Home home) {
        try (Visit visit = Visit.asReader(site, home, site.address(home, server, server))) {
            for (String query : QUERIES.keySet()) {
                Page page = searched(visit, query);
                page.keyboard().press("Enter");
                String handed = results(page, query);

                assertThat(handed).contains(QUERIES.get(query));
                assertThat(loaded).as(query).contains("theme/results.js").doesNotContain(INDEX);
                page.reload();
                assertThat(results(page, query)).as(query).isEqualTo(handed);
                assertThat(loaded).as(query).contains(INDEX);
                assertThat(kept(page)).isNull();
            }
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void theLinkToAllResultsHandsThemOverUnlessItOpensElsewhere() {
        try (Visit visit = Visit.asReader(site)) {
            Page page = searched(visit, "wasps");
            Locator all = page.getByText("All results for");
            Page other = page.context()
                    .waitForPage(() ->
                            all.click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));

            other.waitForSelector(".found");
            assertThat(other.evaluate("Boolean(remit.index)")).isEqualTo(true);
            assertThat(kept(page)).isNull();
            page.locator(".find input").focus();
            all.click();
            results(page, "wasps");
            assertThat(loaded).contains("theme/results.js").doesNotContain(INDEX);
        }
    }

    /** Whoever is quicker than the list below the box waits for what it looks for, and not for the whole search again. */
    @Test
    void enterWaitsForWhatIsStillLookedFor() {
        try (Visit visit = Visit.asReader(site)) {
            Page page = searched(visit, "wasps");
            page.locator(".find input").fill("");
            page.evaluate("const { searched } = remit; remit.searched = async (text) => {"
                    + " await new Promise((resolve) => setTimeout(resolve, 200)); return searched(text); }; 0");
            page.locator(".find input").fill("park desk");
            page.keyboard().press("Enter");

            results(page, "park desk");
            assertThat(page.locator(".found a").first().innerText()).isEqualTo("Park desk");
            assertThat(loaded).contains("theme/results.js").doesNotContain(INDEX);
        }
    }

    @Test
    void turningToTheBoxLoadsTheSearchAndTypingFindsAnew() {
        try (Visit visit = Visit.asReader(site)) {
            Page page = searched(visit, "wasps");
            page.keyboard().press("Enter");
            results(page, "wasps");
            page.evaluate("window.first = document.querySelector('.found a')");
            page.locator(".find input").focus();
            page.waitForCondition(() -> loaded.contains(INDEX));
            page.waitForCondition(() -> (boolean) page.evaluate("Boolean(remit.index)"));

            assertThat(page.evaluate("first.isConnected")).isEqualTo(true);
            page.locator(".find input").fill("ranger");
            results(page, "ranger");
            assertThat(page.locator(".found a").first().innerText()).isEqualTo("Ranger");
            page.evaluate("location.hash = '#q=wasps'");
            assertThat(results(page, "wasps")).contains("There are <mark>wasps</mark>");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    /** Results of another text, of another edition, and of a search that was loaded long ago, and what is not data. */
    @Test
    void whatDoesNotFitIsNotShown() {
        try (Visit visit = Visit.asReader(site)) {
            for (String change : List.of(
                    "given.view.text = 'other'",
                    "given.edition = 'other'",
                    "given.since -= 700000",
                    "given = null",
                    "given = undefined")) {
                Page page = searched(visit, "wasps");
                page.route("**/search.html", route -> route.abort("aborted"));
                page.keyboard().press("Enter");
                page.waitForCondition(() -> kept(page) != null);
                page.unroute("**/search.html");
                page.evaluate("let given = JSON.parse(sessionStorage['remit.found']); given.view.lines = []; " + change
                        + "; sessionStorage['remit.found'] = JSON.stringify(given)");
                visit.open("search.html#q=wasps");

                assertThat(results(page, "wasps")).as(change).contains("There are <mark>wasps</mark>");
                assertThat(kept(page)).as(change).isNull();
            }
        }
    }

    @Test
    void withoutStorageThePageFindsForItself() {
        try (Visit visit = Visit.asReader(site)) {
            visit.beforeEachPage(
                    "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('off'); } })");
            Page page = searched(visit, "wasps");
            page.keyboard().press("Enter");

            assertThat(results(page, "wasps")).contains("There are <mark>wasps</mark>");
            assertThat(loaded).contains(INDEX);
            assertThat(visit.trouble()).isEmpty();
        }
    }

    /** Opens a page, and types into its box; what is loaded from then on is noted. */
    private Page searched(Visit visit, String query) {
        Page page = visit.open("index.html");
        page.locator(".find input").fill(query);
        page.waitForSelector(
                ".find [role=status]:not(:empty)",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        loaded.clear();
        page.onRequest(request -> loaded.add(request.url().replaceAll(".*/(?=[^/]+/)|\\?.*", "")));
        return page;
    }

    /** Waits for the results, and returns all that the page shows and is called. */
    private static String results(Page page, String query) {
        page.waitForFunction(
                "query => document.title.startsWith(query + ': search')"
                        + " && document.querySelector('main :is(.found, .find__ways)')",
                query);
        return (String) page.evaluate("[document.title, document.querySelector('h1').textContent,"
                + " document.querySelector('.everything').open, document.querySelector('main').innerHTML].join('\\n')");
    }

    /** What a page has handed over and nobody has taken. */
    private static Object kept(Page page) {
        return page.evaluate("sessionStorage.getItem('remit.found')");
    }
}
