package remit.sheet;

/** Names a cell as spreadsheets do. */
final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /**
     * Returns the name of a cell: {@code roles!D7}.
     *
     * @param row from 0
     * @param column from 0
     */
    static String of(String sheet, int row, int column) {
        return sheet + "!" + column(column) + (row + 1);
    }

    /**
     * Returns the letters of a column: {@code AB}.
     *
     * @param column from 0
     */
    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** Returns the row, from 0, of the first of some cells: 1 for {@code B2:C3}. */
    static int row(String cells) {
        return Integer.parseInt(cells.replaceFirst(":.*", "").replaceAll("\\D", "")) - 1;
    }

    /** Returns the column, from 0, of the first of some cells: 1 for {@code B2:C3}. */
    static int column(String cells) {
        int column = 0;
        for (char letter :
                cells.replaceFirst(":.*", "").replaceAll("[^A-Z]", "").toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }
}
