package remit.review;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * Gives all parts of a page numbers: two parts have the same number where readers see the same. Each part is looked at
 * once.
 */
final class Prints {

    private final Map<Element, Integer> known = new IdentityHashMap<>();
    private final UnaryOperator<String> targets;
    private final Numbers numbers;

    /**
     * @param targets gives each link's target one name
     * @param numbers the numbers that both pages share
     */
    Prints(UnaryOperator<String> targets, Numbers numbers) {
        this.targets = targets;
        this.numbers = numbers;
    }

    /** Returns the one name of a link's target. */
    String target(Element link) {
        return targets.apply(link.attr("href"));
    }

    /** Returns the tokens of a run. */
    List<Token> tokens(PagePart.Run run) {
        return Tokens.of(run, targets);
    }

    int of(PagePart part) {
        if (part instanceof PagePart.Block block) {
            Integer number = known.get(block.element());
            return number == null ? ofNew(block.element()) : number;
        }
        return numbers.of(List.copyOf(tokens((PagePart.Run) part)));
    }

    private int ofNew(Element element) {
        List<Object> parts = new ArrayList<>();
        parts.add(element.normalName());
        PagePart.of(element).forEach(part -> parts.add(of(part)));
        int number = numbers.of(parts);
        known.put(element, number);
        return number;
    }
}
