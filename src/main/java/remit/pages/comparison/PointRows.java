package remit.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.model.ComparisonTable;
import remit.model.ComparisonTable.Difference;
import remit.model.Criterion;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.DataAddresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.pages.part.PartAnchors;
import remit.pages.part.ValueView;
import remit.words.Words;

/** Makes the {@link PointTable} of a page from a {@link ComparisonTable}. */
final class PointRows {

    /** Where more roles than this do not state a point, they are counted and not named. */
    private static final int NAMED = 6;

    /** Where more points than this are the same for all roles, they are counted and not linked. */
    private static final int LINKED = 2;

    private final Here here;
    private final Words words;
    private final ComparisonTable table;
    private final List<Tag> columns;
    private final Citations citations;

    private PointRows(Here here, ComparisonTable table, Citations citations) {
        this.here = here;
        this.words = here.words();
        this.table = table;
        this.columns = table.roles().stream().map(here::tag).toList();
        this.citations = citations;
    }

    /**
     * Returns the table; null where no role states any point. Where the whole table has one source, a fact from it gets
     * no mark of its own. Where it has several, every fact has the marks of its own, so that a reader sees which one
     * says it.
     */
    static @Nullable PointTable table(Here here, ComparisonTable table, Citations citations) {
        if (CountSentence.points(table) == 0) {
            return null;
        }
        PointRows rows = new PointRows(here, table, citations);
        List<String> only = table.sources().size() == 1 ? table.sources() : List.of();
        List<Citations.Mark> marks = citations.whole(only);
        Set<String> turned = ShortPoints.of(table, here.handbook());
        PointGrid grid = GridLines.of(here, rows.columns, rows.groups(turned::contains), criteria(table));
        List<PointTable.Group> groups = rows.groups(id -> !turned.contains(id));
        citations.list(table.sources());
        return new PointTable(
                CountSentence.of(rows.words, rows.table),
                rows.same(),
                only.isEmpty() ? null : rows.words.say("comparison.table_source"),
                marks,
                rows.columns,
                grid,
                groups,
                rows.csv(),
                PointTable.Choices.of(rows.columns, groups));
    }

    private List<PageLink> same() {
        List<Criterion> same = table.rows().stream()
                .filter(row -> row.difference() == Difference.SAME)
                .map(ComparisonTable.Row::criterion)
                .toList();
        return same.size() > LINKED
                ? List.of()
                : same.stream()
                        .map(criterion -> new PageLink(here.text(criterion.name()), "#" + criterion.id()))
                        .toList();
    }

    private static Map<String, Criterion> criteria(ComparisonTable table) {
        return table.rows().stream()
                .map(ComparisonTable.Row::criterion)
                .collect(Collectors.toMap(Criterion::id, criterion -> criterion));
    }

    /**
     * @param which tells by its id whether a point is wanted
     */
    private List<PointTable.Group> groups(Predicate<String> which) {
        List<PointTable.Group> groups = new ArrayList<>();
        List<PointTable.Row> run = new ArrayList<>();
        String group = "";
        for (ComparisonTable.Row row : table.rows()) {
            if (row.difference() == Difference.UNSTATED
                    || !which.test(row.criterion().id())) {
                continue;
            }
            String next = row.criterion().group();
            if (!next.equals(group) && !run.isEmpty()) {
                groups.add(new PointTable.Group(here.text(group), List.copyOf(run)));
                run.clear();
            }
            group = next;
            run.add(row(row));
        }
        if (!run.isEmpty()) {
            groups.add(new PointTable.Group(here.text(group), List.copyOf(run)));
        }
        return groups;
    }

    private PointTable.Row row(ComparisonTable.Row row) {
        String id = row.criterion().id();
        String name = here.text(row.criterion().name());
        boolean same = row.difference() == Difference.SAME;
        return new PointTable.Row(
                id,
                row.criterion().formerly(),
                name,
                words.say("here.link", "name", name),
                row.difference().word(),
                here.html(row.inShort()),
                same ? words.say("comparison.same", "all", CountSentence.all(words, table)) : null,
                row.notStated().isEmpty() ? null : missing(row),
                cells(row));
    }

    private List<PointTable.Cell> cells(ComparisonTable.Row row) {
        List<PointTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ComparisonTable.Cell cell = row.cells().get(i);
            Role role = cell.role();
            Criterion criterion = row.criterion();
            String id = PartAnchors.cell(role.id(), criterion.id());
            List<String> old = PartAnchors.cell(role.id(), role.formerly(), criterion.id(), criterion.formerly());
            ValueView value = ValueView.of(here.inProse(), criterion, cell.value(), cell.sharedWith(), citations)
                    .folded(columns.size(), words);
            cells.add(new PointTable.Cell(id, old, role.id(), columns.get(i), value));
        }
        return cells;
    }

    private PageLink csv() {
        return PageLink.said(words.say("comparison.csv"), here.to(DataAddresses.comparisonCsv(table.id())));
    }

    private PointTable.Missing missing(ComparisonTable.Row row) {
        List<Role> roles = row.notStated();
        boolean different = row.difference() == Difference.DIFFERENT;
        if (roles.size() > NAMED) {
            String many = different ? "comparison.different_not_recorded_for_many" : "comparison.not_recorded_for_many";
            String counted =
                    words.say(many, "n", roles.size(), "total", table.roles().size());
            return new PointTable.Missing(counted, List.of());
        }
        List<Tag> tags = roles.stream().map(here::tag).map(Tag::unlinked).toList();
        String few = different ? "comparison.different_not_recorded_for" : "comparison.not_recorded_for";
        return new PointTable.Missing(words.say(few), tags);
    }
}
