package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.YamlHint;
import remit.shape.CommonShape;
import remit.shape.TextForm;
import remit.shape.ValueShape;

/** Puts back the line with the key of a list that was deleted, and the line that begins an entry. */
final class ListMends {

    private static final String ID = "its-id";

    private final SourceText source;
    private final List<String> lines;
    private final KnownKeys keys;

    ListMends(SourceText source, KnownKeys keys) {
        this.source = source;
        this.lines = source.lines();
        this.keys = keys;
    }

    /** A line with a key: the column of the key, and whether a value follows on the same line. */
    private record Keyed(int column, String key, boolean hasValue) {}

    /**
     * Returns the changes that add a line above the given one; none where it is not indented like the first item of a
     * list or the second line of an entry.
     *
     * @param line from 0
     */
    List<MendSearch.Mend> mends(int line) {
        Keyed above = above(line);
        String text = lines.get(line);
        int start = LineText.indentation(text);
        if (above == null || start <= above.column()) {
            return List.of();
        }
        boolean dash = LineText.isDash(text, start);
        if (dash && above.hasValue()) {
            return keyOfList(line, start, above);
        }
        Keyed key = dash ? null : keyed(text);
        return key == null ? List.of() : firstLine(line, key, above);
    }

    private List<MendSearch.Mend> keyOfList(int line, int start, Keyed above) {
        Keyed first = keyed(lines.get(line));
        Set<String> there = beside(line, above.column());
        List<String> missing = new ArrayList<>();
        keys.listsBeside(above.key()).forEach((list, within) -> {
            boolean fits =
                    first == null ? within.isEmpty() && mayHold(list, lines.get(line)) : within.contains(first.key());
            if (fits && !there.contains(list)) {
                missing.add(list);
            }
        });
        if (missing.isEmpty()) {
            return List.of();
        }
        String key = missing.get(0);
        String item = lines.get(line).strip();
        Problem problem = missing.size() == 1
                ? Message.LINE_MISSING
                        .at(source.stretch(line, start, start + item.length()), key, item)
                        .hint(YamlHint.keyAbove(above.column(), key))
                : Message.LIST_IN_TEXT
                        .at(source.stretch(line, start, start + 1))
                        .hint(YamlHint.oneOfKeysAbove(above.column(), missing));
        return List.of(added(line, " ".repeat(above.column()) + key + ":", problem));
    }

    /** Returns whether a list may have an item; one of ids has no other words. */
    private static boolean mayHold(String list, String item) {
        return !list.equals(CommonShape.FORMERLY.name())
                || TextForm.isId(item.strip().substring(1).strip());
    }

    private List<MendSearch.Mend> firstLine(int line, Keyed key, Keyed above) {
        Set<String> within = keys.listsBeside(above.key()).getOrDefault(above.key(), Set.of());
        String first = null;
        if (!above.hasValue() && within.contains(key.key()) && key.column() >= above.column() + 2) {
            first = " ".repeat(key.column() - 2) + "- " + keys.firstOf(within) + ": ";
        } else if (above.hasValue()
                && !keys.contains(above.key())
                && List.of(ValueShape.ITEMS.name(), ValueShape.VALUE.name()).contains(key.key())) {
            first = " ".repeat(above.column()) + ID + ":";
        }
        if (first == null) {
            return List.of();
        }
        Problem problem = Message.ENTRY_MISSING
                .at(source.stretch(line, key.column(), key.column() + key.key().length()), key.key())
                .hint(YamlHint.entryAbove((first + (first.endsWith(" ") ? "…" : "")).strip()));
        return List.of(added(line, first.endsWith(" ") ? first + ID : first, problem));
    }

    private MendSearch.Mend added(int line, String added, Problem problem) {
        List<String> all = new ArrayList<>(lines);
        all.add(line, added);
        return new MendSearch.Mend(problem, line, all, MendSearch.EVIDENT);
    }

    /** Returns the keys at a column in the lines around, as far as the record goes. */
    private Set<String> beside(int line, int column) {
        Set<String> there = new HashSet<>();
        for (int above = line - 1; above >= 0 && isWithin(lines.get(above), column); above--) {
            add(there, lines.get(above), column);
            if (LineText.isDash(lines.get(above), LineText.indentation(lines.get(above)))
                    && LineText.indentation(lines.get(above)) < column) {
                break;
            }
        }
        for (int below = line + 1; below < lines.size() && isWithin(lines.get(below), column); below++) {
            if (LineText.indentation(lines.get(below)) < column
                    && LineText.isDash(lines.get(below), LineText.indentation(lines.get(below)))) {
                break;
            }
            add(there, lines.get(below), column);
        }
        return there;
    }

    private static boolean isWithin(String text, int column) {
        int start = LineText.indentation(text);
        return LineText.isEnd(text, start)
                || start >= column
                || LineText.isDash(text, start) && LineText.skipBlanks(text, start + 1) == column;
    }

    private static void add(Set<String> there, String text, int column) {
        Keyed keyed = keyed(text);
        if (keyed != null && keyed.column() == column) {
            there.add(keyed.key());
        }
    }

    private @Nullable Keyed above(int line) {
        int above = line - 1;
        while (above >= 0 && LineText.isEnd(lines.get(above), 0)) {
            above--;
        }
        return above < 0 ? null : keyed(lines.get(above));
    }

    /** Returns the first key of a line, which can be behind dashes; null where the line begins with no key. */
    private static @Nullable Keyed keyed(String text) {
        int column = LineText.indentation(text);
        while (LineText.isDash(text, column)) {
            column = LineText.skipBlanks(text, column + 1);
        }
        int colon = column < text.length() ? LineText.keyEnd(text, column) : -1;
        return colon < 0 ? null : new Keyed(column, text.substring(column, colon), !LineText.isEnd(text, colon + 1));
    }
}
