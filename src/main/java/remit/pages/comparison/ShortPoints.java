package remit.pages.comparison;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.model.ComparisonTable;
import remit.model.ComparisonTable.Difference;
import remit.model.Criterion;
import remit.model.Handbook;
import remit.model.Item;
import remit.model.Value;
import remit.prose.Prose;

/**
 * Finds the points of a comparison for a table with roles down and points across: where there are many roles,
 * those with short values. {@code src/docs/output.md} says which these are.
 */
final class ShortPoints {

    /** From this number of roles on, short points are in a table of their own. */
    private static final int ROLES = 8;

    /** With fewer short points than this there is no such table. */
    private static final int POINTS = 3;

    /** No item of a short point is longer than this, in code points. */
    private static final int LENGTH = 60;

    /** No value of a short point has more items than this. */
    private static final int ITEMS = 2;

    /** Of this many roles at most one has a note on a short point. */
    private static final int ROLES_FOR_A_NOTE = 4;

    private final Handbook handbook;

    private ShortPoints(Handbook handbook) {
        this.handbook = handbook;
    }

    /** Returns the ids of these points; empty where there are too few roles or too few such points. */
    static Set<String> of(ComparisonTable table, Handbook handbook) {
        if (table.roles().size() < ROLES) {
            return Set.of();
        }
        ShortPoints points = new ShortPoints(handbook);
        Set<String> found = table.rows().stream()
                .filter(points::isShort)
                .map(row -> row.criterion().id())
                .collect(Collectors.toSet());
        return found.size() < POINTS ? Set.of() : found;
    }

    private boolean isShort(ComparisonTable.Row row) {
        Criterion.Kind kind = row.criterion().kind();
        return row.difference() != Difference.UNSTATED
                && kind != Criterion.Kind.LIST
                && kind != Criterion.Kind.LINK
                && values(row).allMatch(value -> value.items().size() <= ITEMS)
                && values(row).flatMap(value -> value.items().stream()).allMatch(item -> isShort(kind, item))
                && values(row).filter(ShortPoints::hasNote).count() * ROLES_FOR_A_NOTE
                        <= row.cells().size();
    }

    private boolean isShort(Criterion.Kind kind, Item item) {
        Prose prose = item.prose();
        String text = kind == Criterion.Kind.ROLE ? handbook.party(item.text()).shortName() : item.text();
        return text.codePointCount(0, text.length()) <= LENGTH
                && (prose == null || prose.inline() && prose.links().isEmpty());
    }

    private static Stream<Value> values(ComparisonTable.Row row) {
        return row.cells().stream().map(ComparisonTable.Cell::value);
    }

    private static boolean hasNote(Value value) {
        return value.note() != null || value.items().stream().anyMatch(item -> item.note() != null);
    }
}
