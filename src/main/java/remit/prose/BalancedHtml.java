package remit.prose;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes markup that holds raw tags well-formed: every element is closed, and none is where it is not allowed. */
final class BalancedHtml {

    /** Elements that are allowed only within certain others, and these others. */
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
     * Closes elements that are open, drops end tags of elements that were not opened, and takes away the tags, but not
     * the words, of elements where they are not allowed and of {@code details} without a {@code summary}.
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
