package remit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.Generator;
import remit.PreviewRun;
import remit.RandomEdits;
import remit.Rounds;
import remit.publish.SiteInMemory;

/** An editor with a page of the preview open in a browser, who changes files. */
class PreviewIT {

    /** A handbook with a record of each kind. */
    private static final Path SMALL = Path.of("src/test/resources/sites/everything-once/content");

    private static final String ROLE = "roles/pilot.yaml";
    private static final String PAGE = "roles/pilot.html";
    private static final int EDITS = Rounds.of(12, 400);

    @TempDir
    Path temp;

    private Path content;
    private BrowserContext browser;
    private Page page;
    private final List<String> console = new ArrayList<>();

    /** A machine that does other things, too, needs longer to build the whole handbook than the five seconds of the library. */
    @BeforeAll
    static void givePatience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    void copyTheHandbook() throws IOException {
        content = temp.resolve("content");
        copy(SMALL, content);
        browser = Chromium.get().newContext();
        page = browser.newPage();
        page.onConsoleMessage(message -> console.add(message.text()));
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void anOpenPageShowsAChangeAndStaysWhereItIs() throws Exception {
        try (ServedHandbook served = new ServedHandbook(content)) {
            page.setViewportSize(800, 400);
            page.navigate(served.address() + PAGE);
            page.evaluate(
                    "() => { scrollTo(0, 300); document.querySelectorAll('details').forEach(d => d.open = true);"
                            + " [...document.querySelectorAll('main a')][3].focus({preventScroll: true}); window.old = true; }");
            Object focused = page.evaluate("document.activeElement.href");
            Object open = page.evaluate("document.querySelectorAll('details[open]').length");

            change(ROLE, "Brings ships in", "Brings boats home");

            assertThat(page.locator(".in-short").first()).containsText("Brings boats home");
            page.waitForFunction("href => document.activeElement.href === href", focused);
            assertThat(page.evaluate("scrollY")).isEqualTo(300);
            assertThat(page.evaluate("document.querySelectorAll('details[open]').length"))
                    .isEqualTo(open);
            assertThat(console).isEmpty();
        }
    }

    @Test
    void aPageThatDoesNotChangeIsNotLoadedAgain() throws Exception {
        try (ServedHandbook served = new ServedHandbook(content)) {
            page.navigate(served.address() + "about.html");
            page.evaluate("window.old = true");
            Page other = browser.newPage();
            other.navigate(served.address() + PAGE);

            change(ROLE, "Brings ships in", "Brings boats home");

            assertThat(other.locator(".in-short").first()).containsText("boats home");
            assertThat(page.evaluate("window.old")).isEqualTo(true);
        }
    }

    @Test
    void errorsAreShownOverTheLastGoodPageAndGoWhenMended() throws Exception {
        // The small handbook has warnings, of which the bar would tell all the time.
        String role = "roles/cio.yaml";
        content = temp.resolve("whole/content");
        copy(Path.of("content"), content);
        try (ServedHandbook served = new ServedHandbook(content, "--editor", "code")) {
            page.navigate(served.address() + "roles/cio.html");
            Locator bar = page.locator("#remit-preview section");
            assertThat(bar).isHidden();

            change(role, "in-short:", "in-shrt:");

            assertThat(bar.locator(".toggle")).containsText("1 error: the last good page is shown");
            Locator problem = bar.locator("li").first();
            assertThat(problem).isVisible();
            assertThat(bar.locator("mark", new Locator.LocatorOptions().setHasText("in-shrt")))
                    .isVisible();
            assertThat(bar.locator("a[href$='content/roles/cio.yaml:6:1']"))
                    .hasAttribute("href", Pattern.compile("vscode://file/.*"));
            assertThat(page.locator("h1")).isVisible();

            page.keyboard().press("Escape");
            assertThat(problem).isHidden();
            page.keyboard().press("Tab");
            bar.locator(".toggle").focus();
            page.keyboard().press("Enter");
            assertThat(problem).isVisible();

            change(role, "in-shrt:", "in-short:");
            assertThat(bar).isHidden();
            assertThat(console).isEmpty();
        }
    }

    @Test
    void theListOfChangesFollowsTheEdits() throws Exception {
        try (ServedHandbook served = new ServedHandbook(content)) {
            page.navigate(served.address() + "_remit/changes");
            assertThat(page.locator("main")).containsText("Nothing has changed for readers since this preview began.");

            change(ROLE, "Brings ships in", "Brings boats home");

            Locator role = page.locator("h2", new Page.LocatorOptions().setHasText("Harbour pilot"));
            assertThat(role).isVisible();
            page.evaluate("window.old = true");
            change("roles/diver.yaml", "title:", "# A remark\ntitle:");
            page.waitForTimeout(1500);
            assertThat(page.evaluate("window.old")).isEqualTo(true);
            assertThat(page.locator("ins")).containsText("boats home");
            assertThat(page.locator("del")).containsText("ships in");
            assertThat(console).isEmpty();
            assertThat(Axe.violations(page)).isEmpty();
            console.clear(); // axe tries out styles, which the policy of the page forbids

            change(ROLE, "in-short:", "in-shrt:");
            assertThat(page.locator("main")).containsText("The content has errors now.");
            change(ROLE, "in-shrt:", "in-short:");
            assertThat(page.locator("main")).not().containsText("The content has errors now.");

            change(ROLE, "Brings boats home", "Brings ships in");
            assertThat(page.locator("main")).containsText("Nothing has changed for readers");
            assertThat(console).isEmpty();

            change(ROLE, "Brings ships in", "Brings boats home");
            role.locator("a").click();
            assertThat(page.locator("h1")).containsText("Harbour pilot");
        }
    }

    @Test
    void theListOfChangesNeedsNoScript() throws Exception {
        try (ServedHandbook served = new ServedHandbook(content);
                BrowserContext plain =
                        Chromium.get().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page list = plain.newPage();
            list.navigate(served.address() + "_remit/changes");
            assertThat(list.locator("main")).containsText("Nothing has changed");
            change(ROLE, "Brings ships in", "Brings boats home");
            for (int wait = 0; wait < 100 && list.locator("ins").count() == 0; wait++) {
                Thread.sleep(50);
                list.reload();
            }
            assertThat(list.locator("ins")).containsText("boats home");
        }
    }

    @Test
    void eachPartOfAPageLeadsToTheLineWhereItIsWritten() throws Exception {
        Files.writeString(content.resolve("comparisons/water.md"), "## Two people, two careers\n\nWords.\n");
        try (ServedHandbook served = new ServedHandbook(content, "--editor", "code")) {
            page.navigate(served.address() + "compare/water.html");
            Locator row = page.locator("tr#tasks > th .remit-source");
            Locator cell = page.locator("td#pilot--tasks .remit-source");
            assertThat(row).hasAttribute("href", opens("criteria.yaml", "- id: tasks"));
            assertThat(cell).hasAttribute("href", opens(ROLE, "  tasks:"));
            assertThat(page.locator("h1 > .remit-source"))
                    .hasAttribute("href", opens("comparisons/water.yaml", "title:"));
            assertThat(page.locator("h2#two-people-two-careers > .remit-source"))
                    .hasAttribute("href", opens("comparisons/water.md", "## Two people"));
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat(width).isEqualTo(page.evaluate("innerWidth"));

            change(ROLE, "title:", "\n# A remark of two lines,\n# which is no change for readers.\ntitle:");

            assertThat(cell).hasAttribute("href", opens(ROLE, "  tasks:"));
            assertThat(cell).hasCount(1);
            assertThat(console).isEmpty();
        }
    }

    /** A pattern of addresses that open a file of the content at the only line that begins with some words. */
    private Pattern opens(String file, String words) throws IOException {
        List<String> lines = Files.readAllLines(content.resolve(file));
        int line = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).strip().startsWith(words.strip()))
                .findFirst()
                .orElseThrow();
        int start = lines.get(line).indexOf(words.strip()) + (words.strip().startsWith("- ") ? 2 : 0);
        return Pattern.compile("vscode://file/.*/content/" + file + ":" + (line + 1) + ":" + (start + 1));
    }

    @Test
    void aPageThatVanishesSaysSoAndComesBack() throws Exception {
        try (ServedHandbook served = new ServedHandbook(content)) {
            Path file = content.resolve("pages/extra.md");
            page.navigate(served.address() + "pages/extra.html");
            assertThat(page.locator("h1")).hasText("Page not found");

            Files.writeString(file, "---\ntitle: Something more\n---\n\nWords.\n");
            assertThat(page.locator("h1")).hasText("Something more");

            Files.delete(file);
            assertThat(page.locator("#remit-preview #gone")).containsText("not in the handbook any more");
            assertThat(page.locator("h1")).hasText("Something more");

            Files.writeString(file, "---\ntitle: Something more\n---\n\nWords.\n");
            assertThat(page.locator("#remit-preview #gone")).hasCount(0);
        }
    }

    @Test
    void styleIsExchangedWithoutLoadingThePage() throws Exception {
        Path templates = temp.resolve("templates");
        Path style = templates.resolve("theme/site.css");
        Files.createDirectories(style.getParent());
        String css = Files.readString(Path.of("templates/theme/site.css"));
        Files.writeString(style, css);
        try (ServedHandbook served = new ServedHandbook(content, "--templates", templates.toString())) {
            page.navigate(served.address() + PAGE);
            page.evaluate("window.old = true");

            Files.writeString(style, css + "\nh1 { letter-spacing: 7px; }\n");

            page.waitForFunction("() => getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
            assertThat(page.evaluate("window.old")).isEqualTo(true);
            assertThat(page.locator("head > link[href*='theme/site.css']")).hasCount(1);
        }
    }

    @Test
    void aPageWithAStyleOfItsOwnKeepsBoth() throws Exception {
        Path templates = temp.resolve("templates");
        Path style = templates.resolve("theme/duties.css");
        Files.createDirectories(style.getParent());
        String css = Files.readString(Path.of("templates/theme/duties.css"));
        Files.writeString(style, css);
        try (ServedHandbook served = new ServedHandbook(content, "--templates", templates.toString())) {
            page.navigate(served.address() + "responsibilities.html");
            String before = (String) page.evaluate("getComputedStyle(document.body).fontFamily");

            Files.writeString(style, css + "\nh1 { letter-spacing: 7px; }\n");

            page.waitForFunction("() => getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
            page.waitForFunction("() => document.querySelectorAll('head > link[rel=stylesheet]').length === 2");
            assertThat(page.evaluate("getComputedStyle(document.body).fontFamily"))
                    .isEqualTo(before);
        }
    }

    @Test
    void aStartWithErrorsShowsTheHandbookOnceTheyAreMended() throws Exception {
        change(ROLE, "in-short:", "in-shrt:");
        try (ServedHandbook served = new ServedHandbook(content)) {
            page.navigate(served.address() + PAGE);
            assertThat(page.locator("h1")).hasText("There is nothing to show yet");
            assertThat(page.locator("#remit-preview li").first()).isVisible();

            change(ROLE, "in-shrt:", "in-short:");

            assertThat(page.locator(".in-short").first()).containsText("Brings ships in");
        }
    }

    /** Returns the site that a run makes; where it makes none, the one before. */
    private static SiteInMemory site(PreviewRun run, SiteInMemory before) {
        PreviewRun.Made made = run.site(before);
        return made == null ? before : made.site();
    }

    /** After each of many edits, right ones and slips, by different ways of saving, page and bar are right. */
    @Test
    void afterEachEditThePageOrTheBarIsRight() throws Exception {
        Random random = new Random(7);
        RandomEdits edits = new RandomEdits(content, 7, (file, text) -> save(file, text, random.nextInt(3)));
        Generator expected = Generator.keeping(new Generator.Options(content, null, false));
        SiteInMemory good = site(expected.preview(), null);
        try (ServedHandbook served = new ServedHandbook(content)) {
            String root = served.address();
            page.navigate(root + PAGE);
            for (int i = 0; i < EDITS; i++) {
                String edit = edits.next();
                for (int more = random.nextInt(4) == 0 ? 3 : 0; more > 0; more--) {
                    edit += ", " + edits.next();
                }
                PreviewRun now = expected.preview();
                good = site(now, good);
                mustShow(edit, now, good);
            }
            edits.restore();
            SiteInMemory clean = site(new Generator(new Generator.Options(content, null, false)).preview(), null);
            awaitWhole(root, clean);
            mustServe(root, clean);
        }
        String otherThanMissing = String.join("\n", console).replaceAll("Failed to load resource: .*404.*", "");
        assertThat(otherThanMissing).isBlank();
    }

    /** Waits until the whole site has followed the pages that are open. */
    private void awaitWhole(String root, SiteInMemory site) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            byte[] served = browser.request().get(root + "manifest.json").body();
            if (Arrays.equals(served, site.file("manifest.json").content())) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private void mustShow(String edit, PreviewRun now, SiteInMemory good) {
        SiteInMemory.File file = good.file(PAGE);
        String hash = file == null ? "" : file.hash();
        int errors = now.checked().problems().errors();
        int warnings = now.checked().problems().warnings();
        String bar = errors + " " + warnings;
        page.waitForFunction("""
                ([hash, bar]) => {
                  const own = document.querySelector("script[data-hash]");
                  const tree = document.getElementById("remit-preview")?.shadowRoot;
                  const words = tree?.querySelector(".toggle").textContent ?? "";
                  const count = word => (words.match(new RegExp("(\\\\d+) " + word)) ?? [0, "0"])[1];
                  const gone = Boolean(tree?.getElementById("gone"));
                  return own && tree && count("error") + " " + count("warning") === bar
                    && (own.dataset.hash === hash || hash === "" && gone);
                }
                """, List.of(hash, bar), new Page.WaitForFunctionOptions().setTimeout(5000));
        assertThat(edit).isNotEmpty();
    }

    /** What is served is what a build writes, but for the line that loads the preview's script. */
    private void mustServe(String root, SiteInMemory good) {
        good.files().forEach((address, file) -> {
            byte[] served = browser.request().get(root + address).body();
            String text = new String(served, StandardCharsets.UTF_8)
                    .replaceFirst("<script src=\"/_remit/preview.js\" data-hash=\"[^\"]*\"></script>\n", "");
            byte[] plain = address.endsWith(".html") ? text.getBytes(StandardCharsets.UTF_8) : served;
            assertThat(plain).as(address).isEqualTo(file.content());
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** Saves in place, by a rename, or in two steps with a pause. */
    private static void save(Path file, String text, int way) throws IOException {
        Files.createDirectories(file.getParent());
        if (way == 0) {
            Path beside = file.resolveSibling(file.getFileName() + ".tmp");
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } else if (way == 1) {
            Files.writeString(file, "");
            Files.writeString(file, text);
        } else {
            Files.writeString(file, text);
        }
    }
}
