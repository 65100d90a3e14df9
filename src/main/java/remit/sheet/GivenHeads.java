package remit.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Ids;
import remit.problem.Suggestion;
import remit.problem.Unicode;
import remit.shape.TextForm;
import remit.sheet.SheetColumn.Form;
import remit.sheet.SheetColumn.Takes;

/** Finds out what the columns of a given sheet are, and where its records begin. */
final class GivenHeads {

    private final ContentSheet content;
    private final GivenSheet given;
    private final Fingerprint fingerprint;
    private final Consumer<CellProblem> problems;

    private final Map<String, SheetColumn> byHead = new HashMap<>();
    private final Map<String, SheetColumn> byMeaning = new HashMap<>();

    /** The columns by their numbers in the given sheet. */
    private final Map<Integer, SheetColumn> columns = new LinkedHashMap<>();

    private final Map<Integer, NewCriterion> criteria = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int first;

    /** A column that is to become a criterion. */
    record NewCriterion(String id, String name) {}

    GivenHeads(ContentSheet content, GivenSheet given, Fingerprint fingerprint, Consumer<CellProblem> problems) {
        this.content = content;
        this.given = given;
        this.fingerprint = fingerprint;
        this.problems = problems;
        content.columns().forEach(column -> byHead.putIfAbsent(plain(column.head()), column));
        content.columns().stream()
                .filter(column -> column.isCriterion() || column.form() == Form.LETTERS)
                .forEach(column -> byMeaning.putIfAbsent(plain(column.meaning()), column));
        int width = given.rows().stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return;
        }
        boolean named =
                given.rows().get(0).stream().anyMatch(cell -> known(cell.text()).isPresent());
        if (!named && width == 1) {
            columns.put(0, title());
            return;
        }
        first = isMeaning(width) ? 2 : 1;
        if (!named) {
            problem(
                    0,
                    "the first row names no column that is known: write '" + title().head()
                            + "' above the column with the titles");
            return;
        }
        for (int i = 0; i < width; i++) {
            take(i);
        }
    }

    /** Returns the columns by their numbers in the given sheet, from 0; those that are left out are not in it. */
    Map<Integer, SheetColumn> columns() {
        return columns;
    }

    /** Returns the columns that are to become criteria, by their numbers. */
    Map<Integer, NewCriterion> criteria() {
        return criteria;
    }

    /** Returns what is said about columns that are left out, a sentence each. */
    List<String> remarks() {
        return remarks;
    }

    /** Returns the number of the row with the first record, from 0. */
    int firstRow() {
        return first;
    }

    /** Returns the number of a column; -1 where the sheet does not have it. */
    int numberOf(SheetColumn wanted) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private SheetColumn title() {
        return content.titleColumn();
    }

    private boolean isMeaning(int width) {
        for (int i = 0; i < width; i++) {
            if (given.cell(1, i).text().equals(Heads.MEANING)) {
                return true;
            }
        }
        return false;
    }

    private void take(int number) {
        String head = given.cell(0, number).text().strip();
        if (isEmpty(number)) {
            return;
        }
        SheetColumn column = known(head).orElseGet(() -> unknown(number, head));
        if (column == null) {
            return;
        }
        if (columns.containsValue(column)) {
            problem(number, "another column has the head '" + head + "', too: delete one of them");
        } else {
            columns.put(number, column);
        }
    }

    private boolean isEmpty(int number) {
        String head = given.cell(0, number).text().strip();
        if (!head.isEmpty() && known(head).isPresent()) {
            return false;
        }
        for (int row = first; row < given.rows().size(); row++) {
            if (!given.cell(row, number).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the column with this head, whether that is its word, its words, or another word for the title. */
    private Optional<SheetColumn> known(String head) {
        String word = plain(head);
        SheetColumn column = byHead.getOrDefault(word, byMeaning.get(word));
        Set<String> titles = Set.of(content.kind().one(), content.kind().word(), "title", "name");
        return column == null && titles.contains(word) ? Optional.of(title()) : Optional.ofNullable(column);
    }

    private static String plain(String head) {
        return Unicode.lower(head.strip()).replaceAll("[\\s_]+", "-");
    }

    private @Nullable SheetColumn unknown(int number, String head) {
        if (head.isEmpty()) {
            problem(number, "the column has no head: write into its first row what it is, or delete the column");
            return null;
        }
        if (fingerprint.hasHead(head)) {
            return gone(number, head);
        }
        List<String> heads = content.columns().stream().map(SheetColumn::head).toList();
        Optional<String> near = Suggestion.near(plain(head), heads);
        if (content.kind() == SheetKind.DUTIES && TextForm.isId(head)) {
            return new SheetColumn(head, "", head, Form.LETTERS, Takes.WORDS, List.of());
        }
        if (near.isPresent()) {
            problem(
                    number,
                    "no column is called '" + head + "': did you mean '" + near.get() + "'?"
                            + (content.kind() == SheetKind.ROLES
                                    ? " A new criterion needs a word that is less like it"
                                    : ""));
            return null;
        }
        if (content.kind() != SheetKind.ROLES) {
            problem(number, "no column is called '" + head + "': there are " + String.join(", ", heads));
            return null;
        }
        return newCriterion(number, head);
    }

    /** Leaves out a column whose criterion has gone from the content, unless somebody has worked in it. */
    private @Nullable SheetColumn gone(int number, String head) {
        int id = numberOf(content.columns().get(0));
        for (int row = first; row < given.rows().size(); row++) {
            String cell = given.cell(row, number).text();
            if (!fingerprint.isAsExported(
                    given.cell(row, Math.max(id, 0)).text().strip(), head, cell)) {
                problems.accept(new CellProblem(
                        given.name(),
                        row,
                        number,
                        "'" + head + "' has gone from the content since the export, and this cell was changed: empty"
                                + " the column, or bring '" + head + "' back"));
                return null;
            }
        }
        remarks.add("The column '" + head + "' is left out: it has gone from the content since the export.");
        return null;
    }

    private @Nullable SheetColumn newCriterion(int number, String head) {
        String id = TextForm.isId(head) ? head : Ids.spelled(head);
        if (id.isEmpty() || TextForm.isReserved(id)) {
            problem(
                    number,
                    "no id can be made from '" + head
                            + "': write an id of small letters from a to z, digits and hyphens into the first row, and the words"
                            + " into the second, with '" + Heads.MEANING + "' in its first column");
            return null;
        }
        if (byHead.containsKey(id)) {
            problem(number, "no column is called '" + head + "': did you mean '" + id + "'?");
            return null;
        }
        String meaning = first == 2 ? given.cell(1, number).text().strip() : "";
        String name = meaning.isEmpty() ? head : meaning;
        criteria.put(number, new NewCriterion(id, name));
        return new SheetColumn(id, name, id, Form.VALUES, Takes.WORDS, List.of());
    }

    private void problem(int column, String message) {
        problems.accept(new CellProblem(given.name(), 0, column, message));
    }
}
