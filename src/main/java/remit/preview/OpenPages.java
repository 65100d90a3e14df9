package remit.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.publish.SiteInMemory;

/**
 * The pages that are open in browsers. Each is told, as server-sent events, the hash of its own file and those of the styles,
 * from which it sees whether it is out of date, and the problems. It is told when it opens as well, so a change in
 * between is not missed. A page that is slow to listen, such as one that is halted in a debugger, gets only the newest.
 */
final class OpenPages {

    /** How often a page is written to although nothing is new, which shows whether it is still open. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final Supplier<Collection<SiteInMemory.File>> styles;
    private String problems = "";

    /**
     * @param styles returns the stylesheets of the site that is shown now, always in the same order; none before the first
     */
    OpenPages(Supplier<Collection<SiteInMemory.File>> styles) {
        this.styles = styles;
    }

    /**
     * Takes a page that asks for events, and serves it until it is closed.
     *
     * @param address the page's
     * @param files finds the file at an address; returns null where there is none
     */
    void serve(String address, HttpExchange exchange, Function<String, SiteInMemory.@Nullable File> files)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OpenPage page = new OpenPage(address);
        synchronized (this) {
            pages.add(page);
            tell(page, files);
        }
        try (OutputStream stream = exchange.getResponseBody()) {
            page.write(stream);
        } finally {
            pages.remove(page);
        }
    }

    /** Tells all pages, without waiting for them. */
    synchronized void tell(String now, Function<String, SiteInMemory.@Nullable File> files) {
        problems = now;
        pages.forEach(page -> tell(page, files));
    }

    /** The addresses of the pages. */
    Set<String> addresses() {
        return pages.stream().map(page -> page.address).collect(Collectors.toSet());
    }

    /** Ends all connections. */
    void close() {
        pages.forEach(OpenPage::close);
    }

    private void tell(OpenPage page, Function<String, SiteInMemory.@Nullable File> files) {
        String event = "event: files\ndata: " + hash(files.apply(page.address)) + " " + styles() + "\n\n";
        StringBuilder text = new StringBuilder(event);
        if (!problems.isEmpty()) {
            text.append("event: problems\n");
            problems.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
            text.append('\n');
        }
        page.tell(text.toString());
    }

    /** Returns the hashes of all styles that there are, as one word. */
    private String styles() {
        String hashes = styles.get().stream().map(SiteInMemory.File::hash).collect(Collectors.joining("+"));
        return hashes.isEmpty() ? "-" : hashes;
    }

    private static String hash(SiteInMemory.@Nullable File file) {
        return file == null ? "-" : file.hash();
    }

    private static final class OpenPage {

        /** A line that says nothing. */
        private static final String STILL_THERE = ":\n\n";

        private final String address;
        private @Nullable String news;
        private boolean closed;

        OpenPage(String address) {
            this.address = address;
        }

        synchronized void tell(String text) {
            news = text;
            notifyAll();
        }

        synchronized void close() {
            closed = true;
            notifyAll();
        }

        /** Writes what the page is told until it is closed, here or in the browser. */
        void write(OutputStream stream) {
            try {
                for (String text = next(); text != null; text = next()) {
                    stream.write(text.getBytes(StandardCharsets.UTF_8));
                    stream.flush();
                }
            } catch (IOException e) {
                close(); // the browser has closed its side
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Waits for something to write, but not for ever; returns null once the page is closed. */
        private synchronized @Nullable String next() throws InterruptedException {
            long end = System.nanoTime() + SILENCE.toNanos();
            for (long left = SILENCE.toMillis(); !closed && news == null && left > 0; ) {
                wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
            String text = news == null ? STILL_THERE : news;
            news = null;
            return closed ? null : text;
        }
    }
}
