package remit.preview;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import remit.publish.SiteInMemory;

/** Adds the preview's script to a page, on a line of its own at the end of the body; everything else stays as it is. */
final class PreviewedPage {

    private static final String END = "</body>";

    /** What is shown where no site could be made yet. The script puts the problems over it. */
    private static final String NOTHING_YET = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>Preview</title>
            </head>
            <body>
              <h1>There is nothing to show yet</h1>
              <p>The content has errors. This page opens the handbook as soon as they are mended.</p>
            </body>
            </html>
            """;

    private PreviewedPage() {}

    static byte[] of(SiteInMemory.File page) {
        return withScript(text(page), page.hash());
    }

    /**
     * What is shown where the site has no such page.
     *
     * @param page the site's own page for this; null where there is no site
     */
    static byte[] missing(SiteInMemory.@Nullable File page) {
        return withScript(page == null ? NOTHING_YET : text(page), "");
    }

    private static String text(SiteInMemory.File page) {
        return new String(page.content(), StandardCharsets.UTF_8);
    }

    private static byte[] withScript(String page, String hash) {
        int end = Math.max(0, page.lastIndexOf(END));
        String script = "<script src=\"/_remit/preview.js\" data-hash=\"" + hash + "\"></script>\n";
        return (page.substring(0, end) + script + page.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
