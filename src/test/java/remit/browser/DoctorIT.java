package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remit.browser.FaultyServer.Answer;
import remit.server.ServerKind;
import remit.server.Serving;

/** {@code doctor.html} names each fault of a server, and no other. */
@ExtendWith(Coverage.class)
class DoctorIT {

    private static final String PREFIX = "/intranet/roles/";
    private static final String UNUSUAL = "assets/Plan Büro 100% #1.txt";

    @TempDir
    static Path temp;

    private static FaultyServer server;
    private static TestSite site;
    private static BrowserContext browser;
    private static Page page;

    @BeforeAll
    static void serve() throws IOException {
        server = new FaultyServer(PREFIX);
        Path content = content();
        site = TestSite.build("doctor", content, new Serving(Set.of(ServerKind.NGINX), PREFIX, false, true));
        server.serve(site.folder());
        browser = Chromium.get()
                .newContext(
                        new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = browser.newPage();
    }

    @AfterAll
    static void end() {
        browser.close();
        server.close();
    }

    /** What a server does wrong, what the page says of it, and words of what to do. */
    enum Fault {
        NONE("", "", (here, answer) -> {}),
        WRONG_TYPE(
                "types.wrong",
                "AddType application/json .json",
                (here, answer) -> type(answer, "json", "text/plain; charset=utf-8")),
        ANOTHER_CHARSET(
                "types.charset",
                "AddCharset utf-8 .css",
                (here, answer) -> type(answer, "css", "text/css; charset=iso-8859-1")),
        ENDING_UNKNOWN("types.missing", "fileExtension=\".csv\" mimeType=\"text/csv\"", (here, answer) -> {
            if (answer.address.endsWith(".csv")) {
                here.lose(answer);
            }
        }),
        NO_COMPRESSION(
                "compression.plain",
                "AddOutputFilterByType DEFLATE text/html text/css text/csv text/javascript",
                (here, answer) -> answer.headers.remove("Content-Encoding")),
        PAGES_KEPT("caching.pages", "add_header Cache-Control no-cache;", (here, answer) -> {
            // The browser is to see the next fault on the test page itself.
            if (answer.isPage() && !answer.address.equals("doctor.html")) {
                answer.headers.put("Cache-Control", "public, max-age=31536000");
            }
        }),
        NO_POLICY(
                "policy.missing",
                "add_header Content-Security-Policy \"default-src 'none'; script-src 'self'",
                (here, answer) -> answer.headers.remove("Content-Security-Policy")),
        LOOSER_POLICY(
                "policy.looser",
                "script-src 'self' 'unsafe-inline'",
                (here, answer) -> policy(
                        answer, FaultyServer.POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"))),
        POLICY_OF_PICTURES(
                "policy.stricter",
                "img-src 'none'",
                (here, answer) -> policy(answer, FaultyServer.POLICY + ", img-src 'none'")),
        POLICY_REMOVED(
                "policy.missing policy.unheld unchanged.page unchanged.page",
                "removed the policy from the page",
                (here, answer) -> {
                    answer.headers.remove("Content-Security-Policy");
                    if (answer.isPage()) {
                        answer.text(
                                answer.text().replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""));
                    }
                }),
        LOST_ADDRESSES_FOUND(
                "lost.soft",
                "ErrorDocument 404 " + PREFIX + "404.html",
                (here, answer) -> answer.status = answer.status == 404 ? 200 : answer.status),
        ANOTHER_PAGE_FOR_LOST_ADDRESSES("lost.another", "error_page 404 " + PREFIX + "404.html;", (here, answer) -> {
            if (answer.status == 404) {
                answer.text("<h1>Not Found</h1>");
            }
        }),
        OLD_ADDRESSES_LOST(
                "moved.missing moved.missing moved.missing moved.missing moved.missing",
                "return 301 " + PREFIX + "compare/water.html;",
                (here, answer) -> {
                    if (answer.status == 301) {
                        here.lose(answer);
                    }
                }),
        OLD_ADDRESSES_LEAD_HOME(
                "moved.elsewhere moved.elsewhere moved.elsewhere moved.elsewhere moved.elsewhere",
                "Remove the rule",
                (here, answer) -> answer.headers.replace("Location", PREFIX + "index.html")),
        BAR_ADDED("unchanged.page unchanged.page", "Turn off what rewrites pages", (here, answer) -> {
            if (answer.isPage()) {
                answer.text(answer.text().replace("</body>", "<p>Intranet of the Example Organisation</p></body>"));
            }
        }),
        STYLE_CUT_OFF("unchanged.damaged", "Upload the file again", (here, answer) -> {
            if (answer.address.equals("theme/site.css")) {
                answer.text(answer.text().substring(0, 20_000));
            }
        }),
        UPLOADED_IN_SMALL_LETTERS("letters.missing", "keeps capital letters", (here, answer) -> {
            if (!answer.address.equals(answer.address.toLowerCase(Locale.ROOT))) {
                here.lose(answer);
            }
        }),
        /** A note: browsers only ask more often. */
        STYLE_NOT_KEPT(
                "caching.unkept",
                "keep for a year",
                (here, answer) -> answer.headers.replace("Cache-Control", "no-cache")),
        /** A note, which does no harm. */
        ANY_LETTERS("letters.folded", "Test links on this site", (here, answer) -> {
            String small = answer.address.toLowerCase(Locale.ROOT);
            if (answer.status == 404 && here.has(small)) {
                here.fill(answer, small);
            }
        }),
        PAGES_WITHOUT_ENDING("place.deep", "leaves out index.html", (here, answer) -> {
            String folder = "pages/deep/down/";
            if (answer.address.equals("pages/deep/down.html")) {
                answer.status = 301;
                answer.headers.put("Location", PREFIX + folder);
            } else if (answer.address.equals(folder)) {
                here.fill(answer, "pages/deep/down.html");
            }
        });

        private final List<String> said;
        private final String remedy;
        private final BiConsumer<FaultyServer, Answer> plant;

        Fault(String said, String remedy, BiConsumer<FaultyServer, Answer> plant) {
            this.said = Stream.of(said.split(" ")).filter(one -> !one.isEmpty()).toList();
            this.remedy = remedy;
            this.plant = plant;
        }

        private static void type(Answer answer, String ending, String type) {
            if (answer.status == 200 && answer.address.endsWith("." + ending)) {
                answer.headers.put("Content-Type", type);
            }
        }

        private static void policy(Answer answer, String policy) {
            answer.headers.replace("Content-Security-Policy", policy);
        }
    }

    private static final Set<Fault> NOTES = Set.of(Fault.STYLE_NOT_KEPT, Fault.ANY_LETTERS);

    @ParameterizedTest
    @EnumSource
    void eachFaultIsNamedWithItsRemedyAndNoOther(Fault fault) {
        server.plant(fault.plant);
        open(server.address(PREFIX));

        assertThat(said()).containsExactlyInAnyOrderElementsOf(fault.said);
        assertThat(page.locator(".doctor__tests").innerText()).contains(fault.remedy);
        long faults = NOTES.contains(fault) ? 0 : fault.said.size();
        assertThat(page.locator(".doctor__sum").innerText())
                .startsWith(
                        faults == 0
                                ? "Everything that could be asked is in order."
                                : faults + (faults == 1 ? " fault." : " faults."));
    }

    /** No script can say this one, so the page says it without. */
    @Test
    void aPolicyThatForbidsScriptsIsNamedByThePageAlone() {
        server.plant((here, answer) -> Fault.policy(answer, FaultyServer.POLICY + ", script-src 'none'"));
        page.navigate(server.address(PREFIX) + "doctor.html");

        assertThat(page.locator("[data-off]").innerText())
                .contains(
                        "The scripts of this page have not run",
                        "has to allow script-src 'self'",
                        "curl -sI http://127.0.0.1");
        assertThat(page.locator(".doctor__sum").isVisible()).isFalse();
        assertThat(states("waiting")).hasSize(12);
    }

    @Test
    void aScriptThatIsNotThereIsNamedByThePageAlone() {
        server.plant((here, answer) -> {
            if (answer.address.equals("theme/find.js")) {
                here.lose(answer);
            }
        });
        // The browser keeps what has a hash; another one has not asked for it yet.
        try (BrowserContext fresh = Chromium.get().newContext()) {
            Page first = fresh.newPage();
            first.navigate(server.address(PREFIX) + "doctor.html");
            assertThat(first.locator("[data-off]").innerText())
                    .contains("the files in theme/ may not be there", PREFIX + "theme/find.js");
        }
    }

    @Test
    void aFolderWithOtherLettersThanInTheHandbookIsNamed() {
        server.plant(Fault.NONE.plant);
        open(server.address("/Intranet/Roles/"));

        assertThat(said()).containsExactly("place.path");
        assertThat(page.locator("[data-said=path]").innerText())
                .contains("address: " + server.address("/Intranet/Roles/"));
    }

    @Test
    void inAFolderWhatNeedsAServerIsNotAskedAndTheRestIs() {
        open(site.root());

        assertThat(said()).isEmpty();
        assertThat(states("fine")).containsExactly("scripts", "style", "search");
        assertThat(states("unasked")).hasSize(9);
        assertThat(page.locator("[data-folder]").isVisible()).isTrue();
    }

    @Test
    void theReportCanBePasted() {
        server.plant(Fault.WRONG_TYPE.plant);
        open(server.address(PREFIX));
        page.locator("[data-tools] button").click();

        assertThat(page.locator("[data-tools] [role=status]").innerText()).isEqualTo("Copied");
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .contains(
                        server.address(PREFIX) + "doctor.html",
                        "1 fault.",
                        "Faulty: Files have their types\n    data/guides/whom.json has the type text/plain,"
                                + " and not application/json.\n",
                        "In order: Texts are compressed\n");
    }

    @Test
    void thePageIsValidAndCanBeReadByEverybody() {
        assertThat(Conformance.RULE.check().apply(site.page("doctor.html"))).isEmpty();
        // A browser that lets any script in, which is a fault that the page names.
        try (BrowserContext lax = Chromium.get().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page measured = lax.newPage();
            measured.navigate(site.root() + "doctor.html");
            measured.locator("[data-said=unheld]").waitFor();
            assertThat(Axe.violations(measured)).isEmpty();
            measured.setViewportSize(360, 800);
            assertThat(measured.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            measured.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            measured.reload();
            measured.locator("[data-said=unheld]").waitFor();
            assertThat(Axe.ofColours(measured)).as("dark").isEmpty();
        }
    }

    private static void open(String root) {
        page.navigate(root + "doctor.html");
        page.locator(".doctor[data-faults]").waitFor();
    }

    /** What is wrong, and what is to be known, as {@code test.case}. */
    private static List<String> said() {
        return strings("""
                () => [...document.querySelectorAll('[data-said]:not([data-kind=fine])')]
                    .map(said => said.closest('[data-test]').dataset.test + '.' + said.dataset.said)
                """);
    }

    private static List<String> states(String state) {
        return strings(
                "() => [...document.querySelectorAll('[data-state=" + state + "]')].map(one => one.dataset.test)");
    }

    private static List<String> strings(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    /** A handbook with old addresses, at the address that the server has, and with a file of an unusual name. */
    private static Path content() throws IOException {
        Path from = Path.of("src/test/resources/sites/everything-once/content");
        Path to = temp.resolve("content");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path handbook = to.resolve("handbook.yaml");
        Files.writeString(
                handbook,
                Files.readString(handbook).replace("https://harbour.example.com/roles", server.address(PREFIX)));
        Files.writeString(to.resolve(UNUSUAL), "The plan.\n");
        return to;
    }
}
