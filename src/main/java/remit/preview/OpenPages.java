package remit.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.publish.SiteInMemory;

/**
 * The pages that are open in browsers. Each is told, as server-sent events, the hash of its own file and of the style,
 * from which it sees whether it is out of date, and the problems. It is told when it opens as well, so a change in
 * between is not missed.
 */
final class OpenPages {

    private static final String STYLE = "theme/site.css";

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private String problems = "";

    /**
     * Takes a page that asks for events.
     *
     * @param address the page's
     * @param files finds the file at an address; returns null where there is none
     */
    void add(String address, HttpExchange exchange, Function<String, SiteInMemory.@Nullable File> files)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OpenPage page = new OpenPage(address, exchange.getResponseBody());
        synchronized (this) {
            pages.add(page);
            tell(page, files);
        }
    }

    /** Tells all pages. A page that has been closed is forgotten. */
    synchronized void tell(String now, Function<String, SiteInMemory.@Nullable File> files) {
        problems = now;
        pages.forEach(page -> tell(page, files));
    }

    /** The addresses of the pages. */
    Set<String> addresses() {
        return pages.stream().map(page -> page.address).collect(Collectors.toSet());
    }

    /** Ends all connections. */
    synchronized void close() {
        pages.forEach(OpenPage::close);
        pages.clear();
    }

    private void tell(OpenPage page, Function<String, SiteInMemory.@Nullable File> files) {
        String event =
                "event: files\ndata: " + hash(files.apply(page.address)) + " " + hash(files.apply(STYLE)) + "\n\n";
        StringBuilder text = new StringBuilder(event);
        if (!problems.isEmpty()) {
            text.append("event: problems\n");
            problems.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
            text.append('\n');
        }
        if (!page.send(text.toString())) {
            pages.remove(page);
        }
    }

    private static String hash(SiteInMemory.@Nullable File file) {
        return file == null ? "-" : file.hash();
    }

    private record OpenPage(String address, OutputStream stream) {

        /** Returns whether the page is still open. */
        boolean send(String text) {
            try {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
                stream.flush();
                return true;
            } catch (IOException e) {
                close();
                return false;
            }
        }

        void close() {
            try {
                stream.close();
            } catch (IOException e) {
                // The browser has closed its side, and there is nothing left to do.
            }
        }
    }
}
