package remit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last column of a CSV file, which has the fingerprint of each row. A workbook made of such a file has it, too. */
final class FingerprintColumn {

    private FingerprintColumn() {}

    /** Returns the number of the column, from 0; empty where the rows do not have it. */
    static Optional<Integer> of(List<List<GivenCell>> rows) {
        List<GivenCell> heads = rows.isEmpty() ? List.of() : rows.get(0);
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).text().strip().equals(SheetCsv.FINGERPRINT)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Returns the rows without the column, and adds what is in it to the fingerprint. */
    static List<List<GivenCell>> taken(List<List<GivenCell>> rows, Fingerprint fingerprint) {
        Optional<Integer> column = of(rows);
        if (column.isEmpty()) {
            return rows;
        }
        int own = column.get();
        List<List<GivenCell>> others = new ArrayList<>();
        for (List<GivenCell> row : rows) {
            List<GivenCell> cells = new ArrayList<>(row);
            if (own < cells.size()) {
                GivenCell written = cells.set(own, GivenCell.EMPTY);
                if (!others.isEmpty() && !written.isEmpty()) {
                    fingerprint.add(written.text());
                }
            }
            others.add(cells);
        }
        return others;
    }

    /** Returns the rows without the apostrophes that keep texts in CSV as they are. */
    static List<List<GivenCell>> unkept(List<List<GivenCell>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.kind() == GivenCell.Kind.WORDS
                                ? new GivenCell(SheetWords.unkept(cell.text()), cell.kind())
                                : cell)
                        .toList())
                .toList();
    }
}
