package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe can tell, and what it cannot: reflow, zoom, the keyboard. */
class AccessibilityIT {

    private static final boolean ALL = Boolean.getBoolean("browser.all");

    static Stream<Arguments> looks() {
        return Stream.of(TestSite.real(), TestSite.synthetic())
                .flatMap(site -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(theme -> Stream.of(1280, 360).map(width -> Arguments.of(site, theme, width))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothing(TestSite site, ColorScheme theme, int width) {
        boolean once = site.name().equals("real") && theme == ColorScheme.LIGHT && width == 1280;
        Collection<String> pages = ALL || once ? site.pages().keySet() : site.kinds();
        List<String> violations = new ArrayList<>();
        try (Visit visit = new Visit(site.folder().toUri().toString(), width, theme, true)) {
            for (String address : pages) {
                Axe.violations(visit.open(address)).forEach(v -> violations.add(address + ": " + v));
            }
        }
        System.out.printf("axe: %d pages of the %s handbook, %s, %d pixels%n", pages.size(), site.name(), theme, width);

        assertThat(violations).isEmpty();
    }

    static Stream<TestSite> sites() {
        return Stream.of(TestSite.real(), TestSite.synthetic());
    }

    /** 320 CSS pixels, which is also 1280 at a zoom of 400 %: nothing scrolls sideways but boxes made for it. */
    @ParameterizedTest
    @MethodSource("sites")
    void everyKindOfPageReflows(TestSite site) {
        List<String> wide = new ArrayList<>();
        try (Visit visit = new Visit(site.folder().toUri().toString(), 320, ColorScheme.LIGHT, true)) {
            for (String address : site.kinds()) {
                Object width = visit.open(address).evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > 320) {
                    wide.add(address + ": " + width + " pixels wide");
                }
            }
        }

        assertThat(wide).isEmpty();
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        TestSite site = TestSite.real();
        try (Visit visit = new Visit(site.folder().toUri().toString(), 1280, ColorScheme.LIGHT, true)) {
            for (String address : site.kinds()) {
                if (address.equals("404.html")) {
                    continue;
                }
                Page page = visit.open(address);
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                        .isEqualTo("#_main");
                page.keyboard().press("Enter");
                assertThat(page.evaluate("document.activeElement.id")).isEqualTo("_main");
            }
        }
    }
}
