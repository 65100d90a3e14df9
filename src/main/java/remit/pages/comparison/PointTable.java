package remit.pages.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.pages.part.ValueView;
import remit.prose.Html;

/**
 * The points of a comparison as its page shows them: a column for each role, a row for each point, in groups. The
 * short points of many roles are in a table the other way round.
 *
 * @param caption how much the roles differ, in words
 * @param same links to the points that are the same for all roles; empty where there are none or too many to name
 * @param sourceOf words before the mark of the one source of the whole table; null where it has none or several
 * @param source that mark; empty where {@code sourceOf} is null
 * @param columns the roles, in order
 * @param grid the short points, where there are many roles: a table of their own, which comes first; null where there is no
 *     such table
 * @param groups the other points, without those that no role states; empty where all are in {@code grid}
 * @param csv the link to the same table for a spreadsheet
 * @param choices what a reader can hide in the table; null where nothing can be hidden
 */
public record PointTable(
        String caption,
        List<PageLink> same,
        @Nullable String sourceOf,
        List<Citations.Mark> source,
        List<Tag> columns,
        @Nullable PointGrid grid,
        List<Group> groups,
        PageLink csv,
        @Nullable Choices choices) {

    /**
     * What a reader can hide in the table.
     *
     * @param differences whether some rows are the same for all roles, so that they can be hidden
     * @param groups whether there is more than one group
     * @param columns whether there are enough roles to hide one
     */
    public record Choices(boolean differences, boolean groups, boolean columns) {

        /** Returns whether there is more than one thing to choose. */
        public boolean several() {
            return Stream.of(differences, groups, columns)
                            .filter(choice -> choice)
                            .count()
                    > 1;
        }

        static @Nullable Choices of(List<Tag> columns, List<Group> groups) {
            boolean same =
                    groups.stream().flatMap(group -> group.rows().stream()).anyMatch(row -> row.same() != null);
            boolean several = groups.stream().map(Group::name).distinct().count() > 1;
            boolean many = columns.size() > 2;
            return !groups.isEmpty() && (same || several || many) ? new Choices(same, several, many) : null;
        }
    }

    /** A table with more columns than this has links to each column. */
    private static final int IN_SIGHT = 8;

    /** Returns every point that some role states, those of {@link #grid} first. */
    public List<Row> rows() {
        Stream<Row> turned = grid == null
                ? Stream.of()
                : grid.groups().stream()
                        .flatMap(group -> group.points().stream())
                        .map(PointGrid.GridPoint::row);
        return Stream.concat(turned, groups.stream().flatMap(group -> group.rows().stream()))
                .toList();
    }

    /** Returns how many points the table with roles across has. */
    public int points() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** Returns whether there are so many columns that links to each of them help. */
    public boolean wide() {
        return columns.size() > IN_SIGHT && !groups.isEmpty();
    }

    /** Returns how many columns of the table a group's heading spans. */
    public int span() {
        return columns.size() + 1;
    }

    /**
     * Rows under one heading. Where the rows of a group do not follow each other, several groups have the same name.
     */
    public record Group(String name, List<Row> rows) {}

    /**
     * One point.
     *
     * @param id the criterion's id, which is the anchor
     * @param formerly the anchors that it had before
     * @param here the label of the row's link to itself
     * @param difference as in {@code data-difference}: {@code same}, {@code different}, {@code partial}; see
     *     {@code src/docs/sameness.md}
     * @param inShort the difference as an editor wrote it; null where nobody did
     * @param same says that all roles are the same; null where they are not
     * @param missing says which roles do not state the point, and whether the others differ; null where all state it
     * @param cells in the order of the columns
     */
    public record Row(
            String id,
            List<String> formerly,
            String name,
            String here,
            String difference,
            @Nullable Html inShort,
            @Nullable String same,
            @Nullable Missing missing,
            List<Cell> cells) {}

    /**
     * The roles that do not state a point.
     *
     * @param words said before the roles, or the whole sentence where {@code roles} is empty
     * @param roles empty where there are too many to name; the words then say how many
     */
    public record Missing(String words, List<Tag> roles) {}

    /**
     * What one role says on a point.
     *
     * @param id the anchor: {@code <role>--<criterion>}
     * @param formerly the anchors that it had before
     * @param role the role's id
     * @param column the role's tag, which narrow screens show in the cell
     */
    public record Cell(String id, List<String> formerly, String role, Tag column, ValueView value) {}
}
