package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remit.Rounds;
import remit.problem.Origin;
import remit.problem.Problem;
import remit.problem.Problems;

/**
 * Markdown of random signs and words: each word is on the page, or a message names its line. For more texts, or others:
 * {@code mvn test -Dtest=RandomTextTest -Dremit.random.texts=100000 -Dremit.random.seed=7}.
 */
class RandomTextTest {

    private static final int TEXTS = Rounds.of(1_200, 100_002) / TextKind.values().length;
    private static final long SEED = 12;

    private static final List<String> SIGNS = List.of(
            " ",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "- ",
            "– ",
            "• ",
            "* ",
            "1. ",
            "> ",
            "# ",
            "## ",
            "\n===\n",
            "---\n",
            "|",
            "|",
            "|\n|-|-|\n",
            "\n|",
            "**",
            "*",
            "_",
            "__",
            "~~",
            "~",
            "`",
            "``",
            "```",
            "~~~\n",
            "```\n",
            "    ",
            "\t",
            "[",
            "]",
            "](",
            "][",
            ")",
            "(",
            "![",
            "[^1]",
            "[^2]",
            "\n[^1]: ",
            "\n[^2]: ",
            "\n[l]: ",
            "[l]",
            "\"",
            "'",
            "<b>",
            "</b>",
            "<b title=\"",
            "<a href=\"",
            "\">",
            "<!--",
            "<!-- ",
            "-->",
            " -->",
            "-- >",
            "--!>",
            "<div>",
            "</div>",
            "<script>",
            "</script>",
            "<style>\n",
            "</style>",
            "<title>",
            "<svg>",
            "</svg>",
            "<textarea>",
            "<table>",
            "<td>",
            "<p>",
            "</",
            "<?",
            "?>",
            "<![CDATA[",
            "]]>",
            "<!",
            "\\",
            "\\\n",
            "&amp;",
            "&lt;",
            "&",
            "&#",
            ";",
            "<",
            ">",
            ":",
            "{#",
            "{",
            "}",
            "[x] ",
            "[ ] ",
            "[!NOTE]\n",
            "> [!NOTE]\n",
            "https://",
            "@",
            ".example",
            "\u00a0",
            "\u200b",
            "é",
            "。",
            "🛶",
            "!",
            "=",
            "+ ",
            "#");

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void eachWordIsShownOrReported(TextKind kind) {
        Random random = new Random(SEED);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = TypedWords.text(random, SIGNS);
            String typed = kind == TextKind.LINE ? text.replaceAll("\\s*\n\\s*", " ") : text;
            Problems problems = new Problems();
            Prose prose = kind == TextKind.DOCUMENT
                    ? new Markdown().document(typed, Origin.file(Texts.FILE), problems)
                    : new Markdown().value(typed, Origin.file(Texts.FILE), problems);
            List<Problem> sorted = problems.sorted();
            List<String> lost =
                    TypedWords.lost(typed, shown(prose.html(Texts.page()).markup()), sorted);
            if (!lost.isEmpty()) {
                found.add(lost + " of:\n" + typed + "\n" + Texts.worded(problems));
            }
        }
        assertThat(found).as("%s of %s texts", found.size(), TEXTS).isEmpty();
    }

    /** The words that are read, with alternative texts of pictures, titles and addresses. */
    private static String shown(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        StringBuilder shown = new StringBuilder(body.wholeText());
        for (Element element : body.select("[alt], [title], [href], [src]")) {
            for (String name : List.of("alt", "title", "href", "src")) {
                shown.append('\n').append(element.attr(name));
            }
        }
        return shown.toString();
    }
}
