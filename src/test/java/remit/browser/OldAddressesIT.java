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

    @TempDir
    Path temp;

    @Test
    void everyOldAddressAndPlaceIsFound() throws IOException {
        copy(Path.of("content"), temp.resolve("content"));
        run("build", "--no-fsync", "--site", "before");
        run("rename", "role", "cio", "head-of-it", "--yes");
        run("rename", "role", "cto", "head-of-products", "--yes");
        run("rename", "criterion", "focus", "attention", "--yes");
        run("rename", "guide", "who-leads", "who-should-lead", "--yes");
        run("rename", "contact", "service-desk", "help-desk", "--yes");
        run("rename", "duty", "it-strategy", "strategy-of-it", "--yes");
        run("build", "--no-fsync", "--site", "after");

        List<String> lost = new ArrayList<>();
        try (BrowserContext browser = Chromium.get().newContext()) {
            Page page = browser.newPage();
            Map<String, Document> before = SiteLinks.of(temp.resolve("before")).pages();
            Map<String, Document> after = SiteLinks.of(temp.resolve("after")).pages();
            Questions.opened(before.keySet()).forEach(address -> {
                Document old = before.get(address);
                boolean leadsOn = !old.select("meta[http-equiv=refresh]").isEmpty();
                List<String> places = leadsOn
                        ? List.of()
                        : old.select("[id]").stream()
                                .map(Element::id)
                                .filter(id -> !id.startsWith("_") || id.contains("--"))
                                .toList();
                boolean tried = Questions.EVERYTHING || address.hashCode() % 6 == 0;
                if (tried && !holds(after.get(address), places)) {
                    lost.addAll(lost(page, address, places));
                }
            });
        }

        assertThat(lost).isEmpty();
    }

    /** While an edition is the newest, what changed in it is on another page than later. */
    @Test
    void whatChangedIsStillFoundWhenALaterEditionHasCome() throws IOException {
        copy(Path.of("src/test/resources/sites/everything-once/content"), temp.resolve("content"));
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
