package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;

/**
 * What a comparison shows beside its points: duties, topics, reporting lines, from other records of the handbook. Not
 * counted among the points.
 *
 * @param columns the roles, in order
 * @param rows those in which at least one role has something; never empty
 */
public record MoreTable(String caption, List<Tag> columns, List<Row> rows) {

    /**
     * @param id an anchor: {@code _duties}
     * @param here says what the row's link to itself is
     */
    public record Row(String id, String name, String here, List<Cell> cells) {}

    /**
     * @param id {@code _<role>--<row>}, an anchor
     * @param role the role's id
     * @param state as in {@code data-state}: {@code stated}, {@code none}, {@code not-stated}
     * @param stateText the state in words; null where there are items
     * @param items empty unless stated
     */
    public record Cell(
            String id,
            String role,
            Tag column,
            String state,
            @Nullable String stateText,
            List<Item> items) {}

    /**
     * @param id of the duty, the problem, the role or the contact that it is
     * @param link to where it comes from
     * @param on what it is about, null for none
     * @param onText the same in plain words
     * @param sharedWith of a duty the ids of the other roles of the comparison in whose cell it stands, too; else empty
     * @param also those roles
     * @param gaps what is wrong with it, in sentences
     */
    public record Item(
            String id,
            PageLink link,
            @Nullable Html on,
            @Nullable String onText,
            List<String> sharedWith,
            List<Tag> also,
            List<String> gaps) {}
}
