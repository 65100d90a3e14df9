package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    /** The output of `printf abc | openssl dgst -sha256 -binary | base64`; FIPS 180-2 has the same digest in hex. */
    private static final String ABC = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";

    @Test
    void listsFilesInCodePointOrderWithoutItself() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("roles/index.html", ABC);
        files.put("manifest.json", "old");
        files.put("assets/😀.png", ABC);
        files.put("assets/\uFF5E.png", ABC);
        assertThat(Manifest.of(files)).isEqualTo("""
                {"files":{
                "assets/\uFF5E.png":"sha256-%1$s",
                "assets/😀.png":"sha256-%1$s",
                "roles/index.html":"sha256-%1$s"
                }}
                """.formatted(ABC));
    }

    @Test
    void readsWhatItWroteAndCountsItself() {
        String text = Manifest.of(Map.of("index.html", ABC, "roles/index.html", ABC));
        assertThat(Manifest.addresses(bytes(text)))
                .containsExactlyInAnyOrder("index.html", "roles/index.html", "manifest.json");
    }

    @Test
    void manifestOfNoFilesIsStillOurs() {
        assertThat(Manifest.addresses(bytes(Manifest.of(Map.of())))).containsExactly("manifest.json");
    }

    @Test
    void withoutManifestNothingIsOurs() {
        assertThat(Manifest.addresses(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "[]",
                "{\"name\": \"A web app\", \"icons\": []}",
                "{\"files\": [\"index.html\"]}",
                "{\"files\": {\"index.html\": 3}}",
                "{\"files\": {\"index.html\": \"/assets/index-4f2a.html\"}}",
                "{\"files\": {\"index.html\": \"sha256-x\"",
                "{\"files\": {\"index.html\": \"sha256-x\"}, \"other\": 1}",
                "<<<<<<< HEAD\n{\"files\": {\"index.html\": \"sha256-x\"}}"
            })
    void damagedOrForeignManifestMakesNothingOurs(String text) {
        assertThat(Manifest.addresses(bytes(text))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
