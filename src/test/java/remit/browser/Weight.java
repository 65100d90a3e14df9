package remit.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page costs a reader, compressed as web servers do.
 *
 * @param page the page itself, in bytes
 * @param shared style, script and icon, which a second page finds in the cache
 */
record Weight(int page, int shared) {

    /** A first visit, all in all. */
    static final int FIRST_VISIT = 20_000;

    /** A page, when style and script are there already. */
    static final int LATER_PAGE = 8_000;

    /** A table with more columns or rows is exempt. */
    private static final int COLUMNS = 100;

    private static final int ROWS = 400;

    static Weight of(Path site, String address) {
        Path file = site.resolve(address);
        int page = compressed(file);
        int shared = 0;
        for (Path part : parts(site, file)) {
            shared += compressed(part);
        }
        return new Weight(page, shared);
    }

    /** What is too heavy about it, in words; empty for nothing. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (page + shared > FIRST_VISIT) {
            faults.add("a first visit is " + (page + shared) + " bytes: page " + page + ", style and icon " + shared);
        }
        if (page > LATER_PAGE) {
            faults.add("the page alone is " + page + " bytes");
        }
        return faults;
    }

    static boolean exempt(Document page) {
        return page.select("tr").size() > ROWS || page.select("thead th").size() > COLUMNS;
    }

    private static List<Path> parts(Path site, Path file) {
        try {
            Document page = Jsoup.parse(file.toFile(), "UTF-8");
            List<Path> parts = new ArrayList<>();
            for (Element part : page.select("link[rel=stylesheet], link[rel=icon], script[src]")) {
                String href = part.hasAttr("href") ? part.attr("href") : part.attr("src");
                parts.add(file.getParent().resolve(href).normalize());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int compressed(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
