package remit.command;

import java.time.Duration;

/**
 * Measures how long a run takes, the only thing printed that differs from run to run. It does not read the time of day.
 */
final class Stopwatch {

    private final long start = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
