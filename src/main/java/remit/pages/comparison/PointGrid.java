package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.Tag;
import remit.prose.Html;

/**
 * The short points of a comparison of many roles: a line for each role and a column for each point, so that a reader can
 * sort and filter the roles by what they say. {@link ShortPoints} says which points these are.
 *
 * @param groups the points, in groups as in {@link PointTable}; never empty
 * @param lines one for each role, in order
 * @param notes those under the table, by number; empty where there is no note
 * @param key what the short words for states stand for, in sentences; empty where there are none
 */
public record PointGrid(List<GridGroup> groups, List<GridLine> lines, List<GridNote> notes, List<String> key) {

    /** A table with more points than this has its heads turned, so that its columns can be narrow. */
    private static final int SIDE_BY_SIDE = 7;

    /** Returns how many points there are. */
    public int points() {
        return groups.stream().mapToInt(group -> group.points().size()).sum();
    }

    /** Returns whether there are so many points that their columns have to be narrow. */
    public boolean narrow() {
        return isNarrow(points());
    }

    static boolean isNarrow(int points) {
        return points > SIDE_BY_SIDE;
    }

    /** Points under one heading. */
    public record GridGroup(String name, List<GridPoint> points) {}

    /**
     * One point, which is a column.
     *
     * @param row the same point as a row, with what it says in its head
     * @param name its name, with the unit of a number: {@code Crew (people)}
     * @param kind that of its criterion, by its word: {@code yes-no}, {@code number}, {@code choice}, {@code text},
     *     {@code role}
     * @param missing says how many roles do not state it; null where all do
     * @param note the number of the note with its written difference; null where nobody wrote one
     * @param choices the values and states that occur, in order, to choose among; empty for numbers, and where there are
     *     so many different texts that a reader types a part of one
     */
    public record GridPoint(
            PointTable.Row row,
            String name,
            String kind,
            @Nullable String missing,
            @Nullable Integer note,
            List<GridChoice> choices) {

        /** Returns whether a reader can sort the roles by it and choose among them: not all say the same. */
        public boolean sorts() {
            return row.same() == null;
        }
    }

    /**
     * One of the values or states of a point.
     *
     * @param value as in {@link GridCell#values}; for a state its word with a dot before it: {@code .not-stated}
     * @param text as readers see it
     * @param words whether the text is words of the interface
     */
    public record GridChoice(String value, String text, boolean words) {}

    /**
     * One role.
     *
     * @param role linked to its page
     * @param cells in the order of the points
     */
    public record GridLine(Tag role, List<GridCell> cells) {}

    /**
     * What a role says on a point.
     *
     * @param values what each item is sorted and chosen by: {@code yes}, {@code no} or {@code partly}, the digits of a
     *     number, otherwise its text; empty unless stated
     * @param answer whether the value is yes, no or partly
     * @param shortState the state in a few letters; null where columns are not narrow, for a stated value, and where the
     *     state's own words are as short
     * @param line whether the value is one of a choice that has several words and is short enough for one line of
     *     a narrow column
     * @param notes the numbers of its notes; may be empty
     */
    public record GridCell(
            PointTable.Cell cell,
            List<String> values,
            boolean answer,
            @Nullable String shortState,
            boolean line,
            List<Integer> notes) {}

    /**
     * A note under the table.
     *
     * @param number from 1
     * @param anchor {@code _note-1}
     * @param point the name of the point that it is about
     */
    public record GridNote(int number, String anchor, String point, Html text) {}
}
