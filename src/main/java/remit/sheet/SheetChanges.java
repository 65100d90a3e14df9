package remit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.edit.NewNode.NewMap;
import remit.sheet.GivenHeads.NewCriterion;

/** What a given sheet changes in the records of its kind, and where in the sheet each of them is. */
final class SheetChanges {

    final ContentSheet content;
    final GivenSheet given;

    /** What records say that are there and change, by id. */
    final Map<String, NewMap> changed = new LinkedHashMap<>();

    /** What new records say, by id, in the order of the sheet. */
    final Map<String, NewMap> added = new LinkedHashMap<>();

    final List<NewCriterion> criteria = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();

    /** The number of the row of each record in the given sheet, from 0. */
    final Map<String, Integer> rows = new LinkedHashMap<>();

    /** The number of each column in the given sheet, from 0, by its key. */
    final Map<String, Integer> columns = new LinkedHashMap<>();

    /** How many cells of records that are there change. */
    int cells;

    SheetChanges(ContentSheet content, GivenSheet given) {
        this.content = content;
        this.given = given;
    }
}
