package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marked words, which are explained where they stand and at the end of the page. */
@ExtendWith(Coverage.class)
class WordsOnPageIT {

    private static final String ADDRESS = "roles/cio.html";
    private static final String TIP = "[role=tooltip]";

    private static Visit visit;

    private Page page;
    private Locator word;

    @BeforeAll
    static void begin() {
        visit = Visit.toMeasure(TestSite.real());
        visit.stopTheClock();
    }

    @AfterAll
    static void leave() {
        visit.close();
    }

    private void open(Visit where) {
        page = where.open(ADDRESS);
        // Where the last test left the pointer on a word, a word of the new page would not see it come.
        page.mouse().move(0, 0);
        word = page.locator("a.term").first();
    }

    @Test
    void thePointerShowsItAndMayRestOnIt() {
        open(visit);
        word.hover();
        assertThat(page.locator(TIP).innerText()).isEqualTo(explanation());

        page.locator(TIP).hover();
        page.clock().runFor(300);
        assertThat(page.locator(TIP).isVisible()).isTrue();

        page.mouse().move(0, 0);
        page.clock().runFor(300);
        assertThat(page.locator(TIP).isVisible()).isFalse();
    }

    @Test
    void whatIsShownKeepsTheRules() {
        // Axe waits for timers, so time passes here.
        try (Visit measured = Visit.toMeasure(TestSite.real())) {
            open(measured);
            word.focus();
            page.locator(TIP).waitFor();

            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @Test
    void theFocusShowsItAndEscapePutsItAway() {
        open(visit);
        word.focus();
        page.locator(TIP).waitFor();
        assertThat(word.getAttribute("aria-describedby"))
                .isEqualTo(page.locator(TIP).getAttribute("id"));
        page.clock().runFor(300);
        assertThat(page.locator(TIP).isVisible()).isTrue();

        page.keyboard().press("Escape");
        assertThat(page.locator(TIP).isVisible()).isFalse();
        assertThat(word.getAttribute("aria-describedby")).isNull();
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("term");
    }

    @Test
    void escapePutsAwayWhatThePointerShows() {
        open(visit);
        word.hover();
        page.locator(TIP).waitFor();
        page.keyboard().press("Escape");

        assertThat(page.locator(TIP).isVisible()).isFalse();
    }

    @Test
    void aFirstTouchExplainsAndASecondLeadsOn() {
        try (Visit phone = Visit.byTouch(TestSite.real(), Look.screen(320))) {
            open(phone);
            for (Locator each : page.locator("a.term").all()) {
                each.tap();
                BoundingBox box = Objects.requireNonNull(page.locator(TIP).boundingBox());
                assertThat(box.x).isNotNegative();
                assertThat(box.x + box.width).isLessThanOrEqualTo(320);
                page.keyboard().press("Escape");
            }
            word.tap();
            assertThat(page.url()).doesNotContain("#");
            assertThat(page.locator(TIP).innerText()).isEqualTo(explanation());
            page.locator("h1").tap();
            assertThat(page.locator(TIP).isVisible()).isFalse();
            word.tap();
            word.tap();
            assertThat(page.url()).endsWith(word.getAttribute("href"));
            assertThat(page.locator(TIP).isVisible()).isFalse();
        }
    }

    @Test
    void withoutScriptsTheWordLeadsToItsExplanation() {
        try (Visit plain = Visit.withoutScripts(TestSite.real())) {
            open(plain);
            word.click();

            assertThat(page.url()).endsWith(word.getAttribute("href"));
            assertThat(page.locator(word.getAttribute("href")).isVisible()).isTrue();
        }
    }

    @Test
    void theScriptIsLoadedWhenAReaderFirstTurnsToAWord() {
        open(visit);
        assertThat(page.locator("script[src$='words.js']").count()).isZero();

        word.hover();
        page.locator(TIP).waitFor();
        assertThat(page.locator("script[src$='words.js']").count()).isEqualTo(1);
    }

    @Test
    void everyMarkLeadsToAnEntryOfItsPage() {
        TestSite.real().pages().values().forEach(WordsOnPageIT::lookAtMarks);
    }

    private static void lookAtMarks(Document page) {
        List<String> marks = page.select("a.term").eachAttr("href");

        assertThat(marks)
                .doesNotHaveDuplicates()
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
        assertThat(page.select(":is(h1, h2, h3, h4, th, nav, .card, .tag, .here, a) a.term"))
                .isEmpty();
    }

    private String explanation() {
        return page.locator(word.getAttribute("href") + " dd").first().innerText();
    }
}
