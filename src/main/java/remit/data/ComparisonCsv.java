package remit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import remit.model.Criterion;
import remit.pages.comparison.PointTable;
import remit.pages.part.ValueView;
import remit.words.Words;

/** {@code data/compare/<id>.csv}: the rows that the page shows. */
record ComparisonCsv(ComparisonData data, Words words) implements Data {

    @Override
    public String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        for (ComparisonData.Line row : data.rows()) {
            if (row.shown() != null) {
                rows.add(cells(row.criterion(), row.shown()));
            }
        }
        return Csv.of(rows);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(Csv.text(words.say("comparison.point")));
        data.roles().forEach(role -> header.add(Csv.text(role.title())));
        return header;
    }

    /**
     * The cells of a row. A number is alone in its cell, so that a spreadsheet can calculate with it; its unit is
     * beside the criterion's name.
     */
    private List<String> cells(Criterion criterion, PointTable.Row row) {
        String unit = criterion.unit();
        List<String> cells = new ArrayList<>();
        cells.add(Csv.text(unit == null ? row.name() : words.say("comparison.unit", "name", row.name(), "unit", unit)));
        row.cells().forEach(cell -> cells.add(cell(cell.value())));
        return cells;
    }

    private static String cell(ValueView value) {
        if (value.stateText() != null) {
            return Csv.text(value.stateText());
        }
        String text = value.items().stream().map(ValueView.ItemView::text).collect(Collectors.joining("\n"));
        return value.number() ? text : Csv.text(text);
    }
}
