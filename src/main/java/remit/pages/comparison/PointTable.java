package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.pages.part.ValueView;
import remit.prose.Html;

/**
 * The table of a comparison as its page shows it: roles across, points down, in groups.
 *
 * @param caption how much the roles differ
 * @param sourcesOf words before the marks of the sources of the whole table; null where there are none
 * @param sources those marks
 * @param columns the roles, in order
 * @param groups without rows that no role states; never empty
 * @param csv the same table for a spreadsheet
 * @param choices what a reader can leave out of it; null for nothing
 */
public record PointTable(
        String caption,
        @Nullable String sourcesOf,
        List<Citations.Mark> sources,
        List<Tag> columns,
        List<Group> groups,
        PageLink csv,
        @Nullable Choices choices) {

    /**
     * @param differences whether there are rows that are the same for all, and can be left out
     * @param groups whether there is more than one group
     * @param columns whether there are enough roles to leave one out
     */
    public record Choices(boolean differences, boolean groups, boolean columns) {

        static @Nullable Choices of(List<Tag> columns, List<Group> groups) {
            boolean same =
                    groups.stream().flatMap(group -> group.rows().stream()).anyMatch(row -> row.same() != null);
            boolean several = groups.stream().map(Group::name).distinct().count() > 1;
            boolean many = columns.size() > 2;
            return same || several || many ? new Choices(same, several, many) : null;
        }
    }

    /** With more columns than these, links lead to each. */
    private static final int IN_SIGHT = 8;

    /** How many points there are. */
    public int points() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** Whether there are so many columns that a reader wants links to them. */
    public boolean wide() {
        return columns.size() > IN_SIGHT;
    }

    /** Over how many columns of the table a heading of a group stretches. */
    public int span() {
        return columns.size() + 1;
    }

    /** Rows that stand under one heading; a heading stands again where its rows do not follow each other. */
    public record Group(String name, List<Row> rows) {}

    /**
     * One point.
     *
     * @param id the criterion's, an anchor
     * @param here says what the row's link to itself is
     * @param difference as in {@code data-difference}: {@code same}, {@code different}, {@code partial}
     * @param inShort the written difference, null for none
     * @param same says that all are the same; null where they are not
     * @param missing says for whom it is not recorded, of a row that is partial or different; null where it is for all
     * @param cells in the columns' order
     */
    public record Row(
            String id,
            String name,
            String here,
            String difference,
            @Nullable Html inShort,
            @Nullable String same,
            @Nullable Missing missing,
            List<Cell> cells) {}

    /**
     * Who does not state a point.
     *
     * @param roles empty where they are too many to name and the words count them
     */
    public record Missing(String words, List<Tag> roles) {}

    /**
     * @param id {@code <role>--<criterion>}, an anchor
     * @param role the role's id
     * @param column the role, for a narrow screen
     */
    public record Cell(String id, String role, Tag column, ValueView value) {}
}
