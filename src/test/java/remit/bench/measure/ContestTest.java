package remit.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.bench.Idle;
import remit.bench.measure.Contest.Entrant;
import remit.bench.measure.Contest.Result;

/** Entrants run in turn; one that fails drops out and says why. */
class ContestTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void entrantsRunInTurnAndOneThatFailsDropsOut() {
        String classes = System.getProperty("java.class.path");
        Entrant idle = new Entrant("idle", List.of(JAVA, "-cp", classes, Idle.class.getName()), folder.resolve("x"));
        Entrant broken = new Entrant("broken", List.of(JAVA, "-cp", classes, "remit.bench.Nothing"), null);
        List<String> progress = new ArrayList<>();

        List<Result> results = new Contest("two", List.of(idle, broken))
                .run(2, Duration.ofMinutes(1), entrant -> progress.add("checked " + entrant.name()), progress::add);

        assertThat(progress)
                .containsExactly(
                        "two, idle, round 1 of 2",
                        "two, broken, round 1 of 2",
                        "checked idle",
                        "two, idle, round 2 of 2");
        assertThat(results.get(0).failure()).isNull();
        assertThat(results.get(0).output()).isEqualTo(new Output(0, 0));
        assertThat(results.get(0).cost()).matches(cost -> cost != null && cost.wall() > 0);
        assertThat(results.get(1).failure()).startsWith("exit code 1: ").contains("remit.bench.Nothing");
        assertThat(results.get(1).cost()).isNull();
    }

    @Test
    void commandThatTakesTooLongIsEnded() {
        String classes = System.getProperty("java.class.path");
        Entrant slow = new Entrant("slow", List.of(JAVA, "-cp", classes, Idle.class.getName()), null);

        List<Result> results = new Contest("one", List.of(slow)).run(1, Duration.ZERO, entrant -> {}, progress -> {});

        assertThat(results).extracting(Result::failure).containsExactly("not done after 0 s");
    }

    @Test
    void medianIsThatOfEachFigure() {
        List<Cost> costs = List.of(new Cost(1, 9, 4), new Cost(3, 5, 6), new Cost(2, 7, 5), new Cost(10, 8, 7));

        assertThat(Cost.median(costs)).isEqualTo(new Cost(2.5, 7.5, 5.5));
    }

    @Test
    void tableHasARowForTheRatio() {
        List<Result> results = List.of(
                new Result("10 roles", "Remit", new Cost(1.5, 2, 200), new Output(2_000_000, 1200), null),
                new Result("10 roles", "Other", new Cost(1, 2, 200), new Output(2_000_000, 1200), null),
                new Result("10 roles", "Hugo", new Cost(0.5, 1, 100), new Output(1_000_000, 300), null),
                new Result("10 roles", "copy", null, null, "exit code 1"),
                new Result("none", "idle", new Cost(0.04, Double.NaN, Double.NaN), null, null));

        assertThat(Table.of(results)).isEqualTo("""
                | Handbook | What ran | Wall, s | CPU, s | Peak memory, MB | Output, MB | Files |
                |---|---|--:|--:|--:|--:|--:|
                | 10 roles | Remit | 1.50 | 2.00 | 200 | 2.00 | 1,200 |
                |  | Other | 1.00 | 2.00 | 200 | 2.00 | 1,200 |
                |  | Hugo | 0.50 | 1.00 | 100 | 1.00 | 300 |
                |  | **Remit ÷ Hugo** | **3.00** | **2.00** | **2.00** | **2.00** | **4.00** |
                |  | **Other ÷ Hugo** | **2.00** | **2.00** | **2.00** | **2.00** | **4.00** |
                |  | copy | failed |  |  |  |  |
                | none | idle | 0.04 | – | – | – | – |
                """);
    }
}
