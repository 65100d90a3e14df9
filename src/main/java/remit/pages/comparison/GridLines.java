package remit.pages.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.Item;
import remit.model.Value;
import remit.pages.here.Here;
import remit.pages.link.Tag;
import remit.pages.part.ValueView;
import remit.prose.Html;
import remit.shape.TextForm;
import remit.words.Words;

/** Turns rows of a comparison into a {@link PointGrid}. */
final class GridLines {

    /** Where a point has more different texts than this, a reader types a part of one. */
    private static final int CHOICES = 12;

    /** A choice of several words has a line of its narrow column where it has no more signs than this: {@code On demand}. */
    private static final int LONGEST_LINE = 10;

    /** Marks the word of a state among values that may be any text. */
    private static final String STATE = ".";

    /** A note belongs to a point, on which several roles may have it. */
    private record Remark(String point, Html text) {}

    private final Words words;
    private final Here here;
    private final Map<String, Criterion> criteria;
    private final boolean narrow;
    private final Map<Remark, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, String> wholeStates = new TreeMap<>();

    /**
     * @param narrow whether states are said in a few letters
     */
    private GridLines(Here here, Map<String, Criterion> criteria, boolean narrow) {
        this.narrow = narrow;
        this.here = here;
        this.words = here.words();
        this.criteria = criteria;
    }

    /**
     * Returns the table; null where there are no rows.
     *
     * @param columns the roles
     * @param groups the rows, whose cells are in the order of the roles
     * @param criteria those of the rows, by id
     */
    static @Nullable PointGrid of(
            Here here, List<Tag> columns, List<PointTable.Group> groups, Map<String, Criterion> criteria) {
        if (groups.isEmpty()) {
            return null;
        }
        List<PointTable.Row> rows =
                groups.stream().flatMap(group -> group.rows().stream()).toList();
        GridLines grid = new GridLines(here, criteria, PointGrid.isNarrow(rows.size()));
        List<PointGrid.GridGroup> points = groups.stream()
                .map(group -> new PointGrid.GridGroup(
                        group.name(), group.rows().stream().map(grid::point).toList()))
                .toList();
        List<PointGrid.GridLine> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            lines.add(grid.line(columns.get(i), rows, i));
        }
        return new PointGrid(points, lines, grid.notes(), grid.key());
    }

    private PointGrid.GridPoint point(PointTable.Row row) {
        Criterion criterion = criterion(row);
        String unit = criterion.unit();
        long missing = row.cells().stream()
                .filter(cell -> cell.value().value().state() == Value.State.NOT_STATED)
                .count();
        Html inShort = row.inShort();
        return new PointGrid.GridPoint(
                row,
                unit == null ? row.name() : words.say("comparison.unit", "name", row.name(), "unit", unit),
                criterion.kind().word(),
                missing == 0 ? null : words.say("grid.missing", "n", missing),
                inShort == null ? null : number(row, inShort),
                choices(row, criterion));
    }

    private PointGrid.GridLine line(Tag role, List<PointTable.Row> rows, int place) {
        return new PointGrid.GridLine(
                role,
                rows.stream().map(row -> cell(row, row.cells().get(place))).toList());
    }

    private PointGrid.GridCell cell(PointTable.Row row, PointTable.Cell cell) {
        ValueView view = cell.value();
        Criterion.Kind kind = criterion(row).kind();
        List<String> values =
                view.items().stream().map(item -> value(kind, item)).toList();
        List<Integer> notes = Stream.concat(
                        view.items().stream().map(ValueView.ItemView::note), Stream.ofNullable(view.note()))
                .flatMap(Stream::ofNullable)
                .map(note -> number(row, note))
                .distinct()
                .toList();
        return new PointGrid.GridCell(
                cell,
                values,
                kind == Criterion.Kind.YES_NO && !values.isEmpty(),
                shortState(view.value().state()),
                narrow && kind == Criterion.Kind.CHOICE && isLine(values),
                notes);
    }

    private static boolean isLine(List<String> values) {
        return values.size() == 1
                && values.get(0).length() <= LONGEST_LINE
                && values.get(0).indexOf(' ') > 0;
    }

    private @Nullable String shortState(Value.State state) {
        if (!narrow) {
            return null;
        }
        String shortened = switch (state) {
            case NOT_STATED -> words.say("grid.not_stated");
            case DOES_NOT_APPLY -> words.say("grid.does_not_apply");
            case STATED, NONE -> null;
        };
        if (shortened != null) {
            wholeStates.put(shortened, words.state(state));
        }
        return shortened;
    }

    private List<String> key() {
        return wholeStates.entrySet().stream()
                .map(state -> words.say("grid.short_state", "short", state.getKey(), "whole", state.getValue()))
                .toList();
    }

    private static String value(Criterion.Kind kind, ValueView.ItemView view) {
        Item item = view.item();
        String value = kind == Criterion.Kind.ROLE ? null : item.value();
        return value == null ? view.text() : value;
    }

    private List<PointGrid.GridChoice> choices(PointTable.Row row, Criterion criterion) {
        Criterion.Kind kind = criterion.kind();
        Map<String, String> texts = new LinkedHashMap<>();
        Set<Value.State> states = new LinkedHashSet<>();
        for (PointTable.Cell cell : row.cells()) {
            states.add(cell.value().value().state());
            cell.value().items().forEach(item -> texts.put(value(kind, item), item.text()));
        }
        boolean listed = kind == Criterion.Kind.YES_NO || kind == Criterion.Kind.CHOICE;
        if (kind == Criterion.Kind.NUMBER || !listed && texts.size() > CHOICES) {
            return List.of();
        }
        List<PointGrid.GridChoice> choices = new ArrayList<>();
        inOrder(criterion, texts.keySet())
                .forEach(value ->
                        choices.add(new PointGrid.GridChoice(value, texts.get(value), kind == Criterion.Kind.YES_NO)));
        for (Value.State state : List.of(Value.State.NONE, Value.State.DOES_NOT_APPLY, Value.State.NOT_STATED)) {
            if (states.contains(state)) {
                choices.add(new PointGrid.GridChoice(STATE + state.word(), words.state(state), true));
            }
        }
        return choices;
    }

    /** Returns values in the order of the content where it has one: yes, partly, no; as the choices are listed. */
    private List<String> inOrder(Criterion criterion, Set<String> values) {
        return switch (criterion.kind()) {
            case YES_NO ->
                Stream.of(TextForm.YES, TextForm.PARTLY, TextForm.NO)
                        .filter(values::contains)
                        .toList();
            case CHOICE -> criterion.choices().stream().filter(values::contains).toList();
            default -> here.handbook().titleOrder().sorted(values, value -> value, Comparator.naturalOrder());
        };
    }

    private Criterion criterion(PointTable.Row row) {
        return criteria.get(row.id());
    }

    private int number(PointTable.Row row, Html text) {
        return numbers.computeIfAbsent(new Remark(row.name(), text), remark -> numbers.size() + 1);
    }

    private List<PointGrid.GridNote> notes() {
        List<PointGrid.GridNote> notes = new ArrayList<>();
        numbers.forEach((remark, number) ->
                notes.add(new PointGrid.GridNote(number, "_note-" + number, remark.point(), remark.text())));
        return notes;
    }
}
