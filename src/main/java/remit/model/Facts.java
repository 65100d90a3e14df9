package remit.model;

import java.util.Collections;
import java.util.Map;

/**
 * What follows from a handbook, each worked out once for pages and data.
 *
 * @param criteria all criteria by their ids, in the order of the handbook
 * @param uses where each role and contact is named
 * @param tables every comparison that has a page, by its id: the declared ones in their order, then the other pairs
 * @param reviews when each part of the handbook was reviewed
 * @param notStated every value that is not stated
 */
public record Facts(
        Handbook handbook,
        Map<String, Criterion> criteria,
        PartyUses uses,
        Map<String, ComparisonTable> tables,
        Reviews reviews,
        NotStated notStated) {

    public Facts {
        tables = Collections.unmodifiableMap(tables);
    }

    /** Works all of them out, in time linear in the size of the handbook and of its tables. */
    public static Facts of(Handbook handbook) {
        return new Facts(
                handbook,
                handbook.criteriaById(),
                new PartyUses(handbook),
                ComparisonTable.all(handbook),
                Reviews.of(handbook),
                NotStated.of(handbook));
    }
}
