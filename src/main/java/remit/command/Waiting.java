package remit.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import remit.Progress;

/**
 * Tells whoever waits for a build how far it is, on standard error, once it has taken two seconds: on a terminal with a
 * bar that goes away in the end, elsewhere with a line now and then.
 */
final class Waiting implements Progress, AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    /** No wider than most terminals, since a bar that goes on in the next line cannot be taken back. */
    private static final int WIDTH = 78;

    private final Progress timings;
    private final PrintStream err;
    private final BooleanSupplier terminal;
    private final Duration quiet;
    private final Stopwatch stopwatch = new Stopwatch();
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private @Nullable ProgressBar bar;
    private @Nullable Stopwatch line;
    private boolean closed;

    /**
     * @param timings is told everything, too
     * @param terminal whether the process has a terminal; asked when there is something to show, and not before
     */
    Waiting(Progress timings, PrintStream err, BooleanSupplier terminal) {
        this(timings, err, terminal, QUIET);
    }

    /**
     * @param quiet how long nothing is shown
     */
    Waiting(Progress timings, PrintStream err, BooleanSupplier terminal, Duration quiet) {
        this.timings = timings;
        this.err = err;
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public void begins(Stage stage) {
        timings.begins(stage);
    }

    @Override
    public void expects(int pages) {
        expected.addAndGet(pages);
    }

    @Override
    public void made() {
        int now = made.incrementAndGet();
        if (stopwatch.elapsed().compareTo(quiet) >= 0) {
            show(now);
        }
    }

    /** Takes the bar away, so that the report begins in an empty line. */
    @Override
    public synchronized void close() {
        closed = true;
        if (bar != null) {
            bar.close();
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }

    private synchronized void show(int now) {
        if (closed) {
            return;
        }
        if (bar != null) {
            bar.maxHint(expected.get()).stepTo(now);
        } else if (line != null) {
            if (line.elapsed().compareTo(BETWEEN_LINES) >= 0) {
                printLine("made %,d of %,d pages\n", now, expected.get());
            }
        } else if (terminal.getAsBoolean()) {
            bar = bar();
        } else {
            printLine("making %,d pages\n", expected.get());
        }
    }

    private void printLine(String words, Object... numbers) {
        err.print(String.format(Locale.ROOT, words, numbers));
        err.flush();
        line = new Stopwatch();
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Making pages")
                .setInitialMax(expected.get())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new DelegatingProgressBarConsumer(this::printBar, WIDTH))
                .build();
    }

    private void printBar(String text) {
        err.print("\r" + text);
        err.flush();
    }
}
