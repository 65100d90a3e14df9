package remit.fact;

import java.util.ArrayList;
import java.util.List;
import remit.model.ComparisonTable;
import remit.model.ComparisonTable.Difference;
import remit.model.Role;
import remit.pages.here.Context;
import remit.pages.link.Addresses;

/**
 * What a comparison says of its rows. Criteria are given by their ids, in the order of the rows.
 *
 * @param id of the declared comparison, or of the pair
 * @param address its page
 * @param roles ids, in the order of the columns
 */
public record ComparedRows(
        String id,
        String address,
        List<String> roles,
        List<String> same,
        List<String> different,
        List<String> partial,
        List<String> unstated) {

    /** Returns every comparison that has a page. */
    public static List<ComparedRows> of(Context context) {
        List<ComparedRows> all = new ArrayList<>();
        for (String id : context.facts().tables().ids()) {
            all.add(of(context.facts().tables().get(id)));
        }
        return all;
    }

    private static ComparedRows of(ComparisonTable table) {
        return new ComparedRows(
                table.id(),
                Addresses.comparison(table.id()).path(),
                table.roles().stream().map(Role::id).toList(),
                rows(table, Difference.SAME),
                rows(table, Difference.DIFFERENT),
                rows(table, Difference.PARTIAL),
                rows(table, Difference.UNSTATED));
    }

    private static List<String> rows(ComparisonTable table, Difference difference) {
        return table.rows().stream()
                .filter(row -> row.difference() == difference)
                .map(row -> row.criterion().id())
                .toList();
    }
}
