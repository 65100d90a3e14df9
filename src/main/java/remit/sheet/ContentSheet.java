package remit.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.edit.NewNode;
import remit.edit.NewNode.NewMap;
import remit.read.yaml.Mapping;
import remit.shape.RoleShape;

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

    /** Returns the column with the titles; of terms, that of the words themselves. */
    SheetColumn titleColumn() {
        return columns.stream()
                .filter(column -> column.key().equals(kind.titleKey().name()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the cell of a row in a column, which may be one that the sheet does not have. */
    String said(SheetRow row, SheetColumn column) {
        int number = columns.indexOf(column);
        return number < 0 ? "" : row.cells().get(number);
    }

    /**
     * Returns what a record is to say, in the order in which its keys are written.
     *
     * @param record what it says now; null for a new one
     * @param wanted what changes, by the paths of the columns; null for what goes
     */
    NewMap with(@Nullable Mapping record, Map<String, @Nullable NewNode> wanted) {
        Map<String, NewNode> now = record == null ? Map.of() : ((NewMap) NewNode.of(record)).entries();
        Map<String, NewNode> all = new LinkedHashMap<>();
        for (String key : kind.records().shape().keyNames()) {
            if (kind == SheetKind.ROLES && key.equals(RoleShape.VALUES.name())) {
                NewMap values = values(now.get(key), wanted);
                put(all, key, values.entries().isEmpty() ? null : values);
            } else {
                put(all, key, wanted.containsKey(key) ? wanted.get(key) : now.get(key));
            }
        }
        now.forEach((key, value) -> {
            if (!kind.records().shape().key(key).isPresent()) {
                all.putIfAbsent(key, value);
            }
        });
        return new NewMap(all);
    }

    private NewMap values(@Nullable NewNode now, Map<String, @Nullable NewNode> wanted) {
        Map<String, NewNode> before = now instanceof NewMap map ? map.entries() : Map.of();
        Map<String, NewNode> all = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        columns.stream().filter(SheetColumn::isCriterion).map(SheetColumn::key).forEach(keys::add);
        keys.addAll(before.keySet());
        wanted.keySet().stream()
                .filter(path -> path.startsWith(SheetColumn.VALUES))
                .forEach(path -> keys.add(path.substring(SheetColumn.VALUES.length())));
        for (String key : keys) {
            String path = SheetColumn.VALUES + key;
            put(all, key, wanted.containsKey(path) ? wanted.get(path) : before.get(key));
        }
        return new NewMap(all);
    }

    private static void put(Map<String, NewNode> all, String key, @Nullable NewNode value) {
        if (value != null) {
            all.put(key, value);
        }
    }
}
