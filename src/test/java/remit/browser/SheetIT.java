package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A comparison of three roles is one landscape sheet of A4, fit for a board paper, and a problem one upright sheet, fit
 * for a wall, in whatever letters they are printed.
 */
@ExtendWith(Coverage.class)
class SheetIT {

    private static final String THREE = "compare/cto-cio-ciso.html";

    private static final Pattern SHEET =
            Pattern.compile("/Type /Page\\b[^s].*?/MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void threeRolesFitOneLandscapeSheet(Letters letters) {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.ON_ITS_SIDE.in(letters));
        Page page = visit.open(THREE);
        page.evaluate("document.querySelectorAll('main > section, footer').forEach(part => part.remove())");
        assertThat(sheets(page)).containsExactly("841 x 594");
    }

    @ParameterizedTest
    @EnumSource
    void aProblemFitsOneSheet(Letters letters) {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.UPRIGHT.in(letters));
        assertThat(sheets(visit.open("help/lost-laptop.html"))).containsExactly("594 x 841");
    }

    private static List<String> sheets(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .map(sheet -> sheet.group(1) + " x " + sheet.group(2))
                .toList();
    }
}
