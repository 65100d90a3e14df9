package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on paper: whose handbook it is, of which day, and of a table as much as the reader wants. */
@ExtendWith(Coverage.class)
class PrintIT {

    private static final String IMPRINT = ".imprint";
    private static final Pattern EDITION = Pattern.compile("(?m)^edition: (\\S+)$");

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "roles/cio.html", "help/broken-computer.html", "guides/which-role/whole.html"})
    void aPrintedPageBeginsWithTheOrganisationAndTheEdition(String address) {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.UPRIGHT);
        Page page = visit.open(address);
        assertThat(page.locator(IMPRINT).isVisible()).isTrue();
        assertThat(page.locator(IMPRINT).innerText()).contains("Example Organisation", "Edition of " + edition());
        assertThat(page.locator("body *:visible").first().innerText()).startsWith("Technology leadership, Example");
        visit.show(Look.WIDE);
        assertThat(page.locator(IMPRINT).isVisible()).isFalse();
    }

    /** The day of our handbook's edition as readers see it: 21 November 2026. */
    private static String edition() {
        Matcher day = EDITION.matcher(text());
        assertThat(day.find()).isTrue();
        return LocalDate.parse(day.group(1)).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("content/handbook.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare/cto-cio-ciso.html", "responsibilities.html"})
    void theTableCanBePrintedWithoutTheRestOfThePage(String address) {
        try (Visit visit = Visit.asReader(TestSite.real())) {
            visit.show(Look.ON_ITS_SIDE);
            Page page = visit.open(address);
            List<String> rest = List.of(".in-short", ".prose, .key");
            assertThat(rest).allMatch(part -> page.locator(part).first().isVisible());
            page.evaluate("window.print = () => {}");
            page.locator("[data-print]").dispatchEvent("click");

            assertThat(rest).noneMatch(part -> page.locator(part).first().isVisible());
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator(".foot__at").innerText()).isEqualTo(page.url());
            assertThat(List.of(IMPRINT, "h1", "main .box caption", "main .box tbody td", ".sources", ".foot__kept"))
                    .allMatch(part -> page.locator(part).first().isVisible());
            page.evaluate("window.dispatchEvent(new Event('afterprint'))");
            assertThat(rest).allMatch(part -> page.locator(part).first().isVisible());
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare/cio-and-cto.html",
                "roles/cio.html",
                "guides/which-role/whole.html",
                "guides/which-role/unsure/unsure.html"
            })
    void nothingIsCutAndNoHeadingIsAloneOnPaper(String address) {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.UPRIGHT);
        Page page = visit.open(address);
        Set<String> headings = new HashSet<>(page.locator("h1, h2, h3, h4").allInnerTexts());

        Sheets paper = Sheets.of(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));

        assertThat(paper.all()).isNotEmpty();
        assertThat(paper.cut()).isEmpty();
        assertThat(paper.blank()).isEmpty();
        assertThat(paper.lastOnTheirSheet(headings)).isEmpty();
        assertThat(paper.looseFonts()).isEmpty();
    }

    static List<Arguments> comparisons() {
        return List.of(
                Arguments.of(TestSite.real(), "compare/cto-cio-ciso.html", Look.ON_ITS_SIDE, 3),
                Arguments.of(TestSite.synthetic(), "compare/twelve.html", Look.UPRIGHT, 10));
    }

    /** What stands below a table begins on the sheet of its end, and a point of many roles goes on on the next sheet. */
    @ParameterizedTest
    @MethodSource("comparisons")
    void theSheetsOfAComparisonAreFilled(TestSite site, String address, Look look, int atMost) {
        Visit visit = Visit.kept(site);
        visit.show(look);
        List<Sheets.Sheet> sheets = Sheets.of(visit.open(address).pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                .all();

        assertThat(sheets).hasSizeBetween(2, atMost);
        assertThat(sheets.subList(0, sheets.size() - 1))
                .allSatisfy(sheet -> assertThat(sheet.filled()).as(sheet.text()).isGreaterThan(0.6));
        assertThat(sheets)
                .as("a role is named on the sheet of what it says")
                .noneMatch(sheet ->
                        sheet.lines().get(sheet.lines().size() - 1).text().matches("R\\d+|Whodoeswhat"));
    }

    @Test
    void onPaperEachItemOfACellHasItsLine() {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.ON_ITS_SIDE);
        Page page = visit.open("compare/cto-cio-ciso.html");

        assertThat(page.locator(".across td li + li").count()).isPositive();
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('.across td li + li')]
                  .filter(item => item.getBoundingClientRect().top
                    < item.previousElementSibling.getBoundingClientRect().bottom - 1)
                  .map(item => item.textContent)""")).isEqualTo(List.of());
    }

    /** The words that unfold a cell say nothing on paper, where all of it is to be read. */
    @Test
    void onPaperACellIsUnfoldedWithoutTheWordsForIt() {
        Visit visit = Visit.kept(TestSite.synthetic());
        visit.show(Look.UPRIGHT);
        Page page = visit.open("compare/twelve.html");

        assertThat(page.locator(".comparison td > details").count()).isPositive();
        assertThat(page.locator(".comparison summary").all()).noneMatch(Locator::isVisible);
        assertThat(page.locator(".comparison td > details > ul").all()).allMatch(Locator::isVisible);
    }

    @Test
    void aTableOfWhichSomethingIsLeftOutSaysSoOnPaper() {
        try (Visit visit = Visit.asReader(TestSite.real())) {
            visit.show(Look.ON_ITS_SIDE);
            String address = "compare/cto-cio-ciso.html";
            assertThat(visit.open(address).locator("[data-aids=page]").isVisible())
                    .isFalse();
            Page page = visit.open(address + "?hide=cto");
            page.locator("[data-aids=page] [role=status]:not(:empty)").waitFor();
            page.evaluate("window.print = () => {}");
            page.locator("[data-print]").dispatchEvent("click");

            assertThat(page.locator("[data-aids=page]").innerText()).contains("2 of 3 roles");
        }
    }

    @Test
    void onScreenNothingIsLeftOut() {
        try (Visit visit = Visit.asReader(TestSite.real())) {
            visit.show(Look.WIDE);
            Page page = visit.open("responsibilities.html");
            page.evaluate("window.print = () => {}");
            page.locator("[data-print]").click();
            assertThat(page.locator(".in-short").isVisible()).isTrue();
        }
    }
}
