package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the home page that lead on wherever they are clicked, except on another link in them. */
@ExtendWith(Coverage.class)
class WholeRowsIT {

    private static Visit visit;

    @BeforeAll
    static void begin() {
        visit = Visit.toMeasure(TestSite.real());
    }

    @AfterAll
    static void leave() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({
        "_roles, roles/cto.html",
        "_help,  help/strange-email.html",
        "_mixed, compare/cio-and-ciso.html",
    })
    void aClickBetweenTheWordsLeadsOn(String part, String target) {
        Page page = visit.open("index.html");
        Locator row = page.locator("section:has(> #" + part + ") .rows > li").first();
        BoundingBox box = Objects.requireNonNull(row.boundingBox());

        row.click(new Locator.ClickOptions().setPosition(box.width - 3, box.height - 3));

        page.waitForURL("**/" + target);
    }

    @Test
    void anotherLinkInTheRowKeepsItsOwnPlace() {
        Page page = visit.open("index.html");
        Locator telephone = page.locator(".rows [href^=tel]").first();

        assertThat(telephone.evaluate("""
                link => {
                  const box = link.getBoundingClientRect();
                  return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === link;
                }""")).isEqualTo(true);
    }
}
