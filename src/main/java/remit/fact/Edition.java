package remit.fact;

import java.util.List;
import remit.pages.here.Context;

/**
 * All that a handbook states at one time, and what follows from it.
 *
 * @param facts every statement
 * @param comparisons every comparison that has a page
 * @param results every path of the guides that have a page for each path
 */
public record Edition(List<Fact> facts, List<ComparedRows> comparisons, List<GuideResult> results) {

    public Edition {
        facts = List.copyOf(facts);
        comparisons = List.copyOf(comparisons);
        results = List.copyOf(results);
    }

    public static Edition of(Context context) {
        return new Edition(FactList.of(context), ComparedRows.of(context), GuideResult.of(context));
    }
}
