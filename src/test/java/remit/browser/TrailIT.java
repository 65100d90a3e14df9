package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to a page, in a window that is too narrow for the words in it. */
@ExtendWith(Coverage.class)
class TrailIT {

    @ParameterizedTest
    @CsvSource({
        "guides/which-role/both.html, Grundstücksverkehrsgenehmigungszuständigkeitsprüfung",
        "compare/cto-cio-ciso.html,   Kiinteistönluovutuslupamenettelytarkastusvastuu",
        "roles/cio.html,              Zuständigkeiten_und_Vertretungen_im_Haus_Stand_November_2026",
        "pages/how-to-edit.html,      Arbeitsplatz/Netz/Anwendung/Sicherheit/Notfall/Ansprechpartner",
        "help/strange-email.html,     https://example.com/a/very/long/address/without/a/blank",
    })
    void aLongWordInItBreaks(String address, String word) {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.NARROWEST);
        Page page = visit.open(address);

        Object width = page.evaluate("""
                word => {
                  document.querySelectorAll('.crumbs li').forEach(step => (step.querySelector('a') || step).textContent = word);
                  return document.documentElement.scrollWidth;
                }
                """, word);
        assertThat(width).isEqualTo(Look.NARROWEST.width());
    }
}
