package remit.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs processes one at a time and says what each took. Processor time and memory come from Linux's {@code /proc}:
 * the first from what our own process has been told of children that have ended, to a hundredth of a second, the second
 * from the process while it runs, asked every few milliseconds.
 */
public final class Run {

    private static final int ASKED_EVERY = 5;

    /** Java starts a small program that then becomes the process: what has fewer megabytes has not become it yet. */
    private static final double LAUNCHER = 1.5;

    private static final Pattern MOST = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private Run() {}

    /** A process that did not end well. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }

    /**
     * Runs a command to its end.
     *
     * @param limit after which it is ended
     * @throws Failure where it ends with another code than 0, with the last lines of what it printed, or has to be ended
     */
    static Cost of(List<String> command, Duration limit) {
        try {
            Path said = Files.createTempFile("bench", ".txt");
            try {
                return of(command, limit, said);
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Cost of(List<String> command, Duration limit, Path said) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        double before = processor();
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        double memory = Double.NaN;
        do {
            double now = memory(process.pid());
            memory = Double.isNaN(now) ? memory : now;
            if (System.nanoTime() - start > limit.toNanos()) {
                process.destroyForcibly().waitFor();
                throw new Failure("not done after " + limit.toSeconds() + " s");
            }
        } while (!process.waitFor(ASKED_EVERY, TimeUnit.MILLISECONDS));
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new Failure("exit code " + process.exitValue() + ": " + end(Files.readAllLines(said)));
        }
        return new Cost(wall, processor() - before, memory);
    }

    /** Of all processes that have run; NaN on other systems. */
    private static double processor() {
        return Ticks.counted() ? Ticks.children() / Ticks.A_SECOND : Double.NaN;
    }

    private static double memory(long process) {
        try {
            Matcher most = MOST.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            double megabytes = most.find() ? Long.parseLong(most.group(1)) * 1024 / 1e6 : 0;
            return megabytes < LAUNCHER ? Double.NaN : megabytes;
        } catch (IOException e) {
            return Double.NaN; // it has ended, or this is no Linux
        }
    }

    private static String end(List<String> lines) {
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }
}
