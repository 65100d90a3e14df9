package remit.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.problem.UsageException;
import remit.publish.SiteInMemory;
import remit.shape.ReservedIds;

/**
 * Serves the site of a preview to browsers on this machine alone, and tells open pages what has changed. Each page gets
 * one line more than a build writes, which loads the preview's own script.
 */
public final class PreviewServer implements AutoCloseable {

    /** Where the preview's own files are; the site has nothing there, since no address of it begins with this sign. */
    private static final String OWN = "_remit/";

    private static final String CHANGES = OWN + "changes";

    private static final String INDEX = ReservedIds.INDEX + ".html";
    private static final String NOT_FOUND = "404.html";
    private static final int PORTS_TRIED = 20;

    /** Names of this machine. Under any other name a foreign page might read the preview through the browser. */
    private static final Pattern LOCAL = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "csv", "text/csv; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "xml", "application/xml",
            "json", "application/json",
            "svg", "image/svg+xml",
            "webp", "image/webp",
            "pdf", "application/pdf");

    private final HttpServer server;
    private final OpenPages open = new OpenPages(this::styles);
    private volatile @Nullable SiteInMemory site;
    private volatile Collection<SiteInMemory.File> styles = List.of();
    private volatile Map<String, SiteInMemory.File> newer = Map.of();
    private final OwnPage changes;
    private volatile UnaryOperator<String> places = page -> "{\"places\":[]}\n";

    /**
     * Begins to serve.
     *
     * @param port where to begin looking for a free port; 0 for any
     * @param changes the page that says what readers see differently
     * @throws UsageException where neither this port nor the next ones are free
     */
    public PreviewServer(int port, OwnPage changes) {
        this.changes = changes;
        server = bound(port);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of the home page. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /** The address of the page that says what readers see differently. */
    public String changesAddress() {
        return address() + CHANGES;
    }

    /**
     * Shows a site from now on.
     *
     * @param now the site
     * @param places returns where the parts of a page are written, as {@code data.PlacesJson} writes it, given the
     *     page's address
     * @param problems what the bar shows, as {@code data.PreviewJson} writes it
     */
    public void show(SiteInMemory now, UnaryOperator<String> places, String problems) {
        site = now;
        styles = now.styles();
        newer = Map.of();
        this.places = places;
        show(problems);
    }

    /** Shows other problems, and the site that was shown before. */
    public void show(String problems) {
        open.tell(problems, this::file);
    }

    /**
     * Shows some pages that are newer than those of the site, until the next site comes.
     *
     * @param pages their content, by their addresses
     * @param problems what the bar shows
     */
    public void show(Map<String, byte[]> pages, String problems) {
        Map<String, SiteInMemory.File> files = new HashMap<>(newer);
        pages.forEach((address, content) -> files.put(address, SiteInMemory.File.of(content)));
        newer = files;
        show(problems);
    }

    /** The addresses of the pages that somebody sees at this moment. */
    public Set<String> open() {
        return open.addresses().stream().map(PreviewServer::fileName).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        open.close();
        server.stop(0);
    }

    private static HttpServer bound(int port) {
        // Otherwise an answer in two pieces waits for the browser to confirm the first, up to 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        for (int next = port; ; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), next), 0);
            } catch (BindException e) {
                if (next >= port + PORTS_TRIED) {
                    throw new UsageException(
                            "the ports %d to %d are in use: name another with --port".formatted(port, next), e);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String path = exchange.getRequestURI().getPath();
        boolean reads = List.of("GET", "HEAD").contains(exchange.getRequestMethod());
        if (host == null || !LOCAL.matcher(host).matches() || path == null || !reads) {
            send(exchange, 403, "txt", "This preview is for this machine alone.".getBytes(StandardCharsets.UTF_8));
            return;
        }
        String address = path.substring(Math.min(1, path.length()));
        if (address.equals(OWN + "events")) {
            open.serve(page(exchange), exchange, this::file);
        } else if (address.equals(OWN + "places")) {
            send(exchange, 200, "json", places.apply(fileName(page(exchange))).getBytes(StandardCharsets.UTF_8));
        } else if (address.equals(CHANGES)) {
            answerChanges(exchange);
        } else if (address.startsWith(OWN)) {
            answerOwn(exchange, address.substring(OWN.length()));
        } else {
            answerSite(exchange, address);
        }
    }

    /** The address of the page that a script asks about; its query is {@code page=} and its path. */
    private static String page(HttpExchange exchange) {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String path = query.substring(query.indexOf('=') + 1);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private void answerOwn(HttpExchange exchange, String name) throws IOException {
        try (InputStream own = PreviewServer.class.getResourceAsStream(name)) {
            boolean ours = name.matches("(preview\\.(js|css)|sources\\.css)") && own != null;
            send(exchange, ours ? 200 : 404, ending(name), ours ? own.readAllBytes() : new byte[0]);
        }
    }

    private void answerChanges(HttpExchange exchange) throws IOException {
        SiteInMemory.File mark = file(CHANGES);
        if (mark == null) {
            send(exchange, 503, "html", PreviewedPage.missing(null));
        } else {
            byte[] text = changes.text().getBytes(StandardCharsets.UTF_8);
            send(exchange, 200, "html", PreviewedPage.of(new SiteInMemory.File(text, mark.hash())));
        }
    }

    private void answerSite(HttpExchange exchange, String address) throws IOException {
        SiteInMemory.File file = file(address);
        if (file != null && isPage(address)) {
            send(exchange, 200, "html", PreviewedPage.of(file));
        } else if (file != null) {
            sendUnlessKept(exchange, ending(address), file);
        } else if (file(address + "/") != null) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 302, "txt", new byte[0]);
        } else {
            SiteInMemory.File missing = file(NOT_FOUND);
            send(exchange, missing == null ? 503 : 404, "html", PreviewedPage.missing(missing));
        }
    }

    /** The file at an address, or the index of a folder; null where the site has none, or where there is no site yet. */
    private Collection<SiteInMemory.File> styles() {
        return styles;
    }

    private SiteInMemory.@Nullable File file(String address) {
        String name = fileName(address);
        SiteInMemory now = site;
        if (now != null && name.equals(CHANGES)) {
            return new SiteInMemory.File(new byte[0], changes.mark());
        }
        return now == null ? null : newer.getOrDefault(name, now.file(name));
    }

    private static String fileName(String address) {
        return address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
    }

    private static boolean isPage(String address) {
        return address.isEmpty() || address.endsWith("/") || address.endsWith(".html");
    }

    private static void sendUnlessKept(HttpExchange exchange, String ending, SiteInMemory.File file)
            throws IOException {
        String mark = '"' + file.hash() + '"';
        exchange.getResponseHeaders().set("ETag", mark);
        boolean kept = mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        send(exchange, kept ? 304 : 200, ending, kept ? new byte[0] : file.content());
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] body) throws IOException {
        String type = TYPES.get(ending);
        if (type == null) {
            type = URLConnection.guessContentTypeFromName("x." + ending);
        }
        exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String ending(String address) {
        return address.substring(address.lastIndexOf('.') + 1);
    }
}
