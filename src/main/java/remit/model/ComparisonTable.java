package remit.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * A comparison worked out: roles across, criteria down. {@code src/docs/sameness.md} says when two cells are equal,
 * when a row is different and when an item is shared.
 *
 * @param pair the two roles in handbook order, where nobody declared the comparison; null for a declared one
 * @param roles the columns, in order
 * @param rows one for each criterion of the comparison, in order, also for those that no role states
 */
public record ComparisonTable(
        Comparison comparison, @Nullable Pair pair, List<Role> roles, List<Row> rows) {

    /** Whether the cells of a row are the same. */
    public enum Difference {
        /** No role leaves it open, and all cells are equal. */
        SAME,
        /** Two roles that state it differ, whether or not others state it. */
        DIFFERENT,
        /** Some roles do not state it; those that do are equal, or there is only one. */
        PARTIAL,
        /** No role states it: the row is left out of the table and named below it. */
        UNSTATED;

        /** The word for it in the attribute {@code data-difference} and in data files: {@code same}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param inShort the written difference, null where nobody wrote one
     * @param cells one for each role, in the columns' order
     */
    public record Row(
            Criterion criterion,
            Difference difference,
            @Nullable Prose inShort,
            List<Cell> cells) {

        /** The roles that do not state this, in the columns' order. */
        public List<Role> notStated() {
            return cells.stream()
                    .filter(c -> c.value().state() == Value.State.NOT_STATED)
                    .map(Cell::role)
                    .toList();
        }
    }

    /**
     * @param sharedWith for each item of the value, in order, the other roles of this comparison that have an equal
     *     item, in the columns' order; empty lists for kinds whose items are not shared
     */
    public record Cell(Role role, Value value, List<List<Role>> sharedWith) {}

    /** Works out a declared comparison of a handbook. */
    public static ComparisonTable of(Comparison comparison, Handbook handbook) {
        return of(comparison, null, handbook, handbook.criteriaById());
    }

    static ComparisonTable of(
            Comparison comparison, @Nullable Pair pair, Handbook handbook, Map<String, Criterion> criteria) {
        List<Role> roles =
                comparison.roles().stream().map(id -> handbook.roles().get(id)).toList();
        List<Row> rows = comparison.criteria().stream()
                .map(id -> row(criteria.get(id), roles, comparison.rows().get(id)))
                .toList();
        return new ComparisonTable(comparison, pair, roles, rows);
    }

    /** The id of its page: that of the declared comparison, or that of the pair. */
    public String id() {
        return comparison.id();
    }

    /**
     * The sources of the whole table: of a declared comparison those it names, of an undeclared pair those that both
     * roles name.
     */
    public List<String> sources() {
        if (comparison.upkeep() != null) {
            return comparison.upkeep().sources();
        }
        List<String> common = new ArrayList<>(roles.get(0).upkeep().sources());
        roles.forEach(role -> common.retainAll(role.upkeep().sources()));
        return common;
    }

    /** Whether this comparison has no short answer, but at least one of its roles says what it is for. */
    public boolean rolesSpeak() {
        return comparison.inShort() == null && roles.stream().anyMatch(role -> role.inShort() != null);
    }

    /** How many rows have each difference; every difference is a key, also where no row has it. */
    public Map<Difference, Integer> counts() {
        Map<Difference, Integer> counts = new EnumMap<>(Difference.class);
        for (Difference difference : Difference.values()) {
            counts.put(difference, 0);
        }
        rows.forEach(row -> counts.merge(row.difference(), 1, Integer::sum));
        return counts;
    }

    private static Row row(Criterion criterion, List<Role> roles, @Nullable Prose inShort) {
        Map<String, List<Role>> holders = new LinkedHashMap<>();
        for (Role role : roles) {
            for (String key : role.value(criterion.id()).keys()) {
                holders.computeIfAbsent(key, k -> new ArrayList<>()).add(role);
            }
        }
        List<Cell> cells =
                roles.stream().map(role -> cell(criterion, role, holders)).toList();
        return new Row(criterion, difference(cells), inShort, cells);
    }

    private static Cell cell(Criterion criterion, Role role, Map<String, List<Role>> holders) {
        Value value = role.value(criterion.id());
        List<List<Role>> sharedWith = value.items().stream()
                .map(item -> criterion.kind().sharesItems() ? others(holders.get(item.key()), role) : List.<Role>of())
                .toList();
        return new Cell(role, value, sharedWith);
    }

    private static List<Role> others(List<Role> holders, Role self) {
        return holders.stream().filter(r -> r != self).toList();
    }

    private static Difference difference(List<Cell> cells) {
        List<Value> stated = cells.stream()
                .map(Cell::value)
                .filter(value -> value.state() != Value.State.NOT_STATED)
                .toList();
        if (stated.isEmpty()) {
            return Difference.UNSTATED;
        }
        Value first = stated.get(0);
        Set<String> keys = first.keys();
        if (!stated.stream()
                .allMatch(v -> v.state() == first.state() && v.keys().equals(keys))) {
            return Difference.DIFFERENT;
        }
        return stated.size() < cells.size() ? Difference.PARTIAL : Difference.SAME;
    }
}
