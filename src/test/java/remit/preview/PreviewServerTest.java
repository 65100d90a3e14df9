package remit.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.publish.SiteInMemory;

class PreviewServerTest {

    private static final String HOME = "<html>\n<body>\n<p>Grüße</p>\n</body>\n</html>\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger asked = new AtomicInteger();
    private final OwnPage changes = new OwnPage() {

        @Override
        public String mark() {
            return "mark";
        }

        @Override
        public String text() {
            asked.incrementAndGet();
            return "<body>\nChanges\n</body>\n";
        }
    };
    private PreviewServer server;

    @BeforeEach
    void serve() {
        server = new PreviewServer(0, changes);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPageHasOneLineMoreThanABuildWrites() throws Exception {
        show("index.html", HOME, "roles/index.html", HOME);
        String hash = "data-hash=\"[^\"]{44}\"";
        for (String address : List.of("", "index.html", "roles/")) {
            HttpResponse<String> page = get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .isNotEqualTo(HOME)
                    .matches("(?s)<html>.*<script src=\"/_remit/preview.js\" " + hash
                            + "></script>\n</body>\n</html>\n");
            assertThat(page.body().replaceAll("<script.*</script>\n", "")).isEqualTo(HOME);
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        }
    }

    @Test
    void anotherFileIsServedAsItIs() throws Exception {
        show("data/roles.json", "{}\n", "theme/site.css", "p {}\n");
        assertThat(get("data/roles.json").body()).isEqualTo("{}\n");
        HttpResponse<String> style = get("theme/site.css");
        assertThat(style.body()).isEqualTo("p {}\n");
        String mark = style.headers().firstValue("ETag").orElseThrow();
        HttpRequest again =
                request("theme/site.css").header("If-None-Match", mark).build();
        assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void aScriptMayAskWhereThePartsOfItsPageAreWritten() throws Exception {
        assertThat(get("_remit/places?page=/roles/").body()).isEqualTo("{\"places\":[]}\n");
        show("roles/index.html", HOME);
        HttpResponse<String> answer = get("_remit/places?page=%2Froles%2F");
        assertThat(answer.body()).isEqualTo("places of roles/index.html");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void theListOfChangesIsMadeWhereSomebodyAsksForIt() throws Exception {
        assertThat(get("_remit/changes").statusCode()).isEqualTo(503);
        show("index.html", HOME);
        try (BufferedReader events = events("/_remit/changes")) {
            assertThat(event(events)).startsWith("event: files\ndata: mark ");
        }
        assertThat(asked).hasValue(0);

        HttpResponse<String> page = get("_remit/changes");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .isEqualTo(
                        "<body>\nChanges\n<script src=\"/_remit/preview.js\" data-hash=\"mark\"></script>\n</body>\n");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(server.changesAddress()).endsWith("/_remit/changes");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToItsIndex() throws Exception {
        show("roles/index.html", HOME);
        HttpResponse<String> answer = get("roles");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/roles/");
    }

    @Test
    void whatTheSiteDoesNotHaveIsItsPageForThat() throws Exception {
        show("404.html", "<body>\nNot here\n</body>\n");
        HttpResponse<String> answer = get("roles/nobody.html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Not here", "data-hash=\"\"");
    }

    @Test
    void withoutASiteAPageSaysThatThereIsNothingYet() throws Exception {
        HttpResponse<String> answer = get("index.html");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("nothing to show yet", "/_remit/preview.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd", "_remit/..%2fPreview.class", "%00"})
    void nothingOutsideTheSiteIsServed(String address) throws Exception {
        show("404.html", "<body>\nNot here\n</body>\n");
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example:80", "192.168.0.1"})
    void anotherNameOfThisMachineIsRefused(String host) throws IOException {
        show("index.html", HOME);
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Grüße");
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        assertThat(raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void anOpenPageIsToldOfEachChange() throws Exception {
        SiteInMemory first = show("index.html", HOME, "theme/site.css", "p {}\n");
        try (BufferedReader events = events("/")) {
            assertThat(event(events))
                    .isEqualTo(
                            "event: files\ndata: " + hash(first, "index.html") + " " + hash(first, "theme/site.css"));
            assertThat(event(events)).isEqualTo("event: problems\ndata: {\"a\":1,\ndata: \"b\":2}");
            SiteInMemory second = show("theme/site.css", "p {}\n");
            assertThat(event(events)).isEqualTo("event: files\ndata: - " + hash(second, "theme/site.css"));
        }
    }

    @Test
    void anOpenPageIsToldOfEachStylesheetOfTheTheme() throws Exception {
        SiteInMemory site = show(
                "index.html", HOME, "theme/site.css", "p {}\n", "theme/new.css", "a {}\n", "assets/own.css", "b {}\n");
        try (BufferedReader events = events("/")) {
            assertThat(event(events))
                    .isEqualTo("event: files\ndata: " + hash(site, "index.html") + " " + hash(site, "theme/new.css")
                            + "+" + hash(site, "theme/site.css"));
        }
    }

    @Test
    void anAddressInAnotherScriptFindsItsPage() throws Exception {
        SiteInMemory site = show("assets/größe.html", HOME);
        assertThat(get("assets/gr%C3%B6%C3%9Fe.html").statusCode()).isEqualTo(200);
        try (BufferedReader events = events("/assets/gr%C3%B6%C3%9Fe.html")) {
            assertThat(event(events)).startsWith("event: files\ndata: " + hash(site, "assets/größe.html"));
        }
    }

    @Test
    void aPortInUseGivesWayToTheNext() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PreviewServer next = new PreviewServer(taken.getLocalPort(), changes)) {
            assertThat(next.port()).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void theServerAnswersThisMachineAlone() {
        assertThatThrownBy(() -> new Socket(InetAddress.getByName("127.0.0.2"), server.port()).close())
                .isInstanceOf(IOException.class);
    }

    private SiteInMemory show(String... files) {
        SiteInMemory site = new SiteInMemory(null);
        for (int i = 0; i < files.length; i += 2) {
            site.add(files[i], "handbook.yaml", files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        server.show(site, page -> "places of " + page, "{\"a\":1,\n\"b\":2}\n");
        return site;
    }

    private static String hash(SiteInMemory site, String address) {
        return site.file(address).hash();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(server.address() + address));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).build(), BodyHandlers.ofString());
    }

    private BufferedReader events(String page) throws IOException, InterruptedException {
        HttpRequest asked = request("_remit/events?page=" + page).build();
        return new BufferedReader(new InputStreamReader(
                client.send(asked, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
    }

    private static String event(BufferedReader events) throws IOException {
        StringBuilder event = new StringBuilder(events.readLine());
        for (String line = events.readLine(); !line.isEmpty(); line = events.readLine()) {
            event.append('\n').append(line);
        }
        return event.toString();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return answer.lines().collect(Collectors.joining("\n"));
        }
    }
}
