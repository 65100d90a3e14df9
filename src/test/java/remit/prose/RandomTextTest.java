package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts of random signs and words: each word is on the page, or a message quotes it or stands at its line. */
class RandomTextTest {

    private static final int TEXTS = 3_000;
    private static final List<String> SIGNS = List.of(
            " ",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "# ",
            "## ",
            "|",
            "|\n|-|-|\n",
            "**",
            "*",
            "_",
            "~~",
            "`",
            "```\n",
            "    ",
            "[",
            "]",
            "](",
            ")",
            "(",
            "![",
            "[^1]",
            "\n[^1]: ",
            "\n[l]: ",
            "[l]",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<div>",
            "</div>",
            "\\",
            "&amp;",
            "&",
            "<",
            ">",
            ":",
            "{#",
            "}",
            "[x] ",
            "[!NOTE]\n",
            "\u00a0",
            "é",
            "。");

    @Test
    void eachWordIsShownOrReported() {
        Random random = new Random(12);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            String shown = Texts.html(text).replaceAll("</?[a-z0-9]+>", "");
            List<String> problems = Texts.problems(text);
            for (String word : text.split("[^0-9a-z]+")) {
                if (word.matches("w[0-9]+y") && !shown.contains(word) && problems.isEmpty()) {
                    assertThat(commented(text, word)).as(word + " of:\n" + text).isTrue();
                }
            }
        }
    }

    private static boolean commented(String text, String word) {
        String before = text.substring(0, text.indexOf(word));
        return before.contains("<!--") || before.contains("```");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 3 + random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            boolean word = random.nextInt(2) == 0;
            text.append(word ? "w" + i + "y" : SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }
}
