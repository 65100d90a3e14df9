package remit.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.ComparisonTable;
import remit.model.ComparisonTable.Difference;
import remit.model.Criterion;
import remit.model.Role;
import remit.pages.comparison.ComparisonPage;
import remit.pages.comparison.MoreTable;
import remit.pages.comparison.PointTable;

/**
 * Both tables of a comparison, as its page shows them.
 *
 * @param roles the columns, in order
 * @param rows one for each criterion of the comparison, in order
 * @param more the rows of the second table; empty where there is none
 */
record ComparisonData(
        String id,
        String title,
        List<Column> roles,
        Map<Difference, Integer> counts,
        List<Line> rows,
        List<MoreTable.Row> more) {

    /** A role by its id and full title. */
    record Column(String id, String title) {}

    /**
     * @param notStated the ids of the roles that do not state it, in the columns' order
     * @param inShort the written difference in plain words; null for none
     * @param shown the row as the page shows it; null where no role states it, so that the page leaves it out
     */
    record Line(
            Criterion criterion,
            Difference difference,
            List<String> notStated,
            @Nullable String inShort,
            PointTable.@Nullable Row shown) {}

    static ComparisonData of(ComparisonTable table, ComparisonPage page) {
        Map<String, PointTable.Row> shown = new HashMap<>();
        if (page.table() != null) {
            page.table().rows().forEach(row -> shown.put(row.id(), row));
        }
        return new ComparisonData(
                table.id(),
                page.frame().title(),
                table.roles().stream().map(ComparisonData::column).toList(),
                table.counts(),
                table.rows().stream()
                        .map(row -> line(row, shown.get(row.criterion().id())))
                        .toList(),
                page.more() == null ? List.of() : page.more().rows());
    }

    private static Column column(Role role) {
        return new Column(role.id(), role.title());
    }

    private static Line line(ComparisonTable.Row row, PointTable.@Nullable Row shown) {
        String inShort = row.inShort() == null ? null : row.inShort().text();
        List<String> notStated = row.notStated().stream().map(Role::id).toList();
        return new Line(row.criterion(), row.difference(), notStated, inShort, shown);
    }
}
