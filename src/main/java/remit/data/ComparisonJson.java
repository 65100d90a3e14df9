package remit.data;

import remit.data.ComparisonData.Column;
import remit.data.ComparisonData.Line;
import remit.model.Criterion;
import remit.model.Value;
import remit.pages.comparison.MoreTable;

/**
 * {@code data/compare/<id>.json}: a comparison for other programs. {@code src/docs/output.md} describes its keys under
 * "Comparisons".
 */
record ComparisonJson(ComparisonData data) implements Data {

    @Override
    public String text() {
        return Json.object(json -> {
            json.put("id", data.id()).put("title", data.title());
            json.strings("roles", data.roles().stream().map(Column::id).toList());
            json.object("counts", counts -> data.counts().forEach((difference, n) -> counts.put(difference.word(), n)));
            json.objects("rows", data.rows(), this::putRow);
            json.objects("more", data.more(), ComparisonJson::putMore);
        });
    }

    private void putRow(Json json, Line row) {
        Criterion criterion = row.criterion();
        json.put("id", criterion.id()).put("name", criterion.name()).put("group", criterion.group());
        json.put("kind", criterion.kind().word()).putIfAny("unit", criterion.unit());
        json.put("difference", row.difference().word());
        json.strings(Value.State.NOT_STATED.word(), row.notStated()).putIfAny("in-short", row.inShort());
        if (row.shown() == null) {
            json.objects("cells", data.roles(), ComparisonJson::putNotStated);
        } else {
            json.objects("cells", row.shown().cells(), (cell, shown) -> {
                cell.put("role", shown.role());
                new ValueJson(criterion, shown.value()).putCompared(cell);
            });
        }
    }

    private static void putNotStated(Json json, Column role) {
        json.put("role", role.id()).put("state", Value.State.NOT_STATED.word());
    }

    private static void putMore(Json json, MoreTable.Row row) {
        json.put("id", row.id()).put("name", row.name());
        json.objects("cells", row.cells(), ComparisonJson::putMore);
    }

    private static void putMore(Json json, MoreTable.Cell cell) {
        json.put("role", cell.role()).put("state", cell.state());
        if (cell.stateText() == null) {
            json.objects("items", cell.items(), ComparisonJson::putMore);
        }
    }

    private static void putMore(Json json, MoreTable.MoreItem item) {
        String text = item.link().text();
        json.put("text", text)
                .put("html", ValueJson.link(text, item.link().href()))
                .put("value", item.id())
                .strings("shared-with", item.sharedWith())
                .putIfAny("note", item.onText());
    }
}
