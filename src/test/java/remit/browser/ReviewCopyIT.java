package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.PlantedChanges;

/** A review copy, opened from a folder under the strict policy of its pages. */
@ExtendWith(Coverage.class)
class ReviewCopyIT {

    private static TestSite copy;

    @BeforeAll
    static void write() throws IOException {
        Path folder = Files.createTempDirectory("remit-review");
        copy = TestSite.of("review", PlantedChanges.in(folder).copy());
    }

    /** The list of changes, tables and text; with {@code browser.all} a role and a problem, which have the same parts. */
    static Stream<String> marked() {
        return Stream.concat(
                Stream.of(
                        "review-copy.html",
                        "compare/cio-and-cto.html",
                        "responsibilities.html",
                        "guides/which-role/both.html"),
                Questions.EVERYTHING ? Stream.of("roles/cio.html", "help/own-app.html") : Stream.of());
    }

    @ParameterizedTest
    @MethodSource("marked")
    void markedPagesHaveNoFault(String address) {
        try (Visit visit = Visit.toMeasure(copy)) {
            Page page = visit.open(address);
            page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
            // The bar stays at the lower edge of the window; in a window as high as the page it covers no link in part.
            page.setViewportSize(1280, (Integer) page.evaluate("() => document.documentElement.scrollHeight + 400"));
            assertThat(Axe.violations(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.reload();
            assertThat(Axe.ofColours(page)).as("dark").isEmpty();
            page.setViewportSize(360, 800);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(360);
        }
    }

    @Test
    void keysGoFromChangeToChange() {
        try (Visit visit = Visit.asReader(copy)) {
            Page page = visit.open("roles/cio.html");
            for (String expected : new String[] {"_change-1", "_change-2", "_change-3", "_change-4", "_change-1"}) {
                page.keyboard().press("Alt+n");
                assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo(expected);
            }
            page.keyboard().press("Alt+p");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("_change-4");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void wordsForACommentHaveTheWholeAddress() {
        try (Visit visit = Visit.asReader(copy)) {
            Page page = visit.open("roles/cio.html");
            page.locator(".review-bar__list > summary").click();
            page.locator(".review-list details > summary").nth(2).click();
            String comment = page.locator(".review-comment").nth(2).innerText();
            assertThat(comment.strip())
                    .startsWith(
                            "Chief information officer CIO, Focus areas: Changed\nwas: Innovation in ways of working\n"
                                    + "now: Better ways of working\nfile:")
                    .endsWith("/roles/cio.html#_change-3");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy"))
                    .first()
                    .click();
            assertThat(page.getByText("Copied").count()).isEqualTo(1);
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void withoutScriptsTheListLeadsToEachChange() {
        try (Visit visit = Visit.withoutScripts(copy)) {
            Page page = visit.open("roles/cio.html");
            assertThat(page.locator(".review-bar button").count()).isZero();
            page.locator(".review-bar__list > summary").click();
            page.locator(".review-list > li > a").nth(2).click();
            assertThat(page.url()).endsWith("roles/cio.html#_change-3");
            assertThat(page.locator("#_change-3").isVisible()).isTrue();
            page.locator(".review-bar a", new Page.LocatorOptions().setHasText("All changes"))
                    .click();
            assertThat(page.url()).endsWith("review-copy.html");
        }
    }

    @Test
    void theAidsOfAComparisonStillWork() {
        try (Visit visit = Visit.asReader(copy)) {
            Page page = visit.open("compare/cto-cio-ciso.html");
            page.getByLabel("Differences only").check();
            page.locator("tr[data-difference=same]")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            visit.open("responsibilities.html");
            assertThat(visit.trouble()).isEmpty();
        }
    }
}
