package remit.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import remit.edit.ContentEdits;
import remit.edit.FileEdit;
import remit.edit.NewNode;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.edit.NewYaml;
import remit.problem.Severity;
import remit.problem.UsageException;
import remit.read.FileBytes;
import remit.read.NewFolder;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Sequence;
import remit.read.yaml.YamlDocument;
import remit.shape.CommonShape;
import remit.shape.CriterionShape;
import remit.shape.HandbookShape;
import remit.shape.RecordKind;
import remit.shape.TextForm;
import remit.sheet.GivenHeads.NewCriterion;

/** Plans what a workbook or CSV file changes in a content. */
public final class SheetImport {

    private final ContentEdits edits;
    private final GivenBook book;
    private final Map<SheetKind, ContentSheet> sheets;
    private final Map<SheetKind, SheetChanges> changes = new EnumMap<>(SheetKind.class);
    private final Set<CellProblem> problems = new TreeSet<>();
    private final List<String> remarks;

    private SheetImport(ContentEdits edits, GivenBook book) {
        this.edits = edits;
        this.book = book;
        this.sheets = ContentSheets.of(edits.documents());
        this.remarks = new ArrayList<>(book.remarks());
    }

    /**
     * Returns what a file would change.
     *
     * @param content the content folder; where there is none, or it is empty, the file starts a new content
     * @param shown the folder as messages name it
     * @param file the workbook or CSV file
     * @param name the file as messages name it
     * @param workbook whether it is a workbook
     * @param kind what the rows of CSV are, and those of a workbook whose sheets have other names
     * @throws UsageException where the file cannot be read, and where the content is written in such a way that the change
     *     cannot be made
     */
    public static ImportPlan plan(
            Path content, String shown, Path file, String name, boolean workbook, SheetKind kind) {
        byte[] bytes = FileBytes.of(file, name);
        GivenBook book = workbook ? XlsxReader.read(bytes, name, kind) : CsvText.read(bytes, name, kind);
        if (NewFolder.isOpen(content)) {
            return new NewContent(content, book, name).plan();
        }
        ContentEdits edits = ContentEdits.of(content, shown);
        if (edits.problems().hasErrors()) {
            return new ImportPlan(edits.plan("", List.of(), List.of()), List.of(), List.of(), false);
        }
        return new SheetImport(edits, book).plan();
    }

    private ImportPlan plan() {
        Set<String> parties = new HashSet<>(sheets.get(SheetKind.ROLES).byId().keySet());
        parties.addAll(sheets.get(SheetKind.CONTACTS).byId().keySet());
        book.sheets().forEach((kind, given) -> {
            boolean party = kind == SheetKind.ROLES || kind == SheetKind.CONTACTS;
            SheetChanges merged = SheetMerge.of(
                    sheets.get(kind),
                    given,
                    book.fingerprints().getOrDefault(kind, new Fingerprint()),
                    party ? parties : Set.of(),
                    problems::add);
            changes.put(kind, merged);
            remarks.addAll(merged.remarks());
        });
        changes.forEach(this::edit);
        editCriteria();
        editOrder();
        ContentEdits.After after = edits.after();
        CellBlame blame = new CellBlame(after.documents(), changes);
        after.problems().sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(blame::of)
                .forEach(problems::add);
        List<FileEdit> files = problems.isEmpty() ? after.files() : List.of();
        if (!files.isEmpty()) {
            new SameSheets(sheets, changes).refuseOther(edits.documents(), after.documents());
            remarkWarnings(after);
        }
        return new ImportPlan(edits.plan("", files, remarks), List.copyOf(problems), ChangeCounts.of(changes), false);
    }

    /** Changes and adds the records of a kind. */
    private void edit(SheetKind kind, SheetChanges changed) {
        Map<String, SheetRow> rows = changed.content().byId();
        changed.changed().forEach((id, wanted) -> {
            SheetRow row = rows.get(id);
            Mapping record = row == null ? null : row.record();
            if (row != null && record != null) {
                attempt(changed, id, () -> edits.change(row.file(), record, wanted));
            }
        });
        if (kind == SheetKind.ROLES) {
            changed.added()
                    .forEach((id, record) -> attempt(
                            changed, id, () -> edits.create(kind.records().file(id), NewYaml.file(record))));
        } else if (!changed.added().isEmpty()) {
            String first = changed.added().keySet().iterator().next();
            attempt(
                    changed,
                    first,
                    () -> append(kind, List.copyOf(changed.added().values())));
        }
    }

    /** Does what may be refused, which is then said of a row. */
    private void attempt(SheetChanges changed, String id, Runnable edit) {
        try {
            edit.run();
        } catch (UsageException fault) {
            problems.add(new CellProblem(
                    changed.given().name(),
                    changed.rows().getOrDefault(id, 0),
                    0,
                    "this row cannot be taken over. " + fault.getMessage()));
        }
    }

    private void append(SheetKind kind, List<NewMap> records) {
        String file = kind.records().file();
        YamlDocument there = edits.documents().yaml().get(file);
        if (there == null) {
            edits.create(file, apart(records));
            return;
        }
        Node root = there.root();
        Node list =
                root instanceof Mapping map ? CellText.value(map, kind.records().word()) : root;
        if (!(list instanceof Sequence entries)
                || entries.flow()
                || entries.items().isEmpty()) {
            throw new UsageException(
                    file + ": nothing can be added to the list as it is written: write its entries in lines,"
                            + " each behind a hyphen");
        }
        edits.append(file, entries, records);
    }

    /** Returns the lines of a list, with an empty line between its entries. */
    static List<String> apart(List<NewMap> records) {
        List<String> lines = new ArrayList<>();
        for (NewMap record : records) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(NewYaml.item(record));
        }
        return lines;
    }

    /** Adds new criteria at the end of the last group. */
    private void editCriteria() {
        List<NewCriterion> criteria = changes.containsKey(SheetKind.ROLES)
                ? changes.get(SheetKind.ROLES).criteria()
                : List.of();
        List<Mapping> groups = ContentSheets.list(edits.documents(), RecordKind.CRITERION);
        if (criteria.isEmpty() || groups.isEmpty()) {
            return;
        }
        Mapping group = groups.get(groups.size() - 1);
        Map<String, NewNode> entries = new LinkedHashMap<>(((NewMap) NewNode.of(group)).entries());
        String key = CriterionShape.Group.CRITERIA.name();
        List<NewNode> all = new ArrayList<>();
        NewNode before = entries.get(key);
        if (before != null) {
            all.addAll(before instanceof NewList list ? list.items() : List.of(before));
        }
        criteria.forEach(criterion -> all.add(node(criterion)));
        entries.put(key, new NewList(all));
        edits.change(RecordKind.CRITERION.file(), group, new NewMap(entries));
        String heading =
                CellText.text(Objects.requireNonNull(CellText.value(group, CriterionShape.Group.GROUP.name())));
        criteria.forEach(
                criterion -> remarks.add("The column '" + criterion.name() + "' becomes a criterion, '" + criterion.id()
                        + "', at the end of the group '" + heading + "' in " + RecordKind.CRITERION.file() + "."));
    }

    static NewMap node(NewCriterion criterion) {
        Map<String, NewNode> entries = new LinkedHashMap<>();
        entries.put(CriterionShape.ID.name(), new NewText(criterion.id()));
        entries.put(CriterionShape.NAME.name(), new NewText(criterion.name()));
        return new NewMap(entries);
    }

    /** Adds new roles to the handbook's order of roles, if it gives one. */
    private void editOrder() {
        YamlDocument file = edits.documents().yaml().get(RecordKind.HANDBOOK.file());
        if (!changes.containsKey(SheetKind.ROLES)
                || file == null
                || !(file.root() instanceof Mapping handbook)
                || CellText.value(handbook, HandbookShape.ROLES.name()) == null) {
            return;
        }
        Map<String, NewNode> entries = new LinkedHashMap<>(((NewMap) NewNode.of(handbook)).entries());
        NewNode before = entries.get(HandbookShape.ROLES.name());
        List<NewNode> order = new ArrayList<>(before instanceof NewList list ? list.items() : List.of(before));
        changes.get(SheetKind.ROLES).added().forEach((id, role) -> {
            if (!isDraft(role)) {
                order.add(new NewText(id));
            }
        });
        entries.put(HandbookShape.ROLES.name(), new NewList(order));
        edits.change(file.file(), handbook, new NewMap(entries));
    }

    private static boolean isDraft(NewMap record) {
        return record.entries().get(CommonShape.DRAFT.name()) instanceof NewText draft
                && TextForm.YES.equals(draft.text());
    }

    private void remarkWarnings(ContentEdits.After after) {
        long before = edits.problems().warnings();
        long more = after.problems().warnings() - before;
        if (more > 0) {
            remarks.add("'remit check' will warn of " + more + " more " + (more == 1 ? "thing." : "things."));
        }
    }
}
