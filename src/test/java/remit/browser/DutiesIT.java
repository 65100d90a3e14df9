package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The duties say by role who does what where there is room for columns, and by part where there is none. */
@ExtendWith(Coverage.class)
class DutiesIT {

    private static final String DUTIES = "responsibilities.html";

    /** How many role cells of the first duty are wide enough to be read. */
    private static final String CELLS = """
            () => [...document.querySelector("tr[data-roles]").querySelectorAll("td[id]")]
                .filter((cell) => cell.getBoundingClientRect().width > 1).length""";

    @Test
    void wideTheRolesHaveColumnsAndAreNotNamedAgain() {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.WIDE);
        Page page = visit.open(DUTIES);
        assertThat(page.evaluate(CELLS))
                .isEqualTo(page.locator(".matrix thead .tag").count());
        assertThat(page.locator(".parts a.tag:visible").count()).isZero();
        assertThat(page.locator(".parts a:visible").count()).isPositive();
    }

    @Test
    void onAPhoneEachPartNamesAllWhoHaveIt() {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.PHONE);
        Page page = visit.open(DUTIES);
        assertThat(page.evaluate(CELLS)).isEqualTo(0);
        assertThat(page.locator(".parts a:visible").count())
                .isEqualTo(page.locator(".parts a").count());
    }

    @Test
    void theDutiesOfOneRoleAreLeftOnAPhone() {
        try (Visit visit = Visit.asReader(TestSite.real())) {
            visit.show(Look.PHONE);
            Page page = visit.open(DUTIES + "?role=cto");
            assertThat(page.locator("tr[data-roles]:visible").count())
                    .isEqualTo(page.locator("tr[data-roles~=cto]").count());
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void aGroupThatIsLeftOutComesBackWhenItIsAskedFor() {
        try (Visit visit = Visit.asReader(TestSite.real())) {
            visit.show(Look.PHONE);
            Page page = visit.open(DUTIES + "?role=cto");
            assertThat(page.locator("#_group-security").isVisible()).isFalse();
            page.locator("nav a[href='#_group-security']").click();
            page.waitForFunction("() => !location.search");
            assertThat(page.locator("tr[data-roles]:visible").count())
                    .isEqualTo(page.locator("tr[data-roles]").count());
            assertThat(page.locator("#_group-security").boundingBox().y).isBetween(0d, 200d);
            assertThat(visit.trouble()).isEmpty();
        }
    }
}
