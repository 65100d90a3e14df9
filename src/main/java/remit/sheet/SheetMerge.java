package remit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.edit.NewNode;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.shape.Key;
import remit.sheet.SheetColumn.Form;

/**
 * Works out what a given sheet changes. Where an export wrote the sheet, three things are compared cell by cell: what it
 * wrote, what the sheet says, and what the content says now. What only the sheet has changed is taken over; what only the
 * content has changed stays; what both have changed in different ways is a problem.
 */
final class SheetMerge {

    /** So many ids are named in a remark. */
    private static final int FEW = 5;

    private final Fingerprint fingerprint;
    private final Consumer<CellProblem> problems;
    private final ContentSheet content;
    private final GivenSheet given;
    private final GivenHeads heads;
    private final Map<String, SheetRow> now;
    private final RowIds ids;
    private final CellMerge cellMerge;
    private final Map<String, NewMap> changed = new LinkedHashMap<>();
    private final Map<String, NewMap> added = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int cells;

    private SheetMerge(
            ContentSheet content,
            GivenSheet given,
            Fingerprint fingerprint,
            Set<String> taken,
            Consumer<CellProblem> problems) {
        this.content = content;
        this.given = given;
        this.fingerprint = fingerprint;
        this.problems = problems;
        this.heads = new GivenHeads(content, given, fingerprint, problems);
        this.now = content.byId();
        this.ids = new RowIds(content, given, heads, fingerprint, taken, problems);
        this.cellMerge = new CellMerge(fingerprint);
    }

    /**
     * Returns what a sheet changes.
     *
     * @param taken ids that something else has already
     * @param problems takes what is wrong with the sheet; cells with problems change nothing
     */
    static SheetChanges of(
            ContentSheet content,
            GivenSheet given,
            Fingerprint fingerprint,
            Set<String> taken,
            Consumer<CellProblem> problems) {
        SheetMerge merge = new SheetMerge(content, given, fingerprint, taken, problems);
        merge.run();
        return merge.changes();
    }

    private SheetChanges changes() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        heads.columns().forEach((number, column) -> columns.put(column.path(), number));
        List<String> all = new ArrayList<>(heads.remarks());
        all.addAll(remarks);
        return new SheetChanges(
                content,
                given,
                changed,
                cells,
                added,
                List.copyOf(heads.criteria().values()),
                rows,
                columns,
                all);
    }

    private void run() {
        given.merged().forEach(this::refuseMerged);
        if (heads.columns().isEmpty()) {
            return;
        }
        for (int row = heads.firstRow(); row < given.rows().size(); row++) {
            if (!given.rows().get(row).stream().allMatch(GivenCell::isEmpty)) {
                take(row);
            }
        }
        remarkMissing();
    }

    private void refuseMerged(String cells) {
        problem(
                CellName.row(cells),
                CellName.column(cells),
                "the cells " + cells + " are merged, so that it cannot be told which of them is meant: unmerge them");
    }

    private void take(int row) {
        String id = ids.of(row);
        if (id == null) {
            return;
        }
        Integer other = rows.putIfAbsent(id, row);
        if (other != null) {
            int column = ids.column();
            problem(
                    row,
                    column,
                    "'" + id + "' is also in " + CellName.of(given.name(), other, column)
                            + ": give one of them another id, or delete one of the rows");
            return;
        }
        SheetRow before = now.get(id);
        if (before != null) {
            change(row, before);
        } else if (fingerprint.has(id)) {
            takeGone(row, id);
        } else {
            add(row, id);
        }
    }

    /** Takes over what the sheet has changed in a record that is there. */
    private void change(int row, SheetRow before) {
        Map<String, @Nullable NewNode> wanted = new LinkedHashMap<>();
        Map<String, Map<Character, Integer>> letters = new LinkedHashMap<>();
        boolean otherLetters = false;
        for (Map.Entry<Integer, SheetColumn> one : heads.columns().entrySet()) {
            SheetColumn column = one.getValue();
            if (column.form() == Form.ID) {
                continue;
            }
            String said = content.said(before, column);
            String cell = merged(row, one.getKey(), column, before, said);
            boolean other = cell != null && !cell.equals(said);
            if (column.form() == Form.LETTERS) {
                if (other && putLetters(letters, row, one.getKey(), column, cell)) {
                    otherLetters = true;
                    cells++;
                }
            } else if (other) {
                Node node = before.node(column);
                NewNode value = cell.isBlank() ? null : node(row, one.getKey(), column, cell, node);
                if (cell.isBlank() ? mayBeEmpty(row, one.getKey(), column) : value != null) {
                    wanted.put(column.path(), value);
                    cells++;
                }
            }
        }
        Mapping record = before.record();
        if (otherLetters && record != null) {
            content.columns().stream()
                    .filter(column -> column.form() == Form.LETTERS)
                    .forEach(column -> letters.computeIfAbsent(
                            column.key(), key -> DutyLetters.read(content.said(before, column))));
            wanted.putAll(DutyLetters.wanted(record, letters));
        }
        if (!wanted.isEmpty() && record != null) {
            changed.put(before.id(), content.with(record, wanted));
        }
    }

    private boolean putLetters(
            Map<String, Map<Character, Integer>> letters, int row, int number, SheetColumn column, String cell) {
        try {
            letters.put(column.key(), DutyLetters.read(cell));
            return true;
        } catch (CellFault fault) {
            problem(row, number, fault.words());
            return false;
        }
    }

    /** Returns what a cell says after both sides are compared; null where that cannot be told, which is reported. */
    private @Nullable String merged(int row, int number, SheetColumn column, SheetRow before, String said) {
        String cell = read(row, number, given.cell(row, number), column.takes());
        try {
            return cell == null ? null : cellMerge.merged(column, before, cell, said);
        } catch (CellFault fault) {
            problem(row, number, fault.words());
            return null;
        }
    }

    private @Nullable String read(int row, int number, GivenCell cell, SheetColumn.Takes takes) {
        try {
            return cell.words(takes);
        } catch (CellFault fault) {
            problem(row, number, fault.words());
            return null;
        }
    }

    private @Nullable NewNode node(int row, int number, SheetColumn column, String cell, @Nullable Node node) {
        try {
            return CellNode.of(column.form(), cell, node);
        } catch (CellFault fault) {
            problem(row, number, fault.words());
            return null;
        }
    }

    private boolean mayBeEmpty(int row, int number, SheetColumn column) {
        boolean needed = !column.isCriterion()
                && content.kind()
                        .records()
                        .shape()
                        .key(column.key())
                        .map(Key::required)
                        .orElse(false);
        if (needed) {
            problem(row, number, "it must not be empty: write the " + column.head() + " into it");
        }
        return !needed;
    }

    /** Leaves out a row whose record has gone from the content, unless somebody has worked in it. */
    private void takeGone(int row, String id) {
        for (Map.Entry<Integer, SheetColumn> column : heads.columns().entrySet()) {
            String cell = read(
                    row,
                    column.getKey(),
                    given.cell(row, column.getKey()),
                    column.getValue().takes());
            if (cell != null && !fingerprint.isAsExported(id, column.getValue().head(), cell)) {
                problem(
                        row,
                        column.getKey(),
                        "'" + id + "' has gone from the content since the export, and this cell was"
                                + " changed: delete the row, or give it another id");
                return;
            }
        }
        remarks.add("The row of '" + id + "' is left out: it has gone from the content since the export.");
    }

    private void add(int row, String id) {
        if (!ids.isUsable(row, id)) {
            return;
        }
        Map<String, @Nullable NewNode> wanted = new LinkedHashMap<>();
        Map<String, Map<Character, Integer>> letters = new LinkedHashMap<>();
        for (Map.Entry<Integer, SheetColumn> one : heads.columns().entrySet()) {
            SheetColumn column = one.getValue();
            String cell = read(row, one.getKey(), given.cell(row, one.getKey()), column.takes());
            if (cell == null || cell.isBlank() || column.form() == Form.ID) {
                continue;
            }
            if (column.form() == Form.LETTERS) {
                putLetters(letters, row, one.getKey(), column, cell);
            } else {
                NewNode value = node(row, one.getKey(), column, cell, null);
                if (value != null) {
                    wanted.put(column.path(), value);
                }
            }
        }
        Key own = content.kind().idKey();
        if (own != null) {
            wanted.put(own.name(), new NewText(id));
        }
        wanted.putAll(DutyLetters.wanted(null, letters));
        added.put(id, content.with(null, wanted));
    }

    private void remarkMissing() {
        List<String> missing = now.keySet().stream()
                .filter(id -> fingerprint.isKnown() && !rows.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            String one = content.kind().one();
            remarks.add((missing.size() == 1
                            ? "One " + one + " is"
                            : missing.size() + " " + content.kind().word() + " are")
                    + " not in the sheet, and stay" + (missing.size() == 1 ? "s" : "")
                    + " in the content: "
                    + missing.stream().limit(FEW).collect(Collectors.joining(", "))
                    + (missing.size() > FEW ? " and " + (missing.size() - FEW) + " more" : "")
                    + ". To take one away, type: remit remove " + one + " ID");
        }
    }

    private void problem(int row, int column, String message) {
        problems.accept(new CellProblem(given.name(), row, column, message));
    }
}
