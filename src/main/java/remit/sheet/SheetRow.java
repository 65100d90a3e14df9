package remit.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.shape.RoleShape;

/**
 * A record as a row of a sheet.
 *
 * @param file the file that it is written in
 * @param record the record as it is written; null for one that is not written yet
 * @param cells one for each column; empty where the record says nothing
 */
record SheetRow(String id, String file, @Nullable Mapping record, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    /** Returns what the record says in a column that shows one of its keys or values; null where that is nothing. */
    @Nullable Node node(SheetColumn column) {
        Node around = column.isCriterion() ? CellNode.inner(record, RoleShape.VALUES.name()) : record;
        return CellNode.inner(around, column.key());
    }
}
