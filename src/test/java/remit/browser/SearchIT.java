package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.pages.GivenContent;

/** Searching a made-up handbook, opened from a folder. */
@ExtendWith(Coverage.class)
class SearchIT {

    private static TestSite site;
    private static Visit visit;

    @BeforeAll
    static void build() {
        site = TestSite.build("searchable", PickableContent.write());
        visit = Visit.asReader(site);
    }

    @AfterAll
    static void leave() {
        visit.close();
    }

    @Test
    void nothingIsLoadedBeforeTheReaderTurnsToTheSearch() {
        List<String> loaded = new ArrayList<>();
        Page page = visit.open("index.html");
        page.onRequest(request -> loaded.add(request.url().replaceFirst(".*/(?=[^/]+/)", "")));
        page.reload();

        assertThat(loaded).noneMatch(file -> file.matches(".*(search|found|fuse)\\.js"));
        page.locator(".find input").focus();
        page.waitForCondition(() -> loaded.containsAll(List.of("theme/search.js", "theme/found.js", "data/search.js")));
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void everyNameOfARoleFindsItFirstHoweverItIsTyped() {
        Page page = visit.open("roles/index.html");

        for (String typed : List.of("Keeper of pier 2", "K2", "Warden 2", "2 WARDEN", "pier 2 keeper", "Wrden 2")) {
            assertThat(first(page, typed)).as(typed).startsWith("K2 Keeper of pier 2");
        }
        assertThat(first(page, "lost boats")).isEqualTo("I lost a boat");
        assertThat(first(page, "we need somebody who lights lamps for us")).isEqualTo("Lights the lamps");
        // A name of several roles shows them all.
        first(page, "pier hand");
        assertThat(page.getByRole(AriaRole.OPTION).count()).isEqualTo(PickableContent.ROLES);
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void aWordIsFoundInOnePartAndInTwo() {
        Page page = visit.open("roles/index.html");

        for (String typed : List.of("helpdesk", "help desk", "helpdesks", "the helpdesk is silent")) {
            assertThat(first(page, typed)).as(typed).isEqualTo("The help desk does not answer");
        }
        for (String typed : List.of("timesheet", "time sheet", "time sheets", "my time she")) {
            assertThat(first(page, typed)).as(typed).isEqualTo("My timesheet is wrong");
        }
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void theNameOfAGroupFindsItsTopics() {
        Page page = visit.open("roles/index.html");

        for (String typed : List.of("time off", "leave", "Leave and time off")) {
            first(page, typed);
            assertThat(page.getByRole(AriaRole.OPTION).allInnerTexts())
                    .as(typed)
                    .hasSize(2)
                    .anyMatch(shown -> shown.startsWith("The help desk does not answer"))
                    .anyMatch(shown -> shown.startsWith("My timesheet is wrong"));
        }
        assertThat(visit.trouble()).isEmpty();
    }

    /** A word of a title is often asked for by whoever looks for something else. */
    @Test
    void allWordsInAShortTextCountForMoreThanOneInATitle() {
        try (Visit visit = Visit.asReader(TestSite.build("searchable-texts", texts()))) {
            Page page = visit.open("index.html");

            assertThat(first(page, "repairs cranes")).startsWith("Yard master");
            assertThat(first(page, "who repairs the cranes")).startsWith("Yard master");
            assertThat(first(page, "lantern oil")).startsWith("It is too dark");
            // What has all of them in its title comes first, also before a short text.
            assertThat(first(page, "crane wages")).startsWith("Crane wages");
            assertThat(first(page, "cranes")).startsWith("Cranes");
            for (String typed : List.of("lifeboat", "life boat", "checklist", "check list")) {
                assertThat(first(page, typed))
                        .as(typed)
                        .startsWith(typed.startsWith("l") ? "The life boat leaks" : "A checklist is missing");
            }
            for (String typed : List.of("lost found", "Night watch", "watch")) {
                assertThat(first(page, typed))
                        .as(typed)
                        .startsWith(typed.startsWith("l") ? "It is too dark" : "Ring the bell");
            }
            assertThat(visit.trouble()).isEmpty();
        }
    }

    private static Path texts() {
        return new GivenContent()
                .file("roles/yard.yaml", "title: Yard master\nin-short: Repairs the cranes and the sheds.\n")
                .file("roles/purser.yaml", "title: Purser\nin-short: Pays the crane crew their wages.\n")
                .file("contacts.yaml", """
                        - {id: cranes, name: Cranes}
                        - {id: repairs, name: Repairs}
                        - {id: oil, name: Oil}
                        - {id: wages, name: Crane wages}
                        """)
                .file("topics.yaml", """
                        - {id: dark, ask: It is too dark, group: Lost and found, do-now: Fill the lantern with oil., first: yard}
                        - {id: boat, ask: The life boat leaks, first: yard}
                        - {id: list, ask: A checklist is missing, first: purser}
                        """)
                .file(
                        "responsibilities.yaml",
                        "- {id: bell, duty: Ring the bell, group: Night watch, accountable: yard}\n")
                .folder();
    }

    @Test
    void theKeyboardAloneChoosesAndLeaves() {
        Page page = visit.open("roles/role-0.html");
        page.locator(".find input").focus();
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        first(page, "pier");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
        page.keyboard().press("ArrowDown");

        assertThat(box.getAttribute("aria-activedescendant")).isEqualTo("_found-0");
        page.keyboard().press("Escape");
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
        first(page, "Warden 5");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("roles/role-5.html"));
        first(page, "Warden");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("search.html#q=Warden"));
        page.goBack();
        page.waitForURL(url -> url.endsWith("roles/role-5.html"));
        assertThat(visit.trouble()).isEmpty();
    }

    /** Whoever speaks to the computer says single letters all the time. */
    @ParameterizedTest
    @ValueSource(strings = {"roles/role-0.html", "compare/role-0-vs-role-1.html", "search.html#q=harbour"})
    void noSingleKeyMovesTheCursor(String address) {
        Page page = visit.open(address);
        for (String key : List.of("/", "s", "k", "?")) {
            page.keyboard().press(key);
            assertThat(page.evaluate("document.activeElement.tagName")).as(key).isEqualTo("BODY");
        }
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void aSlashCanBeTypedWhereWordsAre() {
        Page page = visit.open("roles/role-0.html");
        page.locator(".find input").focus();
        for (String key : List.of("a", "/", "s")) {
            page.keyboard().press(key);
        }

        assertThat(page.locator(".find input").inputValue()).isEqualTo("a/s");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void theAddressOfResultsShowsThem() {
        Page page = visit.open("search.html#q=harbour%20desk");
        page.waitForSelector(".found a");

        assertThat(page.title()).isEqualTo("harbour desk: search · Harbour");
        assertThat(page.locator(".found a").first().getAttribute("href")).endsWith("/help/index.html#desk");
        assertThat(page.locator(".letter").first().isVisible()).isTrue();
        page.locator(".find input").fill("xyzzy");
        page.waitForSelector("#_results ~ .find__ways");
        assertThat(page.url()).endsWith("#q=xyzzy");
        assertThat(page.locator(".find__ways a").allTextContents())
                .containsExactly("Everything, A to Z", "Who can help");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void everyStateIsAccessible() {
        List<String> violations = new ArrayList<>();
        for (Look look : List.of(Look.FOUR.get(0), Look.FOUR.get(3))) {
            try (Visit visit = Visit.toMeasure(site)) {
                visit.show(look);
                Page page = visit.open("index.html");
                page.locator(".find input").click();
                page.waitForSelector(".find__panel a");
                violations.addAll(Axe.violations(page));
                first(page, "pier");
                page.keyboard().press("ArrowDown");
                violations.addAll(Axe.violations(page));
                page.locator(".find input").fill("xyzzy");
                page.waitForSelector(".find__panel .find__ways");
                violations.addAll(Axe.violations(page));
                visit.open("search.html#q=pier").waitForSelector(".found");
                violations.addAll(Axe.violations(page));
            }
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void withoutScriptsALinkLeadsToEverything() {
        try (Visit plain = Visit.withoutScripts(site)) {
            Page page = plain.open("roles/role-1.html");
            page.getByText("Search, or browse A to Z").click();

            assertThat(page.url()).endsWith("/search.html");
        }
    }

    /** What the first of the results for a text says. */
    private static String first(Page page, String text) {
        page.locator(".find input").fill("");
        page.waitForCondition(() -> page.locator("[role=option]").count() == 0);
        page.locator(".find input").fill(text);
        page.waitForSelector("[role=option]");
        return page.locator("[role=option]")
                .first()
                .innerText()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
