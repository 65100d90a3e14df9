package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is beside a role's page in a wide window, and before its long parts in a narrow one. */
@ExtendWith(Coverage.class)
class RoleLayoutIT {

    private static final String STARTS = """
            parts => parts
              .filter(part => part.getClientRects().length)
              .map(part => Math.round(part.getBoundingClientRect().left))""";

    private static final String CONTACT_BEFORE_PROSE = """
            () => document.querySelector('.aside').getBoundingClientRect().bottom
              <= document.querySelector('.prose').getBoundingClientRect().top""";

    private static final String IN_SIGHT = """
            () => ['.aside a[href^=mailto]', '.aside nav a'].map(part => document.querySelector(part).getBoundingClientRect())
              .every(place => place.top > 0 && place.bottom < innerHeight)""";

    @Test
    void allPartsBeginAtOneLineAndTheContactIsBesideThem() {
        Page page = open(TestSite.real(), Look.WIDE, "roles/cio.html");

        assertThat(starts(page, "main > :not(.aside)"))
                .hasSizeGreaterThan(5)
                .containsOnly(starts(page, "h1").get(0));
        assertThat(starts(page, ".aside").get(0)).isGreaterThan(900);
        assertThat(page.evaluate(CONTACT_BEFORE_PROSE)).isEqualTo(false);
    }

    @Test
    void aRoleWithNothingBesideItHasOneColumn() {
        TestSite bare = TestSite.build("bare-role", Path.of("src/test/resources/sites/smallest-handbook/content"));
        Page page = open(bare, Look.WIDE, "roles/gardener.html");

        assertThat(starts(page, "main > *"))
                .hasSize(2)
                .containsOnly(starts(page, "h1").get(0));
    }

    @Test
    void inANarrowWindowTheContactComesBeforeTheProse() {
        Page page = open(TestSite.real(), Look.PHONE, "roles/cio.html");

        assertThat(page.evaluate(CONTACT_BEFORE_PROSE)).isEqualTo(true);
    }

    @Test
    void theContentsAreFoldedInANarrowWindowAndStayInSightInAWideOne() {
        Page phone = open(TestSite.real(), Look.PHONE, "roles/cio.html");
        assertThat(phone.locator(".aside nav a").first().isVisible()).isFalse();

        Page wide = open(TestSite.real(), Look.WIDE, "roles/cio.html");
        wide.evaluate("document.querySelector('#_duties').scrollIntoView()");
        assertThat(wide.locator(".aside nav a").first().isVisible()).isTrue();
        assertThat(wide.evaluate(IN_SIGHT)).isEqualTo(true);
    }

    /** Each way to reach the role itself is said once. */
    @Test
    void theContactIsSaidOnce() {
        Page page = open(TestSite.real(), Look.WIDE, "roles/cio.html");

        assertThat(page.locator("main [href^='mailto:cio-office@']").count()).isEqualTo(1);
    }

    private static Page open(TestSite site, Look look, String address) {
        Visit visit = Visit.kept(site);
        visit.show(look);
        return visit.open(address);
    }

    private static List<Integer> starts(Page page, String parts) {
        List<?> found = (List<?>) page.locator(parts).evaluateAll(STARTS);
        return found.stream().map(start -> ((Number) start).intValue()).toList();
    }
}
