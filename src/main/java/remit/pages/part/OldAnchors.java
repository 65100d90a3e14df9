package remit.pages.part;

import java.util.ArrayList;
import java.util.List;

/** The anchors that parts of pages had under old ids. They lead to the same parts still. */
public final class OldAnchors {

    private static final String BETWEEN = "--";

    private OldAnchors() {}

    /**
     * Returns the anchor of a cell.
     *
     * @param column the id of its column's role
     * @param row the id of its row
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
