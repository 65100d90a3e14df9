package remit.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All records of a kind as a sheet, without the rows of heads. */
record ContentSheet(SheetKind kind, List<SheetColumn> columns, List<SheetRow> rows) {

    ContentSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns the number of each column, from 0, by its head. */
    Map<String, Integer> heads() {
        Map<String, Integer> heads = new LinkedHashMap<>();
        for (SheetColumn column : columns) {
            heads.put(column.head(), heads.size());
        }
        return heads;
    }

    Map<String, SheetRow> byId() {
        Map<String, SheetRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }
}
