package remit.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.edit.NewNode.NewMap;
import remit.sheet.GivenHeads.NewCriterion;

/**
 * What a given sheet changes in the records of its kind, and where in the sheet each of them is.
 *
 * @param changed what records say that are there and change, by id
 * @param cells how many cells of these change
 * @param added what new records say, by id, in the order of the sheet
 * @param criteria what columns become criteria
 * @param rows the number of the row of each record in the given sheet, from 0, by id
 * @param columns the number of each column in the given sheet, from 0, by its path
 * @param remarks what is said about the sheet, a sentence each
 */
record SheetChanges(
        ContentSheet content,
        GivenSheet given,
        Map<String, NewMap> changed,
        int cells,
        Map<String, NewMap> added,
        List<NewCriterion> criteria,
        Map<String, Integer> rows,
        Map<String, Integer> columns,
        List<String> remarks) {

    SheetChanges {
        changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
        criteria = List.copyOf(criteria);
        rows = Map.copyOf(rows);
        columns = Map.copyOf(columns);
        remarks = List.copyOf(remarks);
    }
}
