package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on paper: whose handbook it is, of which day, and of a table as much as the reader wants. */
@ExtendWith(Coverage.class)
class PrintIT {

    private static final String IMPRINT = ".imprint";

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "roles/cio.html", "help/broken-computer.html", "guides/which-role/whole.html"})
    void aPrintedPageBeginsWithTheOrganisationAndTheEdition(String address) {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.UPRIGHT);
        Page page = visit.open(address);
        assertThat(page.locator(IMPRINT).isVisible()).isTrue();
        assertThat(page.locator(IMPRINT).innerText()).contains("Example Organisation", "Edition of 21 November 2026");
        assertThat(page.locator("body *:visible").first().innerText()).startsWith("Technology leadership, Example");
        visit.show(Look.WIDE);
        assertThat(page.locator(IMPRINT).isVisible()).isFalse();
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
