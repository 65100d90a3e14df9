package remit.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.read.Documents;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.YamlDocument;
import remit.shape.RecordKind;
import remit.shape.RoleShape;

/** Finds the cell that brings a problem into the content. */
final class CellBlame {

    private static final String DID_YOU_MEAN = "did you mean";

    private final Documents after;
    private final Map<SheetKind, SheetChanges> changes;

    /**
     * @param after the content as it would be
     */
    CellBlame(Documents after, Map<SheetKind, SheetChanges> changes) {
        this.after = after;
        this.changes = changes;
    }

    /** Returns a problem of the content as one of the cell that it comes from. */
    CellProblem of(Problem problem) {
        Position place = problem.position();
        String said = problem.message().replaceAll("\\s*\n\\s*", " / ") + hint(problem);
        for (Map.Entry<SheetKind, SheetChanges> one : changes.entrySet()) {
            RecordKind kind = one.getKey().records();
            if (kind.holds(place.file())) {
                Mapping record = record(one.getKey(), place);
                String id = record == null ? "" : id(one.getKey(), record, place);
                Integer row = one.getValue().rows().get(id);
                if (record != null && row != null) {
                    return cell(one.getValue(), row, path(one.getKey(), record, place), said);
                }
            }
        }
        return new CellProblem(place.file(), place.line() - 1, -1, said);
    }

    /** Returns what can be written instead, where that is words alone. What is said about lines of YAML is left out. */
    private static String hint(Problem problem) {
        if (problem.id().equals(Message.MISSING_KEY.id())) {
            return ": write it into a column with that head";
        }
        String hint = problem.hint() == null ? "" : problem.hint();
        return Stream.of(DID_YOU_MEAN, Hint.THERE_ARE).anyMatch(hint::startsWith)
                ? ": " + hint.lines().findFirst().orElse("")
                : "";
    }

    private @Nullable Mapping record(SheetKind kind, Position place) {
        if (kind == SheetKind.ROLES) {
            YamlDocument file = after.yaml().get(place.file());
            return file != null && file.root() instanceof Mapping role ? role : null;
        }
        Mapping found = null;
        for (Mapping record : ContentSheets.list(after, kind.records())) {
            if (record.position().line() <= place.line()) {
                found = record;
            }
        }
        return found;
    }

    private static String id(SheetKind kind, Mapping record, Position place) {
        if (kind == SheetKind.ROLES) {
            return kind.records().id(place.file());
        }
        Node id = CellText.value(record, kind.idHead());
        return id == null ? "" : CellText.text(id);
    }

    /** Returns the path of the column that a place in a record belongs to; empty where it belongs to none. */
    private static String path(SheetKind kind, Mapping record, Position place) {
        Mapping.KeyValue entry = entry(record, place);
        if (entry == null) {
            return "";
        }
        String key = entry.key().asKey().text();
        if (kind == SheetKind.ROLES && key.equals(RoleShape.VALUES.name()) && entry.value() instanceof Mapping values) {
            Mapping.KeyValue value = entry(values, place);
            return value == null ? "" : SheetColumn.VALUES + value.key().asKey().text();
        }
        boolean letters =
                DutyLetters.KEYS.values().stream().anyMatch(one -> one.name().equals(key));
        if (kind == SheetKind.DUTIES && letters) {
            List<Node> named = CellText.items(entry.value());
            return named.stream()
                    .filter(party -> party.position().line() == place.line()
                            && party.position().column() == place.column())
                    .map(party -> SheetColumn.LETTERS + CellText.text(party))
                    .findFirst()
                    .orElse("");
        }
        return key;
    }

    /** Returns the last entry that begins at a place or before it. */
    private static Mapping.@Nullable KeyValue entry(Mapping map, Position place) {
        Mapping.KeyValue found = null;
        for (Mapping.KeyValue entry : map.entries()) {
            Position key = entry.key().position();
            boolean before = key.line() < place.line() || key.line() == place.line() && key.column() <= place.column();
            if (before) {
                found = entry;
            }
        }
        return found;
    }

    private static CellProblem cell(SheetChanges changes, int row, String path, String said) {
        Integer column = changes.columns().get(path);
        Integer id = changes.columns().get(changes.content().columns().get(0).path());
        return new CellProblem(changes.given().name(), row, column != null ? column : id != null ? id : 0, said);
    }
}
