package remit.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Ids;
import remit.edit.UsableId;
import remit.problem.UsageException;

/** Finds the id of each row of a given sheet: the one that is written, that of the record with its title, or a new one. */
final class RowIds {

    private final ContentSheet content;
    private final GivenSheet given;
    private final Fingerprint fingerprint;
    private final Consumer<CellProblem> problems;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Integer> titleRows = new HashMap<>();
    private final Set<String> taken;
    private final Set<String> written = new HashSet<>();
    private final int idColumn;
    private final int titleColumn;

    /**
     * @param taken ids that something else has already
     * @param problems takes what is wrong with ids
     */
    RowIds(
            ContentSheet content,
            GivenSheet given,
            GivenHeads heads,
            Fingerprint fingerprint,
            Set<String> taken,
            Consumer<CellProblem> problems) {
        this.content = content;
        this.given = given;
        this.fingerprint = fingerprint;
        this.problems = problems;
        this.idColumn = heads.numberOf(content.columns().get(0));
        this.titleColumn = heads.numberOf(content.titleColumn());
        int title = content.columns().indexOf(content.titleColumn());
        content.rows().forEach(row -> titles.putIfAbsent(row.cells().get(title), row.id()));
        for (int row = heads.firstRow(); idColumn >= 0 && row < given.rows().size(); row++) {
            written.add(given.cell(row, idColumn).text().strip());
        }
        this.taken = new HashSet<>(taken);
        this.taken.addAll(content.byId().keySet());
        this.taken.addAll(written);
    }

    /** Returns the column in which problems of ids are reported. */
    int column() {
        return Math.max(idColumn, 0);
    }

    /** Returns the id of a row, which may be made from its title; null where there is none, which is reported. */
    @Nullable String of(int row) {
        String id = idColumn < 0 ? "" : read(row);
        String title =
                titleColumn < 0 ? "" : given.cell(row, titleColumn).text().strip();
        if (id == null) {
            return null;
        }
        id = CellMarks.said(id.strip());
        if (!id.isEmpty()) {
            return id;
        }
        if (!content.kind().proposesIds() || title.isEmpty()) {
            problem(
                    row,
                    Math.max(idColumn, 0),
                    "the row has no "
                            + (content.kind().proposesIds()
                                    ? "id and no title"
                                    : content.kind().idHead())
                            + ": write one, or delete the row");
            return null;
        }
        Integer other = titleRows.putIfAbsent(title, row);
        if (other != null) {
            problem(
                    row,
                    titleColumn,
                    "'" + CellMerge.shown(title) + "' is also in " + CellName.of(given.name(), other, titleColumn)
                            + ": delete one of the rows, or write another title");
            return null;
        }
        String known = titles.get(title);
        if (known != null && idColumn >= 0) {
            problem(
                    row,
                    idColumn,
                    "there is '" + known + "' with this title already: write its id here, or another title");
            return null;
        }
        return known != null ? known : proposed(row, title);
    }

    private @Nullable String proposed(int row, String title) {
        if (Ids.spelled(title).isEmpty()) {
            problem(
                    row,
                    Math.max(idColumn, titleColumn),
                    "no id can be made from '" + CellMerge.shown(title)
                            + "': write one of small letters from a to z, digits and hyphens into a column with the head '"
                            + content.kind().idHead() + "'");
            return null;
        }
        String id = Ids.propose(title);
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        taken.add(free);
        return free;
    }

    /** Returns whether a new record may have an id; reports it where not. */
    boolean isUsable(int row, String id) {
        if (!content.kind().proposesIds()) {
            return true;
        }
        try {
            UsableId.refuseWrong(id);
        } catch (UsageException fault) {
            problem(
                    row,
                    Math.max(idColumn, 0),
                    String.valueOf(fault.getMessage()).replaceAll("\\s*\n\\s*", ": "));
            return false;
        }
        String known = titleColumn < 0
                ? null
                : titles.get(given.cell(row, titleColumn).text().strip());
        if (known != null && fingerprint.isKnown() && idColumn >= 0 && !written.contains(known)) {
            problem(
                    row,
                    idColumn,
                    "the id of '" + known + "' was changed to '" + id + "': write '" + known
                            + "' again, and type: remit rename "
                            + content.kind().one() + " " + known + " " + id);
            return false;
        }
        return true;
    }

    private @Nullable String read(int row) {
        try {
            return given.cell(row, idColumn).words(SheetColumn.Takes.WORDS);
        } catch (CellFault fault) {
            problem(row, idColumn, fault.words());
            return null;
        }
    }

    private void problem(int row, int column, String message) {
        problems.accept(new CellProblem(given.name(), row, column, message));
    }
}
