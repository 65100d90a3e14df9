package remit.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import remit.model.ComparisonTable;
import remit.model.Criterion;
import remit.model.Role;
import remit.pages.comparison.Compared;
import remit.pages.comparison.ComparisonPage;
import remit.pages.comparison.MoreTable;
import remit.pages.comparison.PointTable;
import remit.pages.part.ValueView;
import remit.pages.part.Words;

/** The table of a comparison for other programs, as its page shows it. */
final class ComparisonData {

    private final Compared compared;
    private final ComparisonPage page;
    private final Words words;
    private final List<String> roles;
    private final Map<String, PointTable.Row> shown = new HashMap<>();

    ComparisonData(Compared compared, ComparisonPage page, Words words) {
        this.compared = compared;
        this.page = page;
        this.words = words;
        this.roles = compared.table().roles().stream().map(Role::id).toList();
        if (page.table() != null) {
            page.table().groups().forEach(group -> group.rows().forEach(row -> shown.put(row.id(), row)));
        }
    }

    /** {@code data/compare/<id>.json}: what stands in it is laid down in the data format and in this package. */
    String json() {
        return Json.object(json -> {
            json.put("id", compared.id()).put("title", compared.title(words)).strings("roles", roles);
            json.object("counts", this::putCounts);
            json.objects("rows", compared.table().rows(), this::putRow);
            json.objects("more", more(), this::putMore);
        });
    }

    /** {@code data/compare/<id>.csv}: the rows that the page shows. */
    String csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        for (ComparisonTable.Row row : compared.table().rows()) {
            PointTable.Row onPage = shown.get(row.criterion().id());
            if (onPage != null) {
                rows.add(cells(row.criterion(), onPage));
            }
        }
        return Csv.of(rows);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(Csv.text(words.say("comparison.point")));
        compared.table().roles().forEach(role -> header.add(Csv.text(role.title())));
        return header;
    }

    /** A number stands alone, so that it can be reckoned with; its unit stands by the point's name. */
    private List<String> cells(Criterion criterion, PointTable.Row onPage) {
        String unit = criterion.unit();
        List<String> cells = new ArrayList<>();
        cells.add(Csv.text(
                unit == null ? onPage.name() : words.say("comparison.unit", "name", onPage.name(), "unit", unit)));
        onPage.cells().forEach(cell -> cells.add(cell(cell.value())));
        return cells;
    }

    private static String cell(ValueView value) {
        if (value.stateText() != null) {
            return Csv.text(value.stateText());
        }
        String text = value.items().stream().map(ValueView.ItemView::text).collect(Collectors.joining("\n"));
        return value.number() ? text : Csv.text(text);
    }

    private void putCounts(Json json) {
        compared.table().counts().forEach((difference, rows) -> json.put(difference.word(), rows));
    }

    private void putRow(Json json, ComparisonTable.Row row) {
        Criterion criterion = row.criterion();
        json.put("id", criterion.id()).put("name", criterion.name()).put("group", criterion.group());
        json.put("kind", criterion.kind().word()).putIfAny("unit", criterion.unit());
        json.put("difference", row.difference().word()).putIfAny("in-short", row.inShort());
        json.objects("cells", roles.size(), (cell, i) -> putCell(cell, row, i));
    }

    /** The page leaves out a row that no role states; its cells have no items to show. */
    private void putCell(Json json, ComparisonTable.Row row, int column) {
        ComparisonTable.Cell cell = row.cells().get(column);
        PointTable.Row onPage = shown.get(row.criterion().id());
        List<ValueView.ItemView> items =
                onPage == null ? List.of() : onPage.cells().get(column).value().items();
        json.put("role", roles.get(column));
        new ValueJson(row.criterion(), cell.value(), items).put(json, cell.sharedWith());
    }

    private List<MoreTable.Row> more() {
        return page.more() == null ? List.of() : page.more().rows();
    }

    private void putMore(Json json, MoreTable.Row row) {
        json.put("id", row.id()).put("name", row.name());
        json.objects("cells", roles.size(), (cell, i) -> putMore(cell, row, i));
    }

    private void putMore(Json json, MoreTable.Row row, int column) {
        MoreTable.Cell cell = row.cells().get(column);
        json.put("role", roles.get(column)).put("state", cell.state());
        if (cell.stateText() == null) {
            json.objects(
                    "items",
                    cell.items(),
                    (item, named) -> item.put("text", named.link().text())
                            .put(
                                    "html",
                                    ValueJson.link(
                                            named.link().text(), named.link().href()))
                            .put("value", named.id())
                            .strings(
                                    "shared-with", named.also().isEmpty() ? List.of() : others(row, column, named.id()))
                            .putIfAny("note", named.onText()));
        }
    }

    /** The roles in whose cell of a row the same thing stands, too. */
    private List<String> others(MoreTable.Row row, int column, String id) {
        return IntStream.range(0, roles.size())
                .filter(other -> other != column)
                .filter(other -> row.cells().get(other).items().stream()
                        .anyMatch(item -> item.id().equals(id)))
                .mapToObj(roles::get)
                .toList();
    }
}
