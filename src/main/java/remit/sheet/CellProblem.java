package remit.sheet;

import java.util.Comparator;

/**
 * Something that is wrong with a file that is to be taken over.
 *
 * @param sheet the name of its sheet; or a file of the content, where no cell is to blame
 * @param row from 0; of a file, the line
 * @param column from 0; -1 where no cell is to blame
 * @param message what is wrong, and what to do; the sentence begins behind the cell's name
 */
public record CellProblem(String sheet, int row, int column, String message) implements Comparable<CellProblem> {

    private static final Comparator<CellProblem> ORDER = Comparator.comparing(CellProblem::sheet)
            .thenComparingInt(CellProblem::row)
            .thenComparingInt(CellProblem::column)
            .thenComparing(CellProblem::message);

    /** Returns the cell as spreadsheets name it: {@code roles!D7}. Of a file, returns its name and the line. */
    public String place() {
        return column < 0 ? sheet + ":" + (row + 1) : CellName.of(sheet, row, column);
    }

    /** Orders by sheet, then by row and column. */
    @Override
    public int compareTo(CellProblem other) {
        return ORDER.compare(this, other);
    }
}
