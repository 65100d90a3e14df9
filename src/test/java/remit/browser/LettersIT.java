package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser of ours draws with the fonts that the build provides, whatever else the machine has. */
class LettersIT {

    @ParameterizedTest
    @EnumSource
    void everyTextIsDrawnInTheLettersProvided(Letters letters) {
        String sans = letters.families().get(0);
        assertThat(drawn(letters, "a plain text", "\"Segoe UI\", system-ui, Roboto, sans-serif"))
                .containsExactly(sans);
        assertThat(drawn(letters, "a voice", "Charter, Cambria, \"Noto Serif\", serif"))
                .containsExactly(letters.families().get(1));
        assertThat(drawn(letters, "some code", "ui-monospace, Consolas, monospace"))
                .containsExactly(letters.families().get(2));
        assertThat(drawn(letters, "тестирование", "sans-serif")).containsExactly(sans);
        assertThat(drawn(letters, "سجل", "sans-serif")).containsExactly("DejaVu Sans");
        assertThat(drawn(letters, "日本語の役割", "sans-serif")).containsExactly("IPAGothic");
        assertThat(drawn(letters, "職責", "sans-serif")).containsExactly("IPAGothic");
    }

    /** The families of the fonts from which the browser took the letters of a text. */
    private static Set<String> drawn(Letters letters, String text, String family) {
        try (BrowserContext context = Chromium.with(letters).newContext()) {
            Page page = context.newPage();
            page.setContent("<p style='font-family: " + family + "'>" + text + "</p>");
            CDPSession session = context.newCDPSession(page);
            session.send("DOM.enable");
            session.send("CSS.enable");
            JsonObject root = session.send("DOM.getDocument").getAsJsonObject("root");
            JsonObject paragraph =
                    session.send("DOM.querySelector", with(with("nodeId", root.get("nodeId")), "selector", "p"));
            JsonObject fonts = session.send("CSS.getPlatformFontsForNode", with("nodeId", paragraph.get("nodeId")));
            Set<String> families = new TreeSet<>();
            fonts.getAsJsonArray("fonts")
                    .forEach(font -> families.add(
                            font.getAsJsonObject().get("familyName").getAsString()));
            return families;
        }
    }

    private static JsonObject with(String name, JsonElement value) {
        JsonObject arguments = new JsonObject();
        arguments.add(name, value);
        return arguments;
    }

    private static JsonObject with(JsonObject arguments, String name, String value) {
        arguments.addProperty(name, value);
        return arguments;
    }
}
