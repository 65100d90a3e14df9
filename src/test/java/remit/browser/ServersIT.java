package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import remit.SiteLinks;
import remit.command.RemitCommand;
import remit.data.Manifest;
import remit.server.ServedSite;
import remit.server.ServerConfigs;
import remit.server.ServerKind;
import remit.server.Serving;

/** A site on real web servers, with the configurations that a build has written. */
@ExtendWith(Coverage.class)
class ServersIT {

    private static final Rule<Visit> PEACE = new Rule<>("servers", Visit::trouble);

    /** The policy of the pages, and what can be said in a header alone. */
    private static final String POLICY =
            SiteServer.POLICY.replace(" frame-ancestors 'none';", "") + "; frame-ancestors 'none'";

    private static final String DEEP = "/intranet/hr/roles/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "csv", "text/csv; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "xml", "application/xml; charset=utf-8");

    @TempDir
    Path temp;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @ParameterizedTest
    @CsvSource({"NGINX, /", "NGINX, " + DEEP, "APACHE, /", "APACHE, " + DEEP})
    void everyFileIsServedAndEachKindOfPageOpensInPeace(WebServer.Kind kind, String path) throws IOException {
        // Each server opens the pages in one place; in the other it is asked for the same files by their addresses.
        boolean opens = Questions.EVERYTHING || (kind == WebServer.Kind.NGINX) == path.equals("/");
        TestSite site = TestSite.real();
        List<String> trouble = new ArrayList<>();
        try (WebServer server = start(kind, written(kind, path), site.folder(), path)) {
            Map<String, Document> pages = SiteLinks.of(site.folder()).pages();
            for (String address : Manifest.addresses(site.read(Manifest.ADDRESS))) {
                Document page = pages.get(address);
                String to =
                        page == null ? "" : page.select("link[rel=canonical]").attr("href");
                if (to.isEmpty()) {
                    assertServed(server, address, site.read(address), page);
                } else {
                    assertLeads(server, address, path + URI.create(address).resolve(to));
                }
            }
            try (Visit visit = Visit.asReader(site, Home.ROOT, server.address())) {
                for (String address : Questions.EVERYTHING ? site.pages().keySet() : site.kinds()) {
                    if (opens && !site.page(address).standsAlone()) {
                        visit.open(address);
                        Coverage.asked(List.of(PEACE), site, address, "from " + kind + " at " + path);
                        trouble.addAll(Rule.faults(List.of(PEACE), address + " from " + kind + " at " + path, visit));
                    }
                }
            }
            assertThat(server.complaints()).isEmpty();
        }

        assertThat(trouble).isEmpty();
    }

    /** A page that was loaded before a change names the old hash; what it gets must not be kept under it. */
    @ParameterizedTest
    @EnumSource
    void aBrowserKeepsWhatAPageNamesByItsContent(WebServer.Kind kind) throws IOException {
        TestSite site = TestSite.real();
        Set<String> named = new TreeSet<>();
        site.pages()
                .forEach((address, page) -> page.select("link[href*=theme/], script[src]")
                        .forEach(part -> named.add(URI.create(address)
                                .resolve(part.hasAttr("href") ? part.attr("href") : part.attr("src"))
                                .toString())));
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allMatch(address -> address.matches("theme/[a-z-]+\\.\\w+\\?h=[0-9a-f]{8}"));
        try (WebServer server = start(kind, written(kind, "/"), site.folder(), "/")) {
            for (String address : named) {
                HttpResponse<byte[]> answer = get(server.address() + address);
                assertThat(answer.body()).isEqualTo(site.read(address.replaceFirst("\\?.*", "")));
                assertThat(header(answer, "Cache-Control")).as(address).isEqualTo("max-age=31536000, immutable");
                assertThat(header(get(server.address() + address.replaceFirst(".{3}$", "xyz")), "Cache-Control"))
                        .as("another hash")
                        .isEqualTo("no-cache");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"NGINX, /", "NGINX, " + DEEP, "APACHE, /", "APACHE, " + DEEP})
    void whatIsNotThereHasAPageAndFoldersHaveTheirs(WebServer.Kind kind, String path) throws IOException {
        TestSite site = TestSite.real();
        try (WebServer server = start(kind, written(kind, path), site.folder(), path)) {
            String lost = new String(site.read("404.html"), StandardCharsets.UTF_8);
            for (String address :
                    List.of("nowhere.html", "roles/nobody.html", "data/nothing.json", "a/b/c", "theme/")) {
                HttpResponse<byte[]> answer = get(server.address() + address);
                assertThat(answer.statusCode())
                        .as(address)
                        .isIn(address.equals("theme/") && kind == WebServer.Kind.APACHE ? 403 : 404, 404);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(lost);
                assertThat(header(answer, "Content-Type")).isEqualTo(TYPES.get("html"));
                assertThat(header(answer, "Content-Security-Policy")).isEqualTo(POLICY);
            }
            for (String folder : List.of("", "roles/")) {
                HttpResponse<byte[]> answer = get(server.address() + folder);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(site.read(folder + "index.html"));
                assertThat(header(answer, "Content-Security-Policy")).isEqualTo(POLICY);
            }
            String withoutSlash = server.address().substring(0, server.address().length() - 1);
            if (!path.equals("/")) {
                assertThat(header(get(withoutSlash), "Location")).endsWith(path);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoHundredOldAddressesLeadOn(WebServer.Kind kind) throws IOException {
        String old = "an-old-id-that-is-so-long-that-no-table-of-a-server-takes-it-before-somebody-changes-a-setting";
        List<String> formerly =
                IntStream.range(0, 200).mapToObj(i -> old + "-" + i).toList();
        Path content = temp.resolve("content");
        Files.createDirectories(content.resolve("roles"));
        Files.writeString(
                content.resolve("handbook.yaml"),
                "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        Files.writeString(
                content.resolve("criteria.yaml"), "- group: Work\n  criteria:\n    - id: focus\n      name: Focus\n");
        Files.writeString(
                content.resolve("roles/gardener.yaml"),
                "title: Gardener\nin-short: Waters.\nvalues:\n  focus: Plants\nformerly: " + formerly + "\n");
        build(content, "--server", kind.name().toLowerCase(Locale.ROOT), "--server-path", DEEP);

        String configuration = Files.readString(temp.resolve("site-server").resolve(kind.file()));
        try (WebServer server = start(kind, configuration, temp.resolve("site"), DEEP)) {
            for (String id : formerly) {
                assertLeads(server, "roles/" + id + ".html", DEEP + "roles/gardener.html");
            }
            assertThat(header(get(server.address() + "roles/" + old + "-1.html?sort=size"), "Location"))
                    .endsWith(DEEP + "roles/gardener.html?sort=size");
            assertThat(get(server.address() + "roles/" + old + "-200.html").statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageThatTestsTheServerFindsNothing(WebServer.Kind kind) throws IOException {
        String word = kind.name().toLowerCase(Locale.ROOT);
        Path content = Path.of("src/test/resources/sites/everything-once/content");
        build(content, "--doctor", "--server", word, "--server-path", "/roles");
        String configuration = Files.readString(temp.resolve("site-server").resolve(kind.file()));
        try (WebServer server = start(kind, configuration, temp.resolve("site"), "/roles/");
                BrowserContext browser = Chromium.get().newContext()) {
            Page page = browser.newPage();
            page.navigate(server.address() + "doctor.html");
            page.locator(".doctor[data-faults]").waitFor();
            assertThat(page.locator(".doctor__sum").innerText())
                    .isEqualTo("Everything that could be asked is in order.");
            // The handbook names another host, which is to be known.
            assertThat(page.locator("[data-test]:not([data-state=fine])").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("! Note", "https://harbour.example.com/roles/");
        }
    }

    /** Apache reads {@code .htaccess} where its operator lets sites say that much. */
    @Test
    void aConfigurationInsideTheSiteDoesTheSame() throws IOException {
        build(Path.of("src/test/resources/sites/everything-once/content"), "--server", "apache", "--server-inside");
        String host = """
                <VirtualHost *:80>
                    DocumentRoot "/var/www/handbook"
                    <Directory "/var/www/handbook">
                        Require all granted
                        AllowOverride FileInfo Indexes Options=FollowSymLinks
                    </Directory>
                </VirtualHost>
                # %s
                """.formatted(ServerConfigs.MARK);
        TestSite site = TestSite.of("inside", temp.resolve("site"));
        try (WebServer server = start(WebServer.Kind.APACHE, host, site.folder(), "/")) {
            site.pages().forEach((address, page) -> assertServed(server, address, site.read(address), page));
            assertServed(server, "data/facts.csv", site.read("data/facts.csv"), null);
            assertLeads(server, "roles/steersman.html", "/roles/pilot.html");
            assertThat(get(server.address() + "nowhere.html").body()).isEqualTo(site.read("404.html"));
            assertThat(server.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSignInAnAddressMeansAnythingElse(WebServer.Kind kind) throws IOException {
        Map<String, String> moved = new TreeMap<>();
        for (String sign : List.of(
                " ",
                "\"",
                "'",
                ";",
                "{",
                "}",
                "$host",
                "${REMIT_SITE}",
                "%{HTTP_HOST}",
                "(.*)+?",
                "[a]",
                "|",
                "\\",
                "\\n",
                "\\\"",
                "%41",
                "#",
                "^",
                "~",
                "ü",
                "字",
                "&",
                "<!-- -->",
                "a\"; return 200; #")) {
            moved.put("old/" + sign + ".html", "new/" + sign + ".html");
        }
        ServedSite site = ServedSite.of("/", "default-src 'none'", "index.html", "404.html", moved, "", moved.keySet());
        Files.createDirectories(temp.resolve("site"));
        String configuration = ServerConfigs.beside(
                        new Serving(Set.of(ServerKind.valueOf(kind.name())), "/", false), site)
                .get(kind.file());
        try (WebServer server = start(kind, configuration, temp.resolve("site"), "/")) {
            for (Map.Entry<String, String> one : moved.entrySet()) {
                if (kind == WebServer.Kind.APACHE && one.getKey().contains("${")) {
                    assertThat(get(server.address() + encoded(one.getKey()).substring(1))
                                    .statusCode())
                            .as("an address that Apache cannot be told of")
                            .isEqualTo(404);
                } else {
                    assertLeads(server, encoded(one.getKey()).substring(1), encoded(one.getValue()));
                }
            }
        }
    }

    private void build(Path content, String... options) {
        List<String> arguments = new ArrayList<>(List.of("build", "--no-fsync", "--content"));
        arguments.add(content.toAbsolutePath().toString());
        arguments.addAll(List.of(options));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(RemitCommand.run(arguments.toArray(String[]::new), temp, stream, stream))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private void assertServed(WebServer server, String address, byte[] bytes, @Nullable Document page) {
        HttpResponse<byte[]> answer = get(server.address() + address, "Accept-Encoding", "gzip");
        String ending = address.substring(address.lastIndexOf('.') + 1);
        boolean packed = header(answer, "Content-Encoding").equals("gzip");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).as(address).isEqualTo(TYPES.get(ending));
        assertThat(packed || bytes.length < 1000).as(address + " is compressed").isTrue();
        assertThat(packed ? unpacked(answer.body()) : answer.body()).as(address).isEqualTo(bytes);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        if (page != null) {
            assertThat(header(answer, "Content-Security-Policy")).as(address).isEqualTo(POLICY);
        }
        HttpResponse<byte[]> again =
                get(server.address() + address, "Accept-Encoding", "gzip", "If-None-Match", header(answer, "ETag"));
        assertThat(again.statusCode()).as(address + " is not sent again").isEqualTo(304);
    }

    /** Apache puts its own name before the path. */
    private void assertLeads(WebServer server, String address, String to) {
        HttpResponse<byte[]> answer = get(server.address() + address);
        assertThat(answer.statusCode()).as(address).isEqualTo(301);
        String location = header(answer, "Location");
        String host = URI.create(server.address()).resolve("/").toString();
        assertThat(location.startsWith(host) ? location.substring(host.length() - 1) : location)
                .as(address)
                .isEqualTo(to);
    }

    private HttpResponse<byte[]> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String encoded(String address) {
        try {
            return new URI(null, null, "/" + address, null).toASCIIString().replace("$", "%24");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what building the published handbook for a path on a server writes beside it. */
    private static String written(WebServer.Kind kind, String path) throws IOException {
        Path site = path.equals(TestSite.SERVING.path()) ? TestSite.real().folder() : Deep.SITE;
        return Files.readString(site.resolveSibling("site-server").resolve(kind.file()));
    }

    /** The published handbook, built for a deep sub-path when it is first asked for. */
    private static final class Deep {
        static final Path SITE = TestSite.build(
                        "deep", Path.of("content"), new Serving(TestSite.SERVING.servers(), DEEP, false))
                .folder();
    }

    private WebServer start(WebServer.Kind kind, String configuration, Path site, String path) throws IOException {
        return WebServer.start(kind, configuration, site, path, Files.createDirectories(temp.resolve("server")));
    }
}
