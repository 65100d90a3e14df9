package remit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.Handbook;
import remit.model.Item;
import remit.model.Value;
import remit.pages.comparison.MoreTable;
import remit.pages.comparison.PickableRole;
import remit.pages.comparison.Picker;
import remit.pages.link.DataAddresses;
import remit.pages.part.ValueFold;
import remit.pages.part.ValueView;
import remit.shape.RecordKind;

/**
 * The scripts that the picker of roles loads; a page that is opened from a folder can load data only as scripts:
 *
 * <ul>
 *   <li>{@code data/picker/table.js}: the rows of every table and the sources, loaded once;
 *   <li>{@code data/picker/names.js}: the names of all roles, loaded when the reader begins to search;
 *   <li>{@code data/picker/roles/<id>.js}: the column of a role, loaded when the role is picked.
 * </ul>
 */
final class PickerScripts {

    private static final String ALL = RecordKind.HANDBOOK.file();

    /** The rows of the second table in which items that several roles have are marked as shared. */
    private static final List<String> SHARED = List.of("_duties", "_does", "_asked", "_told");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PickerScripts() {}

    static List<DataFile> files(Handbook handbook, Picker picker) {
        List<DataFile> files = new ArrayList<>();
        files.add(new DataFile(DataAddresses.PICKER_TABLE, ALL, Table.of(handbook, picker)));
        files.add(new DataFile(DataAddresses.PICKER_NAMES, ALL, NameList.of(handbook)));
        picker.roles()
                .forEach(role ->
                        files.add(new DataFile(DataAddresses.pickable(role.id()), role.file(), new Column(role))));
        return files;
    }

    /**
     * @param more the ids and names of the rows of the second table, without cells
     */
    private record Table(List<Criterion> points, List<MoreRow> more, List<Picker.SourceLine> sources) implements Data {

        private record MoreRow(String id, String name) {}

        static Table of(Handbook handbook, Picker picker) {
            List<MoreRow> more = picker.roles().get(0).more().stream()
                    .map(row -> new MoreRow(row.id(), row.name()))
                    .toList();
            return new Table(handbook.allCriteria(), more, picker.sources());
        }

        @Override
        public String text() {
            return Json.script("remit.table", json -> {
                json.objects("points", points, PickerScripts::putPoint);
                json.objects(
                        "more",
                        more,
                        (put, row) -> put.put("id", row.id())
                                .put("name", row.name())
                                .put("shares", SHARED.contains(row.id())));
                json.object(
                        "sources",
                        put -> sources.forEach(source -> put.object(source.id(), line -> putSource(line, source))));
            });
        }
    }

    private record NameList(List<Name> roles) implements Data {

        private record Name(String id, String tag, String title, List<String> also) {}

        static NameList of(Handbook handbook) {
            return new NameList(handbook.roles().values().stream()
                    .map(role -> new Name(role.id(), role.shortName(), role.title(), role.alsoKnownAs()))
                    .toList());
        }

        @Override
        public String text() {
            return Json.script(
                    "remit.names",
                    json -> json.objects(
                            "roles",
                            roles,
                            (put, role) -> put.put("id", role.id())
                                    .put("tag", role.tag())
                                    .put("title", role.title())
                                    .strings("also", role.also())));
        }
    }

    private record Column(PickableRole role) implements Data {

        @Override
        public String text() {
            return column(role);
        }
    }

    private static void putPoint(Json json, Criterion criterion) {
        json.put("id", criterion.id()).put("name", criterion.name()).put("group", criterion.group());
        json.put("number", criterion.kind() == Criterion.Kind.NUMBER);
        json.put("shares", criterion.kind().sharesItems());
    }

    private static void putSource(Json json, Picker.SourceLine source) {
        json.put("text", source.link().text()).put("href", source.link().href()).put("facts", source.facts());
        json.put("judgement", source.judgement());
    }

    /**
     * The column of a role. What most columns would repeat is left out, and {@code remit.role} in {@code theme/pick.js}
     * puts it back: a text in the place of an object is a state or the markup of an item, a list is the items of a
     * stated value, and an item has no key where its key is the words of its markup in small letters.
     */
    private static String column(PickableRole pickable) {
        return Json.script("remit.role", json -> {
            json.put("id", pickable.id()).put("tag", pickable.tag().text()).put("title", pickable.title());
            json.putIfAny("href", pickable.tag().href());
            json.strings("sources", pickable.sources());
            json.object(
                    "values",
                    values ->
                            pickable.values().forEach(stated -> putValue(values, stated.criterion(), stated.value())));
            json.object(
                    "more",
                    more -> pickable.more()
                            .forEach(row -> putMore(more, row.id(), row.cells().get(0))));
        });
    }

    private static void putValue(Json values, String criterion, ValueView view) {
        boolean alone = view.note() == null
                && view.fold() == null
                && view.value().sources().isEmpty();
        if (alone && view.items().isEmpty()) {
            values.put(criterion, view.state());
        } else if (alone && view.value().state() == Value.State.STATED) {
            putItems(values, criterion, view);
        } else {
            values.object(criterion, value -> {
                value.put("state", view.state());
                putItems(value, "items", view);
                value.putIfAny("note", view.note())
                        .strings("sources", view.value().sources());
                if (view.fold() != null) {
                    value.object("fold", put -> putFold(put, view.fold()));
                }
            });
        }
    }

    private static void putItems(Json value, String key, ValueView view) {
        ValueView.ItemView divided = view.fold() == null || view.fold().divided() == null
                ? null
                : view.items().get(view.fold().shown());
        value.texts(
                key,
                view.items(),
                item -> item == divided ? null : markupAlone(item),
                (json, item) -> putItem(json, item, item == divided));
    }

    /** Puts how a value is folded, and the markup of an item that is divided, which the item itself then lacks. */
    private static void putFold(Json json, ValueFold fold) {
        json.put("shown", fold.shown()).putIfAny("start", fold.start()).put("summary", fold.summary());
        if (fold.divided() != null) {
            json.putIfAny("beginning", fold.divided().beginning())
                    .putIfAny("rest", fold.divided().rest());
        }
    }

    /** The markup of an item that has nothing else to say; null for any other item. */
    private static @Nullable String markupAlone(ValueView.ItemView view) {
        boolean alone = view.note() == null && view.item().sources().isEmpty();
        return alone && hasKeyOfMarkup(view) ? String.valueOf(view.html()) : null;
    }

    /** Whether a script can tell the key of an item from its markup. It can do so for signs of ASCII alone. */
    private static boolean hasKeyOfMarkup(ValueView.ItemView view) {
        String markup = view.tag() == null ? String.valueOf(view.html()) : null;
        return markup != null
                && markup.chars().allMatch(sign -> sign < 0x80)
                && Item.textKey(TAG.matcher(markup).replaceAll(""))
                        .equals(view.item().key());
    }

    private static void putItem(Json json, ValueView.ItemView view, boolean divided) {
        if (divided || !hasKeyOfMarkup(view)) {
            json.put("key", view.item().key());
        }
        if (view.tag() == null && !divided) {
            json.putIfAny("html", view.html());
        } else if (view.tag() != null) {
            json.put("text", view.tag().text()).putIfAny("href", view.tag().href());
            json.put("boxed", view.tag().role());
            json.putIfAny(
                    "title",
                    view.tag().role() && view.tag().abbreviated() ? view.tag().title() : null);
        }
        json.putIfAny("note", view.note());
        if (!view.item().sources().isEmpty()) {
            json.strings("sources", view.item().sources());
        }
    }

    private static void putMore(Json more, String row, MoreTable.Cell cell) {
        if (cell.items().isEmpty()) {
            more.put(row, cell.state());
            return;
        }
        more.object(row, json -> {
            json.put("state", cell.state());
            json.objects(
                    "items",
                    cell.items(),
                    (item, shown) -> item.put("id", shown.id())
                            .put("text", shown.link().text())
                            .put("href", shown.link().href())
                            .putIfAny("on", shown.on())
                            .strings("gaps", shown.gaps()));
        });
    }
}
