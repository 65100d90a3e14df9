package remit.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page costs a reader's first visit. Each part has its share of the whole, so that a report can name the one that
 * grew.
 *
 * @param parts compressed as web servers do, in bytes, by what they are; the page itself comes first
 * @param style how long the style is before that, in bytes: a browser reads all of it before it shows anything
 */
record Weight(Map<String, Integer> parts, int style) {

    /** A first visit, all in all. */
    private static final int FIRST_VISIT = 20_000;

    /** A page, when style and script are there already. */
    private static final int PAGE = 9_000;

    private static final int STYLE = 8_500;
    private static final int SCRIPT = 8_000;
    private static final int ICON = 1_000;
    private static final int STYLE_IN_FULL = 45_000;

    /** A table with more columns or rows is exempt. */
    private static final int COLUMNS = 100;

    private static final int ROWS = 400;

    /** What is too heavy about a page, in words; empty for nothing, and for a page that is exempt. */
    static List<String> faults(SitePage page) {
        return exempt(page.markup()) ? List.of() : of(page).faults();
    }

    private static Weight of(SitePage page) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("the page", compressed(page.site().read(page.address())));
        int style = 0;
        for (Element part : page.markup().select("link[rel=stylesheet], link[rel=icon], script[src]")) {
            String href = part.hasAttr("href") ? part.attr("href") : part.attr("src");
            String file = URI.create(page.address()).resolve(href).getPath();
            if (Files.isRegularFile(page.site().folder().resolve(file))) {
                byte[] bytes = page.site().read(file);
                parts.put(file, compressed(bytes));
                style += file.endsWith(".css") ? bytes.length : 0;
            }
        }
        return new Weight(parts, style);
    }

    static boolean exempt(Document page) {
        return page.select("tr").size() > ROWS || page.select("thead th").size() > COLUMNS;
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        parts.forEach((part, bytes) -> tooMuch(faults, part, bytes, share(part), "compressed"));
        tooMuch(faults, "the style", style, STYLE_IN_FULL, "uncompressed");
        int all = parts.values().stream().mapToInt(Integer::intValue).sum();
        if (faults.isEmpty()) {
            tooMuch(faults, "a first visit " + parts, all, FIRST_VISIT, "compressed");
        }
        return faults;
    }

    private static void tooMuch(List<String> faults, String part, int bytes, int limit, String how) {
        if (bytes > limit) {
            faults.add(String.format(
                    Locale.ROOT, "%s has %,d bytes, %s: %,d more than its share", part, bytes, how, bytes - limit));
        }
    }

    private static int share(String part) {
        return switch (part.substring(part.lastIndexOf('.') + 1)) {
            case "css" -> STYLE;
            case "js" -> SCRIPT;
            case "svg" -> ICON;
            default -> PAGE;
        };
    }

    private static int compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
