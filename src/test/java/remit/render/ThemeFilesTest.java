package remit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThemeFilesTest {

    @Test
    void commentsOnLinesOfTheirOwnStayBehind() {
        assertThat(published("theme/site.css", "/* Two\n   lines. */\n\n  /* One. */\na { color: red; }\n"))
                .isEqualTo("\na { color: red; }\n");
        assertThat(published("theme/x.js", "/** Says. */\nsay(\"/* no */\"); /* beside */\n/* open"))
                .isEqualTo("say(\"/* no */\"); /* beside */\n/* open");
    }

    @Test
    void onlyStylesLoseTheirIndentation() {
        assertThat(published("theme/site.css", "a {\n  color: red;\n}\n")).isEqualTo("a {\ncolor: red;\n}\n");
        assertThat(published("theme/x.js", "if (a) {\n  b();\n}\n")).isEqualTo("if (a) {\n  b();\n}\n");
    }

    @Test
    void whoseAFileIsStays() {
        String owned = "/**\n * Copyright Somebody\n */\nrun();\n/* gone */\n";

        assertThat(published("theme/x.js", owned)).isEqualTo("/**\n * Copyright Somebody\n */\nrun();\n");
    }

    @Test
    void otherFilesAreAsTheyWere() {
        assertThat(published("theme/icon.svg", "/* x */\n")).isEqualTo("/* x */\n");
    }

    private static String published(String path, String text) {
        byte[] bytes = ThemeFiles.published(path, text.getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
