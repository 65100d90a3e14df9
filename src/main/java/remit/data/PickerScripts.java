package remit.data;

import java.util.ArrayList;
import java.util.List;
import remit.model.Criterion;
import remit.model.Handbook;
import remit.model.Item;
import remit.model.Role;
import remit.model.Value;
import remit.pages.comparison.MoreTable;
import remit.pages.comparison.PickableRole;
import remit.pages.comparison.Picker;
import remit.pages.part.DataAddresses;
import remit.pages.part.ValueView;
import remit.pages.part.Words;

/**
 * What the picker of roles loads, as scripts, since a page opened from a folder can load nothing else:
 *
 * <ul>
 *   <li>{@code data/picker/table.js}: the rows of every table, the sources and the interface's words, once;
 *   <li>{@code data/picker/names.js}: what every role is called, when the reader begins to search;
 *   <li>{@code data/picker/roles/<id>.js}: a role's column, when it is picked.
 * </ul>
 */
final class PickerScripts {

    /** The rows of the second table whose items are marked where several roles have them. */
    private static final List<String> SHARED = List.of("_duties", "_does", "_asked", "_told");

    /** The words that the tables of a picked comparison show, by their first key. */
    private static final List<String> WORDS =
            List.of("comparison", "more", "value", "state", "number", "list", "here", "sources", "picker");

    private final Handbook handbook;
    private final Words words;
    private final Picker picker;

    PickerScripts(Handbook handbook, Words words, Picker picker) {
        this.handbook = handbook;
        this.words = words;
        this.picker = picker;
    }

    List<DataFile> files() {
        List<DataFile> files = new ArrayList<>();
        files.add(new DataFile(DataAddresses.PICKER_TABLE, "handbook.yaml", this::table));
        files.add(new DataFile(DataAddresses.PICKER_NAMES, "handbook.yaml", this::names));
        picker.roles()
                .forEach(role -> files.add(new DataFile(
                        DataAddresses.pickable(role.role().id()),
                        role.role().upkeep().file(),
                        () -> role(role))));
        return files;
    }

    private String table() {
        return Json.script("remit.table", json -> {
            json.objects("points", handbook.allCriteria(), PickerScripts::putPoint);
            json.objects(
                    "more",
                    picker.roles().get(0).more(),
                    (row, more) -> row.put("id", more.id())
                            .put("name", more.name())
                            .put("shares", SHARED.contains(more.id())));
            json.object(
                    "sources",
                    sources -> picker.sources()
                            .forEach((id, source) -> sources.object(id, line -> putSource(line, source))));
            json.object(
                    "words",
                    all -> WORDS.forEach(key -> all.tree(key, words.tree().get(key))));
        });
    }

    private static void putPoint(Json json, Criterion criterion) {
        json.put("id", criterion.id()).put("name", criterion.name()).put("group", criterion.group());
        json.put("number", criterion.kind() == Criterion.Kind.NUMBER);
        json.put("shares", criterion.kind().sharesItems());
    }

    private static void putSource(Json json, Picker.SourceLine source) {
        json.put("text", source.link().text()).put("href", source.link().href()).put("facts", source.facts());
    }

    private String names() {
        return Json.script(
                "remit.names",
                json -> json.objects("roles", picker.roles(), (named, pickable) -> {
                    Role role = pickable.role();
                    named.put("id", role.id()).put("tag", role.shortName()).put("title", role.title());
                    named.strings("also", role.alsoKnownAs());
                }));
    }

    private String role(PickableRole pickable) {
        Role role = pickable.role();
        return Json.script("remit.role", json -> {
            json.put("id", role.id()).put("tag", pickable.tag().text()).put("title", role.title());
            json.putIfAny("href", pickable.tag().href());
            json.strings("sources", role.upkeep().sources());
            json.object(
                    "values",
                    values -> pickable.values()
                            .forEach((criterion, view) ->
                                    values.object(criterion, value -> putValue(value, role.value(criterion), view))));
            json.object(
                    "more",
                    more -> pickable.more()
                            .forEach(row -> more.object(
                                    row.id(), cell -> putMore(cell, row.cells().get(0)))));
        });
    }

    private static void putValue(Json json, Value value, ValueView view) {
        json.put("state", value.state().word());
        json.objects(
                "items",
                view.items().size(),
                (item, i) -> putItem(item, value.items().get(i), view.items().get(i)));
        json.putIfAny("note", view.note()).putIfAny("fold", view.fold()).strings("sources", value.sources());
    }

    private static void putItem(Json json, Item item, ValueView.ItemView view) {
        json.put("key", item.key());
        if (view.tag() == null) {
            json.putIfAny("html", view.html());
        } else {
            json.put("text", view.tag().text()).putIfAny("href", view.tag().href());
            json.put("boxed", view.tag().role());
        }
        json.putIfAny("note", view.note()).strings("sources", item.sources());
    }

    private static void putMore(Json json, MoreTable.Cell cell) {
        json.put("state", cell.state());
        json.objects(
                "items",
                cell.items(),
                (item, shown) -> item.put("id", shown.id())
                        .put("text", shown.link().text())
                        .put("href", shown.link().href())
                        .putIfAny("on", shown.on())
                        .strings("gaps", shown.gaps()));
    }
}
