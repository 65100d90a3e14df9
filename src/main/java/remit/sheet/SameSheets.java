package remit.sheet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import remit.edit.NewNode.NewMap;
import remit.problem.UsageException;
import remit.read.Documents;
import remit.read.yaml.YamlDocument;

/** Makes sure that a change of the content changes what it is meant to change, and nothing else. */
final class SameSheets {

    private final Map<SheetKind, ContentSheet> before;
    private final Map<SheetKind, SheetChanges> changes;

    SameSheets(Map<SheetKind, ContentSheet> before, Map<SheetKind, SheetChanges> changes) {
        this.before = before;
        this.changes = changes;
    }

    /**
     * Refuses a change after which a record would not say what it is meant to say, as where an anchor of YAML gives one
     * text two places.
     *
     * @throws UsageException where that is so; the message names the record
     */
    void refuseOther(Documents then, Documents now) {
        Map<SheetKind, ContentSheet> after = ContentSheets.of(now);
        before.forEach((kind, sheet) -> {
            SheetChanges change = changes.get(kind);
            Map<String, NewMap> changed = change == null ? Map.of() : change.changed();
            Map<String, NewMap> added = change == null ? Map.of() : change.added();
            Map<String, SheetRow> rows = after.get(kind).byId();
            Set<String> wanted = new HashSet<>(sheet.byId().keySet());
            wanted.addAll(added.keySet());
            if (!wanted.equals(rows.keySet())) {
                wanted.removeAll(rows.keySet());
                throw refused(
                        kind,
                        wanted.stream().findFirst().orElse(""),
                        kind.records().word());
            }
            sheet.rows().stream()
                    .filter(row -> !changed.containsKey(row.id()))
                    .filter(row -> !says(after.get(kind), rows.get(row.id()), sheet, row))
                    .findFirst()
                    .ifPresent(row -> {
                        throw refused(kind, row.id(), row.file());
                    });
            Stream.concat(changed.entrySet().stream(), added.entrySet().stream())
                    .forEach(one -> {
                        SheetRow row = rows.get(one.getKey());
                        if (row.record() == null || !one.getValue().isSaidBy(row.record())) {
                            throw refused(kind, one.getKey(), row.file());
                        }
                    });
            if (!frame(then, kind).equals(frame(now, kind))) {
                throw refused(kind, "", kind.records().file());
            }
        });
    }

    private static String frame(Documents documents, SheetKind kind) {
        YamlDocument file = kind == SheetKind.ROLES
                ? null
                : documents.yaml().get(kind.records().file());
        return file == null ? "" : SheetExport.frame(file, kind.records().word());
    }

    /** Returns whether a row says in each of the columns what another says. */
    private static boolean says(ContentSheet sheet, SheetRow row, ContentSheet other, SheetRow wanted) {
        if (sheet.columns().equals(other.columns())) {
            return row.cells().equals(wanted.cells());
        }
        Map<String, Integer> heads = sheet.heads();
        return other.heads().entrySet().stream()
                .allMatch(head -> heads.containsKey(head.getKey())
                        && row.cells()
                                .get(heads.get(head.getKey()))
                                .equals(wanted.cells().get(head.getValue())));
    }

    private static UsageException refused(SheetKind kind, String id, String file) {
        return new UsageException("nothing was changed, since the " + kind.one() + " '" + id + "' in " + file
                + " would say something else than is meant: it is written in such a way that it cannot be changed alone,"
                + " as with an anchor of YAML. Change it by hand");
    }
}
