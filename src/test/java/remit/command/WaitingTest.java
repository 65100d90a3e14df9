package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.Progress.Stage;

class WaitingTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Stage> begun = new ArrayList<>();

    @Test
    void aShortBuildShowsNothing() {
        assertThat(shown(true, Duration.ofHours(1))).isEmpty();
        assertThat(shown(false, Duration.ofHours(1))).isEmpty();
    }

    @Test
    void elsewhereThanOnATerminalThereIsALineNowAndThen() {
        assertThat(shown(false, Duration.ZERO)).isEqualTo("making 1,500 pages\n");
    }

    @Test
    void onATerminalTheBarGoesAway() {
        String shown = shown(true, Duration.ZERO);
        assertThat(shown).startsWith("\rMaking pages").contains("/1500").doesNotContain("\n");
        assertThat(shown).endsWith("\r" + " ".repeat(78) + "\r");
    }

    @Test
    void stagesAreHandedOn() {
        shown(false, Duration.ZERO);
        assertThat(begun).containsExactly(Stage.READ, Stage.RENDER);
    }

    private String shown(boolean terminal, Duration quiet) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        try (Waiting waiting = new Waiting(begun::add, stream, () -> terminal, quiet)) {
            waiting.begins(Stage.READ);
            waiting.begins(Stage.RENDER);
            waiting.expects(1_000);
            waiting.expects(500);
            for (int page = 0; page < 1_500; page++) {
                waiting.made();
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
