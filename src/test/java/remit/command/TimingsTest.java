package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.Progress.Stage;

class TimingsTest {

    @Test
    void aLineForEachStageGivesItsTimeAndItsPart() {
        Map<Stage, Duration> took = new EnumMap<>(Stage.class);
        took.put(Stage.READ, Duration.ofMillis(250));
        took.put(Stage.CHECK, Duration.ofMillis(11_750));
        assertThat(Timings.lines(took)).isEqualTo("""
                read       0.25 s    2 %
                check     11.75 s   98 %
                """);
    }

    @Test
    void aRunThatTookNoTimeHasParts() {
        assertThat(Timings.lines(Map.of(Stage.READ, Duration.ZERO))).isEqualTo("read       0.00 s    0 %\n");
    }

    @Test
    void stagesThatDidNotBeginHaveNoLine() {
        Timings timings = new Timings();
        timings.begins(Stage.READ);
        timings.begins(Stage.CHECK);
        timings.end();
        assertThat(timings.lines().lines().map(line -> line.split(" ")[0])).containsExactly("read", "check");
    }
}
