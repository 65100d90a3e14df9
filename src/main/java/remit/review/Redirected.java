package remit.review;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells a page that only leads to another one. */
public final class Redirected {

    private Redirected() {}

    /** Returns the link to the page that a page leads to; null for a page to read. */
    public static @Nullable String to(String page) {
        if (!page.contains("http-equiv=\"refresh\"")) {
            return null;
        }
        Element link = Jsoup.parse(page).selectFirst("meta[http-equiv=refresh] ~ link[rel=canonical]");
        return link == null ? null : link.attr("href");
    }
}
