package remit.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.read.yaml.Mapping;

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
}
