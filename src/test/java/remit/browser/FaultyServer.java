package remit.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import remit.SiteLinks;

/** Serves a site as the configurations of a build say, but for one fault at a time. */
final class FaultyServer implements AutoCloseable {

    static final String POLICY = SiteServer.POLICY;

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "csv", "text/csv",
            "svg", "image/svg+xml",
            "txt", "text/plain",
            "xml", "application/xml");

    private static final List<String> COMPRESSED = List.of("html", "css", "js", "json", "csv", "svg", "txt", "xml");

    /** An answer on its way to the browser. */
    static final class Answer {
        int status;
        byte[] body;
        final Map<String, String> headers = new TreeMap<>();

        /** Its file's address from the site's root, also where there is none; empty for the home page by its folder. */
        String address;

        /** Whether the address is asked for with a hash. */
        boolean hashed;

        boolean isPage() {
            return headers.getOrDefault("Content-Type", "").startsWith("text/html");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        void text(String text) {
            body = text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private final String prefix;
    private final HttpServer server;
    private Path site;
    private Map<String, String> moved = Map.of();
    private volatile BiConsumer<FaultyServer, Answer> fault = (here, answer) -> {};

    /**
     * @param prefix begins and ends with a slash; letters of the other case are let through, too
     */
    FaultyServer(String prefix) {
        this.prefix = prefix;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the site's root, with the letters of the prefix as they are given. */
    String address(String letters) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + letters;
    }

    /** Begins to serve. */
    void serve(Path folder) {
        site = folder;
        moved = moved(SiteLinks.of(folder).pages());
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on does one thing wrong: changes each answer before it is compressed and sent. */
    void plant(BiConsumer<FaultyServer, Answer> wrong) {
        fault = wrong;
    }

    /** Makes an answer that of an address that does not exist. */
    void lose(Answer answer) {
        answer.headers.remove("Location");
        fill(answer, "404.html");
        answer.status = 404;
    }

    /** Makes an answer that of a file. */
    void fill(Answer answer, String address) {
        try {
            answer.status = 200;
            answer.body = Files.readAllBytes(site.resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String ending = address.substring(address.lastIndexOf('.') + 1);
        answer.headers.put("Content-Type", TYPES.get(ending) + "; charset=utf-8");
        answer.headers.put("Cache-Control", answer.hashed ? "max-age=31536000, immutable" : "no-cache");
        if (ending.equals("html")) {
            answer.headers.put("Content-Security-Policy", POLICY);
        }
        if (COMPRESSED.contains(ending) && answer.body.length >= 1000) {
            answer.headers.put("Content-Encoding", "gzip");
        }
    }

    boolean has(String address) {
        return !address.isEmpty() && Files.isRegularFile(site.resolve(address));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer answer = new Answer();
        URI asked = exchange.getRequestURI();
        String path = asked.getPath();
        boolean ours = path.toLowerCase(Locale.ROOT).startsWith(prefix);
        answer.address = ours ? path.substring(prefix.length()) : path.substring(1);
        answer.hashed = asked.getQuery() != null && asked.getQuery().startsWith("h=");
        if (ours && moved.containsKey(answer.address)) {
            answer.status = 301;
            answer.body = new byte[0];
            answer.headers.put("Location", path.substring(0, prefix.length()) + moved.get(answer.address));
        } else if (ours && has(answer.address)) {
            fill(answer, answer.address);
        } else {
            lose(answer);
        }
        fault.accept(this, answer);
        send(exchange, answer);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.headers.containsKey("Content-Encoding") ? packed(answer.body) : answer.body;
        answer.headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        // An answer on a connection that stays waits until the browser has confirmed its head.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** The address that each old one leads to. */
    private static Map<String, String> moved(Map<String, Document> pages) {
        Map<String, String> moved = new HashMap<>();
        pages.forEach((address, page) -> {
            if (!page.select("meta[http-equiv=refresh]").isEmpty()) {
                String to = page.select("link[rel=canonical]").attr("href");
                moved.put(
                        address, URI.create("/" + address).resolve(to).getPath().substring(1));
            }
        });
        return moved;
    }
}
