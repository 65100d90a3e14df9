package remit.prose;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes one whole out of markup that holds raw tags: nothing left open, nothing where it may not stand. */
final class BalancedHtml {

    /** Elements that mean something only within others, and those others. */
    private static final Map<String, Set<String>> HOMES = Map.of(
            "li", Set.of("ul", "ol"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "summary", Set.of("details"),
            "figcaption", Set.of("figure"),
            "rt", Set.of("ruby"),
            "rp", Set.of("ruby"));

    private BalancedHtml() {}

    /**
     * Closes what is open, drops what is closed without having been opened, and takes away the tags, not the words, of
     * elements outside their homes and of details without a summary.
     */
    static String of(String markup) {
        Element body = RawHtml.body(markup);
        body.getAllElements().stream().filter(BalancedHtml::isHomeless).forEach(Element::unwrap);
        body.select("details:not(:has(> summary))").unwrap();
        body.select("p:empty").remove();
        return body.html();
    }

    private static boolean isHomeless(Element element) {
        Element parent = element.parent();
        Set<String> homes = HOMES.get(element.normalName());
        return homes != null && (parent == null || !homes.contains(parent.normalName()));
    }
}
