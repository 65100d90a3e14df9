package remit.pages.part;

import java.util.ArrayList;
import java.util.List;

/** The anchors of parts of pages: present ones, and those under old ids, which lead to the same parts still. */
public final class PartAnchors {

    private static final String BETWEEN = "--";

    private PartAnchors() {}

    /**
     * Returns the anchor of a cell, or of a heading in the text of a guide's step.
     *
     * @param column the id of the cell's role, or of the step
     * @param row the id of the cell's row, or of the heading
     */
    public static String cell(String column, String row) {
        return column + BETWEEN + row;
    }

    /**
     * Returns the anchors that a cell had before; empty where neither its column nor its row had another id.
     *
     * @param oldColumns the old ids of its column's role
     * @param oldRows the old ids of its row
     */
    public static List<String> cell(String column, List<String> oldColumns, String row, List<String> oldRows) {
        List<String> anchors = new ArrayList<>();
        oldRows.forEach(old -> anchors.add(cell(column, old)));
        for (String old : oldColumns) {
            anchors.add(cell(old, row));
            oldRows.forEach(oldRow -> anchors.add(cell(old, oldRow)));
        }
        return anchors;
    }
}
