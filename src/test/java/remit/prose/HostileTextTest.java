package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.Rounds;

/** Texts that nobody would write on purpose. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {

    static Stream<String> longAndDeep() {
        int many = Rounds.of(3_000, 10_000);
        return Stream.of(
                "[".repeat(50_000),
                "![".repeat(many),
                "[a](".repeat(many),
                "[a](b)🛶".repeat(many),
                "*a **b ".repeat(many),
                "**a *b* ".repeat(many),
                "> ".repeat(many),
                "- ".repeat(many) + "x",
                "<b>".repeat(many),
                "<div>".repeat(many),
                "<font>".repeat(many),
                "<div>" + "<font>".repeat(many),
                "</".repeat(many),
                "<div ".repeat(many),
                "<a " + "b ".repeat(many) + ">",
                "<div>\n" + "<!-".repeat(many),
                "<div>\n" + "<!--".repeat(many),
                "<div>\n" + "<script>x".repeat(many),
                "<div>\n" + "<x y=\"".repeat(many),
                "`".repeat(many) + "a",
                "~a".repeat(many),
                "a[^1]".repeat(many) + "\n\n[^1]: b",
                "# a\n".repeat(5_000),
                "[a]: b\n".repeat(many),
                "&".repeat(many),
                "http://".repeat(many),
                "a@".repeat(many),
                "|".repeat(many) + "\n" + "|-".repeat(many) + "|\n|a|",
                "|a|\n|-|\n" + "|b|\n".repeat(many));
    }

    @ParameterizedTest
    @MethodSource("longAndDeep")
    void longAndDeepTextsAreReadInTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Texts.html(text);
            Texts.htmlOfValue(text);
            Texts.htmlOfValue(text + "\nx");
        });
    }

    @Test
    void tableBeyondTheLimitIsAnError() {
        String text = "|a".repeat(1_001) + "|\n" + "|-".repeat(1_001) + "|\n" + "|b|\n".repeat(1_000);
        assertThat(Texts.problems(text))
                .containsExactly(
                        "1:1-1 markdown-too-large: this Markdown is too large or nested too deeply to be read");
        assertThat(Texts.html(text)).isEmpty();
    }

    @Test
    void whatNoPageCanHoldIsReplaced() {
        assertThat(Texts.htmlOfValue("a\u0000b\ud83dc\udc00d\u0007e\uffff\u0085f"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd f");
        assertThat(Texts.htmlOfValue("🛶")).isEqualTo("🛶");
    }

    @Test
    void whatIsReplacedMovesNoPlace() {
        Prose prose = Texts.value("\u0000\ud83d \u0085[x](a.md)");
        assertThat(Texts.place(prose.links().get(0).position())).isEqualTo("1:5-14");
    }

    @Test
    void textFromAWordProcessorStaysAsItIs() {
        String text = "“Smart” ‘quotes’ – a\u00a0b… \u200f\u202bעברית\u202c";
        assertThat(Texts.htmlOfValue(text)).isEqualTo(text);
    }

    @Test
    void lineSeparatorDoesNotMakeSeveralLines() {
        assertThat(Texts.value("- a\u2028# b").inline()).isTrue();
        assertThat(Texts.htmlOfValue("- a\u2028# b")).isEqualTo("- a\u2028# b");
    }
}
