package remit.command;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.Progress;
import remit.Progress.Stage;

/** Measures how long each stage of a run takes. It is told when a stage begins, which ends the stage before. */
final class Timings implements Progress {

    private final Map<Stage, Duration> took = new EnumMap<>(Stage.class);
    private @Nullable Stage running;
    private Stopwatch stopwatch = new Stopwatch();

    @Override
    public void begins(Stage stage) {
        end();
        running = stage;
        stopwatch = new Stopwatch();
    }

    /** Ends the stage that runs, if any. */
    void end() {
        if (running != null) {
            took.merge(running, stopwatch.elapsed(), Duration::plus);
            running = null;
        }
    }

    /** Returns the time of each stage that has ended, in the order of the stages. */
    Map<Stage, Duration> stages() {
        return new EnumMap<>(took);
    }

    /** Returns a line for each stage that has ended: {@code check      0.42 s   31 %}. */
    String lines() {
        return lines(took);
    }

    /** Returns a line for each stage with its time in seconds and its part of the whole, which is rounded. */
    static String lines(Map<Stage, Duration> took) {
        long whole =
                Math.max(1, took.values().stream().mapToLong(Duration::toNanos).sum());
        StringBuilder lines = new StringBuilder();
        took.forEach((stage, time) -> lines.append(String.format(
                Locale.ROOT,
                "%-8s %6.2f s %4d %%\n",
                stage.name().toLowerCase(Locale.ROOT),
                time.toNanos() / 1e9,
                Math.round(100.0 * time.toNanos() / whole))));
        return lines.toString();
    }
}
