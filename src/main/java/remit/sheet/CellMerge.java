package remit.sheet;

import java.util.List;
import java.util.Map;
import remit.read.yaml.Node;
import remit.sheet.SheetColumn.Form;

/**
 * Compares three texts for a cell: what an export wrote, what the sheet says, and what the content says now. Where no export
 * wrote the sheet, what it says is a wish, and its empty cells change nothing.
 */
final class CellMerge {

    /** So much of a text is shown. */
    private static final int LONG = 300;

    private final Fingerprint fingerprint;

    CellMerge(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    /**
     * Returns what is to be said.
     *
     * @param before the record in the content
     * @param cell what the sheet says
     * @param said what the content says
     * @throws CellFault where both have changed it in different ways
     */
    String merged(SheetColumn column, SheetRow before, String cell, String said) {
        String head = column.head();
        if (isSame(column, before, cell, said)) {
            return said;
        }
        if (!fingerprint.isKnown()) {
            return cell.isBlank() ? said : cell;
        }
        if (fingerprint.isAsExported(before.id(), head, cell)) {
            return said;
        }
        if (fingerprint.isAsExported(before.id(), head, said)) {
            return cell;
        }
        throw new CellFault((fingerprint.has(before.id())
                        ? "it was changed here and in the content since the export. Here: "
                        : "it is not what the content says, and no export has written this row. Here: ")
                + quoted(cell, said)
                + "; in the content: " + quoted(said, cell)
                + ". Write here what the content says, or there what this cell says");
    }

    private static boolean isSame(SheetColumn column, SheetRow before, String cell, String said) {
        if (cell.equals(said) || cell.isBlank() && said.isBlank()) {
            return true;
        }
        if (cell.isBlank() || said.isBlank()) {
            return false;
        }
        try {
            if (column.form() == Form.LETTERS) {
                Map<Character, Integer> letters = DutyLetters.read(cell);
                return letters.keySet().equals(DutyLetters.read(said).keySet())
                        && letters.values().stream().allMatch(order -> order == 0);
            }
            Node node = before.node(column);
            return node != null && CellNode.of(column.form(), cell, node).isSaidBy(node);
        } catch (CellFault fault) {
            return false;
        }
    }

    /** Returns the lines of a cell that another one does not have, in one line; all of them where it has each. */
    private static String quoted(String cell, String other) {
        if (cell.isBlank()) {
            return "nothing";
        }
        List<String> others = other.lines().map(String::strip).toList();
        List<String> own =
                cell.lines().filter(line -> !others.contains(line.strip())).toList();
        return "'" + shown(own.isEmpty() ? cell : String.join("\n", own)) + "'";
    }

    /** Returns a text in one line, shortened where it is long. */
    static String shown(String text) {
        String line = text.strip().replaceAll("\\s*\n\\s*", " / ");
        return line.length() > LONG ? line.substring(0, LONG) + "…" : line;
    }
}
