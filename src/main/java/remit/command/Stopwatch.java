package remit.command;

import java.time.Duration;

/** Measures how long a run takes: the one thing printed that differs from run to run. It reads no clock time. */
final class Stopwatch {

    private final long start = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
