package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.Origin;
import remit.problem.Problems;

class PlainLineTest {

    private static final int TEXTS = 20_000;

    /** Everything that a line of words might hold, and some that it must not hold. */
    private static final List<String> PIECES = List.of(
            "word",
            "Word",
            "é",
            "表",
            "の",
            "ا",
            "3",
            "1.",
            "-",
            "- ",
            "+ ",
            "=",
            "(",
            ")",
            "\"",
            "'",
            "’",
            "“",
            "…",
            "–",
            "— ",
            "• ",
            "?",
            "???",
            ",",
            ".",
            ";",
            "%",
            "$",
            "/",
            "^",
            "€",
            " ",
            " ",
            " ",
            "  ",
            "\t",
            "\n",
            "\u00a0",
            "\u3000",
            "\u0001",
            "\u0085",
            "\ufeff",
            "\ufffe",
            "🛶",
            "\ud83d",
            "www",
            "WWW.example.com",
            ":",
            "https://example.com",
            "a@example.com",
            "*",
            "**",
            "_",
            "`",
            "[x]",
            "<b>",
            "&amp;",
            "&",
            "\\",
            "~~",
            "|",
            "#",
            "!",
            "![",
            "{#a}");

    @Test
    void aLineIsReadAsTheParserReadsIt() {
        Random random = new Random(14);
        int plain = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder made = new StringBuilder();
            for (int piece = random.nextInt(7); piece >= 0; piece--) {
                // Few of the first pieces need the parser.
                made.append(PIECES.get(random.nextInt(random.nextInt(4) == 0 ? PIECES.size() : 38)));
            }
            String text = made.toString();
            if (PlainLine.words(text) != null) {
                plain++;
                assertSame(text);
            }
        }
        assertThat(plain).as("how many of the texts are plain lines").isGreaterThan(TEXTS / 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "a", "Keys of the boat house\n", "\"Boat\" – it's 5 % (€)", "? a"})
    void wordsNeedNoParser(String text) {
        assertThat(PlainLine.words(text)).isEqualTo(text.strip());
        assertSame(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a  b",
                "a\nb",
                "a\tb",
                "*a*",
                "see www.example.com",
                "a\\b",
                "https://example.com",
                "a & b",
                "???"
            })
    void whatMayBeMarkupIsParsed(String text) {
        assertThat(PlainLine.words(text)).isNull();
    }

    private static void assertSame(String text) {
        Problems problems = new Problems();
        Markdown markdown = new Markdown();
        Prose parsed = markdown.parsed(TextKind.LINE, text, Origin.file(Texts.FILE), problems);
        Prose read = markdown.value(text, Origin.file(Texts.FILE), problems);
        assertThat(problems.sorted()).as(text).isEmpty();
        assertThat(read).isEqualTo(parsed).hasSameHashCodeAs(parsed);
        assertThat(read.html(Texts.page())).as(text).isEqualTo(parsed.html(Texts.page()));
        assertThat(read.text()).as(text).isEqualTo(parsed.text());
        assertThat(read.passages()).as(text).isEqualTo(parsed.passages());
        assertThat(read.position()).isEqualTo(parsed.position());
        assertThat(read.inline()).isTrue();
        assertThat(read.links()).isEmpty();
        assertThat(read.headings()).isEmpty();
    }
}
