package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser of ours draws with the fonts that the build provides, whatever else the machine has. */
class LettersIT {

    @ParameterizedTest
    @EnumSource
    void everyTextIsDrawnInTheLettersAskedFor(Letters letters) {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(Look.WIDE.in(letters));
        Page page = visit.open("roles/cio.html");

        String sans = letters.families().get(0);
        assertThat(drawn(page, "h1", "A plain text")).containsExactly(sans);
        assertThat(drawn(page, ".in-short", "A voice"))
                .containsExactly(letters.families().get(1));
        assertThat(drawn(page, "h1", "тестирование")).containsExactly(sans);
        assertThat(drawn(page, "h1", "سجل")).containsExactly("DejaVu Sans");
        assertThat(drawn(page, "h1", "日本語の役割")).containsExactly("IPAGothic");
    }

    /** Readers see pages as the style says, which asks for fonts that are not here before it takes any. */
    @Test
    void withoutBeingAskedItDrawsInNarrowLetters() {
        try (Visit visit = Visit.asReader(TestSite.real())) {
            Page page = visit.open("roles/cio.html");

            assertThat(drawn(page, "h1", "A plain text")).containsExactly("Liberation Sans");
            assertThat(drawn(page, ".in-short", "A voice")).containsExactly("Liberation Serif");
        }
    }

    /** The families of the fonts from which the browser takes the letters of a text in an element. */
    private static Set<String> drawn(Page page, String element, String text) {
        page.locator(element)
                .evaluate(
                        "async (element, text) => { element.textContent = text; await new Promise(requestAnimationFrame); }",
                        text);
        CDPSession session = page.context().newCDPSession(page);
        session.send("DOM.enable");
        session.send("CSS.enable");
        JsonObject find = new JsonObject();
        find.add(
                "nodeId",
                session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId"));
        find.addProperty("selector", element);
        JsonObject fonts = session.send("CSS.getPlatformFontsForNode", session.send("DOM.querySelector", find));
        session.detach();
        Set<String> families = new TreeSet<>();
        fonts.getAsJsonArray("fonts")
                .forEach(font ->
                        families.add(font.getAsJsonObject().get("familyName").getAsString()));
        return families;
    }
}
