package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.SiteLinks;
import remit.command.RemitCommand;

/** What a reader kept the address of is still found after things got other ids. */
class OldAddressesIT {

    private static final Path EVERY_KEY = Path.of("src/test/resources/sites/everything-once/content");

    /** What is renamed there: kind, id, new id. */
    private static final String[][] NAMES = {
        {"role", "pilot", "steerer"},
        {"role", "diver", "below"},
        {"criterion", "day", "daily"},
        {"guide", "whom", "whom-to-ask"},
        {"contact", "desk", "help-desk"},
        {"duty", "buoys", "sea-marks"},
    };

    /** The same in our own handbook, which takes long and is tried with {@code browser.all}. */
    private static final String[][] OUR_NAMES = {
        {"role", "cio", "head-of-it"},
        {"role", "cto", "head-of-products"},
        {"criterion", "focus", "attention"},
        {"guide", "who-leads", "who-should-lead"},
        {"contact", "service-desk", "help-desk"},
        {"duty", "it-strategy", "strategy-of-it"},
    };

    @TempDir
    Path temp;

    @Test
    void everyOldAddressAndPlaceIsFound() throws IOException {
        copy(Questions.EVERYTHING ? Path.of("content") : EVERY_KEY, temp.resolve("content"));
        run("build", "--no-fsync", "--site", "before");
        for (String[] rename : Questions.EVERYTHING ? OUR_NAMES : NAMES) {
            run("rename", rename[0], rename[1], rename[2], "--yes");
        }
        run("build", "--no-fsync", "--site", "after");

        List<String> lost = new ArrayList<>();
        try (BrowserContext browser = Chromium.get().newContext()) {
            Page page = browser.newPage();
            Map<String, Document> before = SiteLinks.of(temp.resolve("before")).pages();
            Map<String, Document> after = SiteLinks.of(temp.resolve("after")).pages();
            before.keySet().forEach(address -> {
                Document old = before.get(address);
                boolean leadsOn = !old.select("meta[http-equiv=refresh]").isEmpty();
                List<String> places = leadsOn
                        ? List.of()
                        : old.select("[id]").stream()
                                .map(Element::id)
                                .filter(id -> !id.startsWith("_") || id.contains("--"))
                                .toList();
                if (!holds(after.get(address), places)) {
                    lost.addAll(lost(page, address, places));
                }
            });
        }

        assertThat(lost).isEmpty();
    }

    /** While an edition is the newest, what changed in it is on another page than later. */
    @Test
    void whatChangedIsStillFoundWhenALaterEditionHasCome() throws IOException {
        copy(EVERY_KEY, temp.resolve("content"));
        run("build", "--no-fsync", "--site", "after");

        try (BrowserContext browser = Chromium.get().newContext()) {
            Page page = browser.newPage();
            String changes = temp.resolve("after/changes.html").toUri().toString();
            page.navigate(changes + "#2025-11-21-role-diver");
            page.waitForURL(url -> url.endsWith("changes/2025-11-21.html#2025-11-21-role-diver"));
            assertThat(page.locator(":target").textContent()).contains("Diver");
            for (String here : List.of("#2026-11-21-role-steersman", "#2025-11-21", "#2024-11-21-role-diver")) {
                page.navigate("about:blank");
                page.navigate(changes + here);
                assertThat(page.url()).endsWith("changes.html" + here);
            }
        }
    }

    /** Returns whether a page has all places itself, so that no script and no other page need lead to them. */
    private static boolean holds(@Nullable Document page, List<String> places) {
        return page != null
                && page.select("meta[http-equiv=refresh]").isEmpty()
                && places.stream().allMatch(id -> page.getElementById(id) != null);
    }

    /** Returns what is not found: the address, or the anchors that its page had. */
    private List<String> lost(Page page, String address, List<String> places) {
        Path file = temp.resolve("after").resolve(address);
        if (!Files.exists(file)) {
            return List.of(address);
        }
        String place = places.isEmpty() ? "" : "#" + places.get(places.size() - 1);
        page.navigate(file.toUri() + place);
        page.waitForFunction(
                "() => document.readyState === 'complete' && !document.querySelector('meta[http-equiv=refresh]')");
        List<String> lost = new ArrayList<>();
        if (!place.isEmpty() && !Boolean.TRUE.equals(page.evaluate("document.querySelector(':target') !== null"))) {
            lost.add(address + place + " opens at the top of " + page.url());
        }
        Object missing = page.evaluate("ids => ids.filter(id => !document.getElementById(id))", places);
        ((List<?>) missing).forEach(id -> lost.add(address + "#" + id));
        return lost;
    }

    private void run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(RemitCommand.run(arguments, temp, stream, stream))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
