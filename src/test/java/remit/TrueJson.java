package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.RandomHandbook.Column;
import remit.RandomHandbook.Point;
import remit.RandomHandbook.Said;
import remit.RandomHandbook.Thing;

/** Checks that the JSON of a comparison says what {@link TrueTable} says. */
record TrueJson(TrueTable truth, String id) {

    void check(Map<String, Object> json) {
        assertThat(json).containsEntry("id", id).containsKeys("title", "more");
        assertThat(json.get("roles")).isEqualTo(ids(truth.columns()));
        Map<String, Object> counts = new HashMap<>();
        truth.counts().forEach((difference, rows) -> counts.put(difference, BigDecimal.valueOf(rows)));
        assertThat(json.get("counts")).isEqualTo(counts);
        List<Map<String, Object>> rows = Tree.objects(json, "rows");
        assertThat(rows).hasSameSizeAs(truth.points());
        for (int i = 0; i < rows.size(); i++) {
            checkRow(rows.get(i), truth.points().get(i));
        }
    }

    private void checkRow(Map<String, Object> row, Point point) {
        assertThat(row)
                .containsEntry("id", point.id())
                .containsEntry("name", "=Point " + point.id())
                .containsEntry("group", "G")
                .containsEntry("kind", point.kind())
                .containsEntry("difference", truth.difference(point))
                .containsEntry("not-stated", ids(truth.silent(point)));
        assertThat(row.getOrDefault("unit", "")).isEqualTo(point.unit());
        List<Map<String, Object>> cells = Tree.objects(row, "cells");
        assertThat(cells).hasSameSizeAs(truth.columns());
        Map<Object, Object> keys = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = truth.columns().get(i);
            Said said = column.said().get(point.id());
            assertThat(cells.get(i)).containsEntry("role", column.id()).containsEntry("state", said.state());
            List<Map<String, Object>> items = Tree.objects(cells.get(i), "items");
            assertThat(items).hasSameSizeAs(said.things());
            for (int k = 0; k < items.size(); k++) {
                checkItem(items.get(k), point, column, said.things().get(k));
                Object key = items.get(k).get("key");
                Object before = keys.put(TrueTable.equal(said.things().get(k)), key);
                assertThat(before).as("what is equal has one key").isIn(null, key);
            }
        }
        assertThat(keys.values()).as("what differs has another key").doesNotHaveDuplicates();
    }

    private void checkItem(Map<String, Object> item, Point point, Column column, Thing thing) {
        assertThat(item).containsEntry("text", TrueTable.spaced(thing.text())).containsKey("html");
        assertThat(item.get("sources")).isEqualTo(thing.sources());
        assertThat(item.getOrDefault("note", "")).isEqualTo(thing.note());
        boolean words = List.of("list", "text", "link").contains(point.kind());
        if (words) {
            assertThat(item).containsEntry("key", key(thing)).doesNotContainKey("value");
        } else if (thing.value() instanceof BigDecimal number) {
            assertThat((BigDecimal) item.get("value")).isEqualByComparingTo(number);
        } else {
            assertThat(item).containsEntry("value", thing.value());
        }
        if (point.kind().equals("list") || point.kind().equals("link")) {
            assertThat(item).containsEntry("shared-with", ids(truth.sharedWith(point, column, thing)));
        } else {
            assertThat(item).doesNotContainKey("shared-with");
        }
    }

    /** What is left of its words, and under it the places where its links lead. */
    private static String key(Thing thing) {
        List<String> lines = new ArrayList<>(List.of(TrueTable.normal(thing.text())));
        lines.addAll(thing.leadsTo());
        return String.join("\n", lines);
    }

    private static List<String> ids(List<Column> columns) {
        return columns.stream().map(Column::id).toList();
    }
}
