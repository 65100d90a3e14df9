package remit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.read.Documents;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.YamlDocument;
import remit.shape.ContactShape;
import remit.shape.HandbookShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.RoleShape;
import remit.shape.Target;

/** Makes the sheets of a content: what each record says, cell by cell, drafts included. */
final class ContentSheets {

    /** Up to so many roles, each has a column among the duties; of more, only those that a duty names. */
    private static final int MANY = 100;

    private static final String WITHIN = "/";

    private final Documents documents;
    private final List<SheetCriterion> criteria;
    private final Map<String, Mapping> roles = new LinkedHashMap<>();
    private final List<String> parties = new ArrayList<>();

    private ContentSheets(Documents documents) {
        this.documents = documents;
        this.criteria = SheetCriterion.of(documents);
        orderedRoles().forEach(id -> {
            YamlDocument file = documents.yaml().get(RecordKind.ROLE.file(id));
            if (file != null && file.root() instanceof Mapping role) {
                roles.put(id, role);
            }
        });
        parties.addAll(roles.keySet());
        for (Mapping contact : list(documents, RecordKind.CONTACT)) {
            parties.add(text(contact, ContactShape.ID));
        }
    }

    /** Returns the sheets of a content that has no errors, in the order of the kinds; one without rows is there, too. */
    static Map<SheetKind, ContentSheet> of(Documents documents) {
        ContentSheets sheets = new ContentSheets(documents);
        Map<SheetKind, ContentSheet> all = new LinkedHashMap<>();
        for (SheetKind kind : SheetKind.values()) {
            all.put(kind, sheets.sheet(kind));
        }
        return all;
    }

    /** Returns the records of a kind that has one file for all. */
    static List<Mapping> list(Documents documents, RecordKind kind) {
        YamlDocument file = documents.yaml().get(kind.file());
        Node root = file == null ? null : file.root();
        Node list = root instanceof Mapping map ? CellText.value(map, kind.word()) : root;
        return list == null
                ? List.of()
                : CellText.items(list).stream()
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .toList();
    }

    /** Returns the ids of the roles in the handbook's order, and then those that it does not list. */
    private Set<String> orderedRoles() {
        Set<String> ids = new LinkedHashSet<>();
        YamlDocument handbook = documents.yaml().get(RecordKind.HANDBOOK.file());
        if (handbook != null && handbook.root() instanceof Mapping map) {
            Node listed = CellText.value(map, HandbookShape.ROLES.name());
            if (listed != null) {
                CellText.items(listed).forEach(id -> ids.add(CellText.text(id)));
            }
        }
        documents.yaml().keySet().stream()
                .filter(RecordKind.ROLE::holds)
                .forEach(file -> ids.add(RecordKind.ROLE.id(file)));
        return ids;
    }

    private ContentSheet sheet(SheetKind kind) {
        List<SheetColumn> columns = columns(kind);
        List<SheetRow> rows = new ArrayList<>();
        if (kind == SheetKind.ROLES) {
            roles.forEach(
                    (id, role) -> rows.add(row(kind, columns, id, kind.records().file(id), role)));
        } else {
            for (Mapping record : list(documents, kind.records())) {
                String id = text(record, Objects.requireNonNull(kind.idKey()));
                rows.add(row(kind, columns, id, kind.records().file(), record));
            }
        }
        return new ContentSheet(kind, columns, rows);
    }

    private List<SheetColumn> columns(SheetKind kind) {
        List<SheetColumn> columns = new ArrayList<>();
        String id = kind.idHead();
        columns.add(new SheetColumn(id, Heads.MEANING, id, SheetColumn.Form.ID, SheetColumn.Takes.WORDS, List.of()));
        Set<String> taken = new LinkedHashSet<>(List.of(id));
        for (Key key : kind.records().shape().keys()) {
            taken.add(key.name());
            if (!key.name().equals(id) && !key.equals(RoleShape.VALUES) && !DutyLetters.KEYS.containsValue(key)) {
                columns.add(SheetColumn.of(key, parties));
            }
        }
        if (kind == SheetKind.ROLES) {
            criteria.forEach(criterion ->
                    columns.add(criterion.column(head(criterion.id(), taken, RoleShape.VALUES.name()), parties)));
        } else if (kind == SheetKind.DUTIES) {
            namedParties().forEach(party -> columns.add(letters(party, taken)));
        }
        return columns;
    }

    private SheetColumn letters(String party, Set<String> taken) {
        return new SheetColumn(
                head(party, taken, Target.ROLE.word()),
                words(party),
                party,
                SheetColumn.Form.LETTERS,
                SheetColumn.Takes.WORDS,
                DutyLetters.ORDER);
    }

    /** Returns the head of a column with an id of the editor's, which may be the word of another column. */
    private static String head(String id, Set<String> taken, String group) {
        return taken.contains(id) ? group + WITHIN + id : id;
    }

    /** Returns the title of a role, or the name of a contact. */
    private String words(String party) {
        Mapping role = roles.get(party);
        if (role != null) {
            return text(role, RoleShape.TITLE);
        }
        return list(documents, RecordKind.CONTACT).stream()
                .filter(contact -> text(contact, ContactShape.ID).equals(party))
                .map(contact -> text(contact, ContactShape.NAME))
                .findFirst()
                .orElse("");
    }

    /** Returns the roles and contacts that have a column among the duties. */
    private List<String> namedParties() {
        Set<String> named = new LinkedHashSet<>();
        for (Mapping duty : list(documents, RecordKind.DUTY)) {
            DutyLetters.KEYS.values().forEach(key -> named.addAll(DutyLetters.named(duty, key)));
        }
        if (roles.size() <= MANY) {
            named.addAll(roles.keySet());
        }
        return Stream.concat(parties.stream(), named.stream())
                .distinct()
                .filter(named::contains)
                .toList();
    }

    private static SheetRow row(SheetKind kind, List<SheetColumn> columns, String id, String file, Mapping record) {
        List<String> parties = columns.stream()
                .filter(column -> column.form() == SheetColumn.Form.LETTERS)
                .map(SheetColumn::key)
                .toList();
        Map<String, String> letters = kind == SheetKind.DUTIES ? DutyLetters.cells(record, parties) : Map.of();
        Node values = kind == SheetKind.ROLES ? CellText.value(record, RoleShape.VALUES.name()) : null;
        List<String> cells = new ArrayList<>();
        for (SheetColumn column : columns) {
            cells.add(
                    switch (column.form()) {
                        case ID -> CellMarks.whole(id);
                        case LETTERS -> letters.getOrDefault(column.key(), "");
                        case VALUE, VALUES -> CellText.of(column.form(), CellNode.inner(values, column.key()));
                        default -> CellText.of(column.form(), CellText.value(record, column.key()));
                    });
        }
        return new SheetRow(id, file, record, cells);
    }

    private static String text(Mapping record, Key key) {
        @Nullable Node node = CellText.value(record, key.name());
        return node == null ? "" : CellText.text(node);
    }
}
