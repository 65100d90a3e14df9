package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

        assertThat(loaded).noneMatch(file -> file.matches(".*(search|search-[a-z]+|found|lines|fuse)\\.js"));
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

    @Test
    void wordsThatTellNothingCountWhereAllOthersAreMet() {
        try (Visit visit = Visit.asReader(TestSite.build("searchable-weak", weakWords()))) {
            Page page = visit.open("index.html");

            // Has neither of the words that tell something, but all others.
            assertThat(first(page, "who is the person for a net or a rope")).isEqualTo("Nets and ropes");
            // Where all have the word, what is typed as it stands there comes first.
            assertThat(first(page, "what is the rope for")).isEqualTo("What is the rope for?");
            assertThat(first(page, "rope")).isNotEqualTo("What is the rope for?");
            // Other endings of a word.
            for (String typed : List.of("mooring", "moored boats", "moor")) {
                assertThat(first(page, typed)).as(typed).isEqualTo("I cannot moor my boat");
            }
            // A longer word that nobody knows, by the part that is known; first letters.
            assertThat(first(page, "cordlantern")).isEqualTo("Lantern");
            assertThat(first(page, "lanternbearer")).isEqualTo("Lantern");
            assertThat(first(page, "psd")).isEqualTo("Pier side desk");
            // A word that nobody knows stands in the way of no other, but words that tell nothing find nothing for it.
            assertThat(first(page, "xyzzy lantern")).isEqualTo("Lantern");
            page.locator(".find input").fill("xyzzy of the");
            page.waitForSelector(".find__ways");
            // An id says in one word what a title says in many.
            assertThat(first(page, "drill")).isEqualTo("Let all leave the pier once a year");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    private static Path weakWords() {
        return new GivenContent()
                .file("contacts.yaml", "- {id: side, name: Pier side desk}\n")
                .file("topics.yaml", """
                        - {id: a, ask: "Who is the person for this?", first: gardener}
                        - {id: b, ask: "What is the rope for?", first: gardener}
                        - {id: c, ask: Nets and ropes, also: [rope], first: gardener}
                        - {id: d, ask: I cannot moor my boat, first: gardener}
                        - {id: e, ask: Lantern, first: gardener}
                        """)
                .file(
                        "responsibilities.yaml",
                        "- {id: yearly-drill, duty: Let all leave the pier once a year, accountable: gardener, responsible: side}\n")
                .folder();
    }

    @Test
    void theRolesThatAreNamedAreComparedHoweverTheyAreCalled() {
        Page page = visit.open("roles/index.html");

        for (String typed : List.of(
                "difference between K2 and K4",
                "k4 vs k2",
                "keeper of pier 2 or warden 4",
                "compare keeper of pier 4 keeper of pier 2",
                "k2 k4")) {
            assertThat(first(page, typed)).as(typed).isEqualTo("K2 or K4: what is the difference?");
        }
        assertThat(first(page, "K2, K4 and warden 1")).isEqualTo("Side by side");
        // Another word tells that one of the two is not the question.
        assertThat(first(page, "keeper of pier 1")).isEqualTo("Keeper of pier 1");
    }

    /** Roles are often named in questions that their comparison does not answer. */
    @Test
    void whatSaysAllElseThatIsAskedOfTheNamedRolesComesBeforeTheirComparison() {
        try (Visit visit = Visit.asReader(TestSite.build("searchable-questions", questions()))) {
            Page page = visit.open("index.html");

            assertThat(first(page, "mason pilot working together")).isEqualTo("How all work together");
            assertThat(titles(page)).startsWith("How all work together", "Stones and ships");
            // One text has all of it.
            assertThat(first(page, "mason and pilot on sundays")).isEqualTo("Rest");
            // The comparison says it, or nothing does.
            assertThat(first(page, "mason pilot duties")).isEqualTo("Stones and ships");
            assertThat(first(page, "mason or pilot wages")).isEqualTo("Stones and ships");
            assertThat(first(page, "difference between mason and pilot")).isEqualTo("Stones and ships");
            // Both names are one role's.
            assertThat(first(page, "mason or stone cutter")).isEqualTo("Mason");
            // A title says all that is asked, and only it.
            assertThat(first(page, "do we need a pilot")).isEqualTo("Do we need a mason or a pilot?");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void dutiesAndUrgentProblemsComeBeforeWhatHasTheirWordsByChance() {
        try (Visit visit = Visit.asReader(TestSite.build("searchable-questions", questions()))) {
            Page page = visit.open("index.html");

            // Two words in one, wherever they stand.
            for (String typed : List.of("netrepair", "netrepairing", "net repair")) {
                assertThat(first(page, typed)).as(typed).isEqualTo("Mend or repair a torn net");
            }
            // The id of a duty has both; a problem has one in its name, and the other in its text.
            assertThat(first(page, "safety training")).isEqualTo("Teach all who come to look");
            // Of two problems the one that cannot wait.
            assertThat(first(page, "lamp")).isEqualTo("The lamp is red");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    private static Path questions() {
        return new GivenContent()
                .file("roles/mason.yaml", "title: Mason\nalso-known-as: [Stone cutter]\nvalues: {duties: Walls}\n")
                .file("roles/pilot.yaml", "title: Pilot\nvalues: {duties: Ships}\n")
                .file(
                        "comparisons/both.yaml",
                        "title: Stones and ships\nroles: [mason, pilot]\nin-short: One builds, one steers.\n")
                .file(
                        "pages/together.md",
                        "---\ntitle: How all work together\n---\n\n## Why\n\nWithout the mason the pilot has no quay.\n\n"
                                + "## Rest\n\nNeither the mason nor the pilot comes on Sundays.\n")
                .file("contacts.yaml", "- {id: yard, name: Repair yard}\n")
                .file("topics.yaml", """
                        - {id: green, ask: The lamp is green, first: yard}
                        - {id: red, ask: The lamp is red, urgent: yes, first: yard}
                        - {id: lost, ask: My bag is lost, also: [bag left on the train], do-now: Ask the safety desk., first: yard}
                        """)
                .file("responsibilities.yaml", """
                        - {id: torn, duty: Mend or repair a torn net, accountable: mason, responsible: yard}
                        - {id: safety-training, duty: Teach all who come to look, accountable: pilot, responsible: yard}
                        """)
                .file("guides/need/guide.yaml", """
                        title: Do we need a mason or a pilot?
                        questions:
                          wet: {ask: "Is it wet?", answers: [{id: "y", answer: "Yes", next: a}, {id: "n", answer: "No", next: b}]}
                        outcomes:
                          a: {title: Ask one who steers, roles: [pilot]}
                          b: {title: Ask one who builds, roles: [mason]}
                        """)
                .folder();
    }

    @Test
    void twoRolesThatNobodyComparedCanBePutSideBySide() {
        GivenContent content = new GivenContent()
                .file(
                        "handbook.yaml",
                        "title: Pier\norganisation: Example Organisation\nlanguage: en\npairs: declared\n")
                .file(
                        "comparisons/both.yaml",
                        "title: Both ends\nroles: [warden-1, warden-2]\nin-short: One is first.\n");
        for (int i = 1; i < 6; i++) {
            content.file(
                    "roles/warden-" + i + ".yaml",
                    "title: Warden " + "abcdef".charAt(i) + "\nvalues: {duties: Nets}\n");
        }
        try (Visit visit = Visit.asReader(TestSite.build("searchable-picks", content.folder()))) {
            Page page = visit.open("index.html");

            assertThat(first(page, "warden b or warden c")).isEqualTo("Both ends");
            assertThat(page.getByText("Compare Warden").count()).isZero();
            first(page, "warden c or hg");
            page.getByText("Compare Warden c and HG").click();
            page.waitForURL(url -> url.endsWith("compare/index.html#roles=warden-2,gardener"));
            page.waitForSelector("table");
            visit.open("search.html#q=hg%20warden%20f").waitForSelector(".found");
            assertThat(page.getByText("Compare HG and Warden f").getAttribute("href"))
                    .endsWith("compare/index.html#roles=gardener,warden-5");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void aRowLeadsToItsPlaceOnThePageOfTheRoleThatIsNamed() {
        Page page = visit.open("roles/index.html");

        first(page, "looks after");
        int stated = (int) page.evaluate(
                "remit.index.things.filter(({ kind }) => kind === 'role').findIndex(({ rows }) => rows.crew)");
        assertThat(first(page, "crew of warden " + stated)).endsWith("Keeper of pier " + stated);
        assertThat(more(page)).startsWith("role · Crew: ");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("roles/role-" + stated + ".html#crew"));
        first(page, "looks after");
        assertThat(page.locator("[data-href='compare/trio.html#looks']").innerText())
                .contains("Side by side", "comparison · Looks after");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void aProblemSaysWhomToPhoneAndTheNumberIsALinkBelowTheList() {
        Path content = new GivenContent()
                .file("contacts.yaml", "- {id: desk, name: Park desk, phone: \"ext. 77\"}\n")
                .file("topics.yaml", "- {id: wasps, ask: There are wasps, first: desk}\n")
                .folder();
        try (Visit visit = Visit.asReader(TestSite.build("searchable-phones", content))) {
            Page page = visit.open("index.html");

            assertThat(first(page, "wasps")).isEqualTo("There are wasps");
            assertThat(more(page)).isEqualTo("problem · First: Park desk, ext. 77");
            assertThat(page.locator("[role=listbox] a").count()).isZero();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.href")).isEqualTo("tel:77");
            assertThat(page.locator(".find__panel").isVisible()).isTrue();
            visit.open("search.html#q=wasps").waitForSelector(".found");
            assertThat(page.locator(".found a[href='tel:77']").innerText()).isEqualTo("ext. 77");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void thePanelLiesOverThePage() {
        for (int width : List.of(360, 768, 1280)) {
            Page page = visit.open("roles/role-0.html");
            page.setViewportSize(width, 700);
            double before = top(page, "main");
            first(page, "keeper");

            assertThat(top(page, "main")).as("at %d", width).isEqualTo(before);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(page.evaluate("""
                    () => {
                      const panel = document.querySelector(".find__panel").getBoundingClientRect();
                      const box = document.querySelector(".find input").getBoundingClientRect();
                      const below = panel.top >= box.bottom && panel.top - box.bottom < 10 && panel.bottom <= innerHeight;
                      return below && panel.width >= box.width && panel.left >= 0 && panel.right <= innerWidth;
                    }""")).as("at %d", width).isEqualTo(true);
        }
        visit.open("roles/role-0.html").setViewportSize(1280, 720);
    }

    private static double top(Page page, String part) {
        return page.locator(part).first().boundingBox().y;
    }

    @Test
    void whoeverIsQuickerThanTheSearchGetsItsResults() {
        try (Visit visit = Visit.asReader(site)) {
            Page page = visit.open("roles/role-0.html");
            page.route("**/data/search.js", Route::abort);
            page.locator(".find input").fill("warden 5");
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.endsWith("search.html#q=warden%205"));
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
        assertThat(page.locator(".letter").first().isVisible()).isFalse();
        page.locator("summary:has(h2)").click();
        assertThat(page.locator(".letter").first().isVisible()).isTrue();
        page.locator(".find input").press("ArrowDown");
        assertThat(page.evaluate("document.activeElement === document.querySelector('.found a')"))
                .isEqualTo(true);
        page.locator(".find input").fill("xyzzy");
        page.waitForSelector("[role=status] ~ .find__ways");
        assertThat(page.url()).endsWith("#q=xyzzy");
        assertThat(page.locator(".letter").first().isVisible()).isTrue();
        assertThat(page.locator(".find__ways a").allTextContents())
                .containsExactly("Everything, A to Z", "Who can help");
        assertThat(visit.trouble()).isEmpty();
    }

    /** Who edits says the words of all that a handbook holds, and readers look for none of it. */
    @Test
    void whatIsForEditorsComesLastAndSaysSo() {
        Path content = new GivenContent()
                .file("roles/mason.yaml", "title: Mason\nvalues: {duties: Mends the lantern}\n")
                .file("pages/night.md", "---\ntitle: At night\n---\n\nNobody needs a lantern, or so they say.\n")
                .file(
                        "pages/editing.md",
                        "---\ntitle: Editing the lantern book\nfor-editors: yes\n---\n\n## Lantern\n\n"
                                + "Write a lantern into the file.\n\n## Ropes\n\nWrite a rope.\n")
                .folder();
        try (Visit visit = Visit.asReader(TestSite.build("searchable-manual", content))) {
            Page page = visit.open("index.html");

            assertThat(first(page, "a lantern at night")).isEqualTo("At night");
            assertThat(titles(page)).endsWith("Lantern");
            first(page, "lantern");
            assertThat(titles(page)).contains("Mason", "At night").endsWith("Lantern");
            assertThat(first(page, "mends lantern")).isEqualTo("Mason");
            // What only editors read is found all the same, and a page of theirs by its own title.
            assertThat(first(page, "ropes")).isEqualTo("Ropes");
            assertThat(more(page)).startsWith("for editors · Editing the lantern book");
            assertThat(first(page, "editing lantern")).isEqualTo("Editing the lantern book");
            assertThat(first(page, "edit the book")).isEqualTo("Editing the lantern book");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void wordsThatStandNowhereAreNamedAboveWhatHasTheOthers() {
        Page page = visit.open("index.html");
        String one = "Nothing here has the word “Xyzzy”. These have the others:";

        first(page, "the \"Xyzzy\" harbour desk");
        assertThat(page.locator(".find__panel > p").innerText()).isEqualTo(one);
        assertThat(page.locator(".find [role=status]").textContent()).matches("\\Q" + one + "\\E \\d+ results?");
        first(page, "xyzzy harbour qwxzv");
        assertThat(page.locator(".find__panel > p").innerText())
                .isEqualTo("Nothing here has the words “xyzzy” “qwxzv”. These have the others:");
        // Nor a word that tells nothing, nor one that is only spelt wrongly, is said to be missing.
        for (String typed : List.of("harbour desk", "somebody at the harbour desk", "Wrden 2")) {
            first(page, typed);
            assertThat(page.locator(".find__panel > p").isVisible()).as(typed).isFalse();
        }
        page.locator(".find input").fill("xyzzy");
        page.waitForSelector(".find__panel .find__ways");
        assertThat(page.locator(".find__panel > p").isVisible()).isFalse();

        visit.open("search.html#q=Xyzzy%20harbour%20desk").waitForSelector(".found");
        assertThat(page.locator("main [role=status]").innerText()).matches("\\Q" + one + "\\E\\s+\\d+ results?");
        page.locator(".find input").fill("harbour desk");
        page.waitForCondition(() -> !page.locator("main .find__note").isVisible());
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void everyStateIsAccessible() {
        List<String> violations = new ArrayList<>();
        List<Look> looks = Look.FOUR;
        for (Look look : List.of(looks.get(0), looks.get(3))) {
            Function<Page, List<String>> rules = look.equals(looks.get(0)) ? Axe::violations : Axe::ofColours;
            try (Visit visit = Visit.toMeasure(site)) {
                visit.show(look);
                Page page = visit.open("index.html");
                page.locator(".find input").click();
                page.waitForSelector(".find__panel a");
                violations.addAll(rules.apply(page));
                // What follows changes the box and its panel alone.
                Axe.lookAt(page, ".find");
                first(page, "pier");
                page.keyboard().press("ArrowDown");
                violations.addAll(rules.apply(page));
                first(page, "xyzzy pier");
                violations.addAll(rules.apply(page));
                page.locator(".find input").fill("xyzzy");
                page.waitForSelector(".find__panel .find__ways");
                violations.addAll(rules.apply(page));
                visit.open("search.html#q=pier").waitForSelector(".found");
                violations.addAll(rules.apply(page));
            }
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void theHeadingSaysWhatThePageShows() {
        try (Visit visit = Visit.toMeasure(site)) {
            Page page = visit.open("search.html#q=pier");
            page.waitForSelector(".found");
            assertThat(page.locator("h1").textContent()).isEqualTo("Results for “pier”");

            page.locator(".find input").fill("");
            page.waitForCondition(() -> page.locator(".found li").count() == 0);
            assertThat(page.locator("h1").textContent()).isEqualTo("Everything, A to Z");
            assertThat(page.locator("main > .letter").first().isVisible()).isTrue();
        }
    }

    @Test
    void withoutScriptsALinkLeadsToEverything() {
        try (Visit plain = Visit.withoutScripts(site)) {
            Page page = plain.open("roles/role-1.html");
            page.getByText("Browse A to Z").click();

            assertThat(page.url()).endsWith("/search.html");
        }
    }

    /** The title of the first of the results for a text, with its tag. */
    private static String first(Page page, String text) {
        page.locator(".find input").fill("");
        page.waitForCondition(() -> page.locator("[role=option]").count() == 0);
        page.locator(".find input").fill(text);
        page.waitForSelector("[role=option]");
        return title(page.locator("[role=option]").first());
    }

    private static List<String> titles(Page page) {
        return page.getByRole(AriaRole.OPTION).all().stream()
                .map(SearchIT::title)
                .toList();
    }

    /** The line of a result above its small print. */
    private static String title(Locator result) {
        String title = (String)
                result.evaluate("o => [...o.childNodes].slice(0, -1).map((part) => part.textContent).join('')");
        return title.replaceAll("\\s+", " ").strip();
    }

    /** The small print of the first result. */
    private static String more(Page page) {
        return page.locator("[role=option]").first().locator(".small").innerText();
    }
}
