package remit.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader can leave out of a comparison's table, and of the duties. */
@ExtendWith(Coverage.class)
class ReadingAidsIT {

    private static final String THREE = "compare/cto-cio-ciso.html";

    private static Visit visit;

    @BeforeAll
    static void open() {
        visit = Visit.asReader(TestSite.real());
    }

    @AfterAll
    static void leave() {
        visit.close();
    }

    @Test
    void differencesOnlyHidesExactlyTheSameRows() {
        Page page = visit.open(THREE);
        turnToAids(page);
        page.getByLabel("Differences only").check();

        assertThat(shown(page, "tr[data-difference=same]")).isEmpty();
        assertThat(shown(page, "tr[data-difference]"))
                .hasSize(page.locator("tr[data-difference]:not([data-difference=same])")
                        .count());
        assertThat(page.url()).endsWith("cto-cio-ciso.html?differences=only");
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void whatWasTickedBeforeTheControlsWereReadyStandsInTheAddressToo() {
        Page page = visit.open(THREE);
        page.mouse().move(0, 0);
        page.reload();
        page.evaluate("""
                () => {
                  const panel = document.querySelector('[data-aids=page]');
                  panel.dispatchEvent(new PointerEvent('pointerover'));
                  panel.querySelector('[type=checkbox]').click();
                }""");
        awaitAids(page);

        assertThat(shown(page, "tr[data-difference=same]")).isEmpty();
        assertThat(page.url()).endsWith("cto-cio-ciso.html?differences=only");
    }

    @Test
    void aGroupAndFewerColumnsStandInTheAddressAndComeBackWithIt() {
        Page page = visit.open(THREE);
        turnToAids(page);
        String group = page.locator("tr.group").nth(1).innerText();
        page.locator("[data-aid=group] select").selectOption(group);
        page.locator("[data-aid=columns] summary").click();
        page.locator("[data-aid=columns] input[value=cio]").uncheck();
        List<String> rows = shown(page, "tr[data-difference]");
        page.reload();
        awaitAids(page);

        assertThat(shown(page, "tr[data-difference]")).isEqualTo(rows).isNotEmpty();
        assertThat(shown(page, "tr.group")).hasSize(1);
        assertThat(shown(page, "td[id^=cio--], td[id^=_cio--]")).isEmpty();
        assertThat(page.locator(".aids [role=status]").innerText())
                .startsWith(rows.size() + " of ")
                .contains(" and 2 of 3 roles are shown: ");
    }

    /** A table of several hundred cells takes long to lay out, which a reader who asks for all of it need not wait for. */
    @Test
    void ofALargeTableTheFirstRowsComeBackAtOnceAndTheOthersFollow() {
        Page page = openLarge();
        page.locator("[data-aid=group] select")
                .selectOption(page.locator("tr.group").first().innerText());
        int all = page.locator("tr[data-difference]:not([data-difference=unstated])")
                .count();
        Object atOnce = page.evaluate("""
                () => {
                  const select = document.querySelector('[data-aid=group] select');
                  select.value = '';
                  select.onchange();
                  return document.querySelectorAll('tr[data-difference]:not([hidden])').length;
                }""");

        assertThat((Integer) atOnce).isBetween(10, all - 1);
        assertThat(page.locator(".aids [role=status]").innerText()).startsWith(all + " of " + all + " points");
        page.waitForFunction(
                "all => document.querySelectorAll('tr[data-difference]:not([hidden])').length === all", all);
        assertThat(shown(page, "tr[data-difference]")).hasSize(all);

        Object printed = page.evaluate("""
                () => {
                  const select = document.querySelector('[data-aid=group] select');
                  for (const group of [select.options[1].value, '']) {
                    select.value = group;
                    select.onchange();
                  }
                  dispatchEvent(new Event('beforeprint'));
                  return document.querySelectorAll('tr[data-difference]:not([hidden])').length;
                }""");
        assertThat(printed).as("on paper no row is missing").isEqualTo(all);
    }

    /** A reader sees at once that a role is gone; the other roles are counted anew after that, or before they are printed. */
    @Test
    void ofALargeTableARoleIsLeftOutAtOnceAndTheOthersAreCountedAfterwards() {
        Page page = openLarge();
        String all = page.locator("caption [data-count]").first().innerText();
        page.locator("[data-aid=columns] summary").click();
        Object atOnce = page.evaluate("""
                () => {
                  document.querySelector('[data-aid=columns] input[value=cio]').click();
                  return [...document.querySelectorAll('td[id^=cio--]')].every((cell) => cell.hidden)
                    && document.querySelector('caption [data-count]').textContent;
                }""");
        assertThat(atOnce).isEqualTo(all);
        page.waitForFunction(
                "all => document.querySelector('caption [data-count]').textContent.trim() !== all.trim()", all);
        assertThat(page.locator(".aids [role=status]").innerText()).contains(" and 2 of 3 roles are shown: ");

        Object printed = page.evaluate("""
                () => {
                  document.querySelector('[data-aid=columns] input[value=cio]').click();
                  dispatchEvent(new Event('beforeprint'));
                  return document.querySelector('caption [data-count]').textContent;
                }""");
        assertThat(printed).as("on paper all are counted").isEqualTo(all);
    }

    /** The comparison of three with each of its points twelve times more. */
    private static Page openLarge() {
        Page page = visit.open(THREE);
        page.mouse().move(0, 0);
        page.reload();
        page.evaluate("""
                () => document.querySelectorAll('table.comparison tbody').forEach((body) => {
                  for (let i = 0; i < 12; i++) body.after(body.cloneNode(true));
                })""");
        turnToAids(page);
        return page;
    }

    @Test
    void whatIsShownIsCountedAsInTheSentenceAboveTheTable() {
        Page page = visit.open("compare/cio-and-ciso.html");
        turnToAids(page);
        page.getByLabel("Differences only").check();

        assertThat(page.locator("caption [data-count]").first().innerText())
                .startsWith("These roles differ on 11 of 14 points. Two are the same for both; one is not recorded");
        assertThat(page.locator(".aids [role=status]").innerText())
                .isEqualTo("12 of 14 points and 2 of 2 roles are shown: 11 different, 0 the same, 1 with too little"
                        + " recorded to say.");
    }

    @Test
    void theSentencesThatEditorsWroteAreSaidToSpeakOfAllRoles() {
        Page page = visit.open(THREE + "?hide=cio");
        page.waitForFunction("() => document.querySelector('.aids [role=status]').textContent");

        assertThat(page.locator(".aids [role=status]").innerText())
                .endsWith("Sentences that editors wrote still speak of all 3 roles.");
        assertThat(page.locator("caption [data-count]").first().innerText()).doesNotContain("three");
    }

    @Test
    void theLinkOfARowCopiesItsAddress() {
        Page page = visit.open("compare/cio-and-ciso.html");
        page.evaluate("() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; }");
        Locator row = page.locator("tr[data-difference]").nth(1);
        row.locator(".here").click();
        page.waitForFunction("() => window.copied");

        assertThat(page.evaluate("window.copied"))
                .isEqualTo(page.url())
                .asString()
                .endsWith("cio-and-ciso.html#" + row.getAttribute("id"));
        assertThat(page.locator(".aids [role=status]").innerText()).isEqualTo("The address of this row is copied.");
        assertThat(row.locator(".here").getAttribute("data-said")).isEqualTo("Copied");
    }

    @Test
    void aLinkOfARowLeadsThereWhereNothingCanBeCopied() {
        Page page = visit.open("compare/cio-and-ciso.html");
        turnToAids(page);
        page.evaluate("() => { navigator.clipboard.writeText = async () => { throw new Error('not allowed'); }; }");
        Locator row = page.locator("tr[data-difference]").nth(1);
        row.locator(".here").click();

        assertThat(page.url()).endsWith("#" + row.getAttribute("id"));
        assertThat(page.locator(".aids [role=status]").textContent()).isEmpty();
        assertThat(visit.trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%", "%E4", "50%25"})
    void aPercentSignThatNamesNothingDisturbsNothing(String named) {
        for (String address : List.of(THREE, "responsibilities.html")) {
            Page page = visit.open(address + "#" + named);
            page.evaluate("() => { location.hash = '#1%'; }");

            assertThat(page.locator(".aids").first().isVisible()).isTrue();
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "roles/cio.html, 0%-5%",
        "guides/which-role/whole.html, %zz",
        "help/index.html, %C3",
        "search.html, q=50%"
    })
    void norDoesItOnPagesOfOtherKinds(String address, String named) {
        Page page = visit.open(address + "#" + named);
        page.evaluate("() => { location.hash = '#100%'; }");

        assertThat(page.locator("h1").first().isVisible()).isTrue();
        assertThat(visit.trouble()).isEmpty();
    }

    @Test
    void whatIsChosenBeforeTheScriptIsThereCounts() {
        Page page = visit.open(THREE);
        page.mouse().move(0, 0);
        page.reload();
        page.evaluate("() => { const only = document.querySelector('.aids input'); only.checked = true; }");
        turnToAids(page);

        assertThat(shown(page, "tr[data-difference=same]")).isEmpty();
        assertThat(page.getByLabel("Differences only").isChecked()).isTrue();
    }

    @Test
    void aRowThatIsAskedForIsShown() {
        Page page = visit.open(THREE);
        String same = page.locator("tr[data-difference=same]").first().getAttribute("id");
        page = visit.open(THREE + "?differences=only#" + same);
        awaitAids(page);

        assertThat(shown(page, "#" + same)).hasSize(1);
        assertThat(page.getByLabel("Differences only").isChecked()).isFalse();
    }

    @Test
    void whatWouldLeaveNothingOutIsNotOffered() {
        Page page = visit.open("compare/cio-and-ciso.html");
        boolean same = page.locator("tr[data-difference=same]").count() > 0;

        assertThat(page.getByLabel("Differences only").isVisible()).isEqualTo(same);
        assertThat(page.locator("[data-aid=columns]").isVisible()).isFalse();
    }

    @Test
    void theLastColumnStays() {
        Page page = visit.open(THREE + "?hide=cio,cto");
        awaitAids(page);

        assertThat(page.locator("[data-aid=columns] input:checked").isDisabled())
                .isTrue();
        assertThat(shown(page, ".comparison thead th")).hasSize(2);
        page = visit.open(THREE + "?hide=cio,cto,ciso");
        awaitAids(page);
        assertThat(shown(page, ".comparison thead th")).hasSize(4);
    }

    @Test
    void theDutiesOfOneRoleAreCountedStandInTheAddressAndGiveWayToADutyThatIsAskedFor() {
        Page page = visit.open("responsibilities.html");
        int all = page.locator("[data-roles]").count();
        page.getByLabel("Duties of").focus();
        page.keyboard().press("ArrowDown");
        String role = page.getByLabel("Duties of").inputValue();
        List<String> its = shown(page, "[data-roles]");

        assertThat(page.url()).endsWith("responsibilities.html?role=" + role);
        assertThat(its).hasSize(page.locator("[data-roles~=" + role + "]").count());
        assertThat(page.locator(".aids [role=status]").innerText()).isEqualTo(its.size() + " of " + all + " duties");
        page.reload();
        assertThat(shown(page, "[data-roles]")).isEqualTo(its);

        String other = page.locator("[data-roles]:not([data-roles~=" + role + "])")
                .first()
                .getAttribute("id");
        page = visit.open("responsibilities.html?role=" + role + "#" + other);
        assertThat(shown(page, "#" + other)).hasSize(1);
        assertThat(shown(page, "[data-roles]")).hasSize(all);
        assertThat(page.url()).endsWith("responsibilities.html#" + other);
        assertThat(visit.trouble()).isEmpty();
    }

    /** Makes the page load what makes the controls work, as a reader does who points at them. */
    private static void turnToAids(Page page) {
        page.locator(".aids").dispatchEvent("pointerover");
        awaitAids(page);
    }

    private static void awaitAids(Page page) {
        page.waitForSelector(".aids[data-ready=all]", new Page.WaitForSelectorOptions().setState(ATTACHED));
    }

    private static List<String> shown(Page page, String selector) {
        return page.locator(selector).all().stream()
                .filter(part -> part.isVisible())
                .map(part -> String.valueOf(part.textContent()))
                .toList();
    }
}
