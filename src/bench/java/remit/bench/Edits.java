package remit.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.browser.Chromium;

/**
 * How long an editor waits: from the moment when a file is saved until the open page of {@code remit serve} shows the
 * change, in Chromium. The preview is a process of its own, started by the launcher.
 */
final class Edits {

    static final String HEAD = """

            | Edits of | Median, ms | 95 of 100 below, ms | Longest, ms |
            |---|--:|--:|--:|
            """;

    private static final int FIRST = 20;
    private static final int MEASURED = 100;

    private static final Pattern ADDRESS = Pattern.compile("preview is at (\\S+)");

    private final Path launcher;

    Edits(Path launcher) {
        this.launcher = launcher;
    }

    /**
     * A row of the table. Twenty edits before those that count warm the preview up; the first one is named, too.
     *
     * @param content is changed and put back
     * @param file the file that is edited
     * @param text words that stand once in the file, and on the page
     * @param page the page that is open
     */
    String row(String name, Path content, String file, String text, String page) throws IOException {
        Process serve = new ProcessBuilder(launcher.toString(), "serve", "--content", content.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BrowserContext browser = Chromium.get().newContext();
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
            Page open = browser.newPage();
            open.navigate(address(said) + page);
            List<Double> times = times(open, content.resolve(file), text);
            double first = times.get(0);
            List<Double> sorted = new ArrayList<>(times.subList(FIRST, times.size()));
            Collections.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "| %s (the first edit: %.0f ms) | %.0f | %.0f | %.0f |\n",
                    name,
                    first,
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.get(sorted.size() - 1));
        } finally {
            serve.destroy();
        }
    }

    private static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
        }
        throw new IOException("the preview has ended before it began");
    }

    private static List<Double> times(Page open, Path file, String text) throws IOException {
        String before = Files.readString(file);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < FIRST + MEASURED; i++) {
            String now = text + " edit" + i + "x";
            String content = before.replace(text, now);
            long start = System.nanoTime();
            Files.writeString(file, content);
            open.waitForFunction("words => document.body.innerText.includes(words)", now);
            times.add((System.nanoTime() - start) / 1e6);
            open.waitForTimeout(100);
        }
        Files.writeString(file, before);
        return times;
    }
}
