package remit.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How many words two parts have in common. */
final class Likeness {

    private Likeness() {}

    /** Returns which part of their words two parts have in common, from 0 to 1. */
    static double of(PagePart was, PagePart is) {
        Set<String> before = words(was);
        Set<String> after = words(is);
        Set<String> common = new HashSet<>(before);
        common.retainAll(after);
        int all = before.size() + after.size();
        return all == 0 ? 1 : 2.0 * common.size() / all;
    }

    private static Set<String> words(PagePart part) {
        return new HashSet<>(List.of(text(part).strip().split("\\s+")));
    }

    /** Returns the words of a part as readers see them, without numbers of sources and other small links. */
    static String seen(PagePart part) {
        if (part instanceof PagePart.Block block) {
            Element copy = block.element().clone();
            copy.select(".hidden, .here, .ref, td > b, .again, .grid__short, script, template, [hidden]")
                    .remove();
            copy.select("br").before(" ");
            copy.select("a + a, span + a, a + span, span + span").before(" ");
            return copy.text();
        }
        return text(part);
    }

    /** Returns the words of a part, in order. */
    static String text(PagePart part) {
        if (part instanceof PagePart.Block block) {
            return block.element().text();
        }
        return ((PagePart.Run) part)
                .nodes().stream()
                        .map(node -> node instanceof Element element
                                ? element.text()
                                : node instanceof TextNode text ? text.text() : "")
                        .collect(Collectors.joining());
    }
}
