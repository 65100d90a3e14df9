package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;

/**
 * The second table of a comparison: duties, topics and reporting lines, which come from other records of the handbook.
 * Its rows are not counted among the points.
 *
 * @param columns the roles, in order
 * @param rows the rows in which at least one role has something; never empty
 */
public record MoreTable(String caption, List<Tag> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param id the anchor: {@code _duties}
     * @param here the label of the row's link to itself
     */
    public record Row(String id, String name, String here, List<Cell> cells) {}

    /**
     * What one role has in a row.
     *
     * @param id the anchor: {@code _<role>--<row>}
     * @param formerly the anchors that it had before
     * @param role the role's id
     * @param state as in {@code data-state}: {@code stated}, {@code none}, {@code not-stated}
     * @param stateText the state in words; null where there are items
     * @param count says how many items there are, in the place of the items, which are folded; null where they are shown
     * @param items empty unless the state is {@code stated}
     */
    public record Cell(
            String id,
            List<String> formerly,
            String role,
            Tag column,
            String state,
            @Nullable String stateText,
            @Nullable String count,
            List<MoreItem> items) {}

    /**
     * One item of a cell.
     *
     * @param id the id of the duty, the topic, the role or the contact that the item names
     * @param link to the place that the item comes from
     * @param on what it is about; null where that is not recorded
     * @param onText the same in plain words; null where {@code on} is null
     * @param sharedWith for a duty, the ids of the other roles of the comparison that have the same part in it; else
     *     empty
     * @param also the tags of the first of those roles
     * @param others says how many more there are; null where all are named
     * @param gaps what is wrong with the duty, in sentences; may be empty
     */
    public record MoreItem(
            String id,
            PageLink link,
            @Nullable Html on,
            @Nullable String onText,
            List<String> sharedWith,
            List<Tag> also,
            @Nullable String others,
            List<String> gaps) {}
}
