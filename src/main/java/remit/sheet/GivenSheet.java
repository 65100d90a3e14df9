package remit.sheet;

import java.util.List;

/**
 * A sheet of a file that somebody gives back.
 *
 * @param name as the file has it; of CSV, the name of the file without its ending
 * @param rows each with its cells up to the last one that is not empty; an empty row has none
 * @param merged the cells that are merged, as the spreadsheet names them: {@code B2:C3}
 */
record GivenSheet(String name, List<List<GivenCell>> rows, List<String> merged) {

    GivenSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** Returns a cell; empty where there is none. Row and column count from 0. */
    GivenCell cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : GivenCell.EMPTY;
    }
}
