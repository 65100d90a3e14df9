package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import remit.problem.Explanation;
import remit.problem.Message;

/** What is printed about a kind of problem. */
class ExplainCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anIdGetsItsExplanation() {
        assertThat(run("explain", "unknown-key")).isEqualTo(0);
        assertThat(out()).isEqualTo(Explanation.of(Message.UNKNOWN_KEY).text());
    }

    @Test
    void severalIdsHaveABlankLineBetweenThem() {
        assertThat(run("explain", "unknown-key", "tab")).isEqualTo(0);
        assertThat(out()).startsWith("# unknown-key\n").contains("\n\n# tab\n");
    }

    @Test
    void withoutAnIdAllAreListedByName() {
        assertThat(run("explain")).isEqualTo(0);
        assertThat(out())
                .startsWith("absent-first\n    A topic sends people to ")
                .contains("\nunknown-key\n    A record has a key that Remit does not know.\n");
        assertThat(out().lines()).hasSize(2 * Message.values().length);
    }

    @Test
    void anUnknownIdIsWrongUsageAndTheNearOneIsNamed() {
        assertThat(run("explain", "unkown-key")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
                remit: there is no kind of problem 'unkown-key'
                   did you mean 'unknown-key'?
                   see 'remit explain --help'
                """);
    }

    @Test
    void whereNoIdIsNearTheListIsNamed() {
        assertThat(run("explain", "x")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("'x'\n   'remit explain' lists all of them\n");
    }

    private int run(String... args) {
        return RemitCommand.run(args, Path.of(""), stream(out), stream(err));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
