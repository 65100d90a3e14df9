package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.YamlHint;

/** Moves a line with a key or a dash to the other levels that it may have been meant for. */
final class LevelMends {

    private static final int APART = 2;

    private final SourceText source;
    private final List<String> lines;
    private final KnownKeys keys;
    private final int line;
    private boolean misplaced;

    /**
     * @param line from 0; it is not empty
     */
    LevelMends(SourceText source, KnownKeys keys, int line) {
        this.source = source;
        this.lines = source.lines();
        this.keys = keys;
        this.line = line;
    }

    /** A level: the column, the first word of a line that begins there, and whether that line is below. */
    private record Level(int column, String word, boolean below) {}

    /** Returns the moves, the likely ones first: to keys that one record may have beside this one, and to near levels. */
    List<MendSearch.Mend> mends() {
        String text = lines.get(line);
        int start = LineText.indentation(text);
        String key = key(text, start);
        if (key == null && !LineText.isDash(text, start)) {
            return List.of();
        }
        List<Level> levels = levels(start, LineText.isDash(text, start));
        misplaced = key != null
                && levels.stream().anyMatch(level -> level.column() == start && distance(key, level.word()) == APART);
        levels.removeIf(level -> level.column() == start);
        levels.sort(Comparator.<Level>comparingInt(level -> key == null ? 0 : distance(key, level.word()))
                .thenComparingInt(level -> Math.abs(level.column() - start))
                .thenComparingInt(level -> -level.column()));
        List<MendSearch.Mend> mends = new ArrayList<>();
        for (Level level : levels) {
            List<String> moved = new ArrayList<>(lines);
            moved.set(line, " ".repeat(level.column()) + text.stripLeading());
            mends.add(new MendSearch.Mend(problem(text, start, level), line, moved, rank(key, level)));
        }
        return mends;
    }

    private int rank(@Nullable String key, Level level) {
        if (key != null && distance(key, level.word()) == APART) {
            return MendSearch.UNLIKELY;
        }
        return misplaced ? MendSearch.EVIDENT : MendSearch.LIKELY;
    }

    /**
     * Returns 0 for keys that one record may have, 1 for words that are both chosen by editors, such as ids of
     * criteria, and {@link #APART} for words that belong to different levels.
     */
    private int distance(String key, String word) {
        if (keys.oneRecordMayHave(key, word)) {
            return 0;
        }
        return keys.contains(key) || keys.contains(word) ? APART : 1;
    }

    /** Returns the levels of the lines around; those of dashes where the line has one. */
    private List<Level> levels(int start, boolean dash) {
        Map<Integer, Level> levels = new TreeMap<>();
        int least = Integer.MAX_VALUE;
        for (int above = line - 1; above >= 0 && least > 0; above--) {
            String text = lines.get(above);
            int column = LineText.indentation(text);
            if (LineText.isEnd(text, column) || column > least) {
                continue;
            }
            least = Math.min(least, column);
            while (LineText.isDash(text, column)) {
                if (dash) {
                    levels.putIfAbsent(column, new Level(column, text.substring(column), false));
                }
                column = LineText.skipBlanks(text, column + 1);
            }
            String word = column < text.length() ? key(text, column) : null;
            if (word != null && !dash) {
                levels.putIfAbsent(column, new Level(column, word, false));
            }
        }
        addBelow(start, dash, levels);
        return new ArrayList<>(levels.values());
    }

    /**
     * Adds the levels of lines below, since the first line of several may be the wrong one: of keys down to the next
     * line that is not deeper, and of the dashes of the entries that follow.
     */
    private void addBelow(int start, boolean dash, Map<Integer, Level> levels) {
        int least = Integer.MAX_VALUE;
        for (int below = line + 1; below < lines.size() && least > 0; below++) {
            String text = lines.get(below);
            int column = LineText.indentation(text);
            boolean deeper = dash ? !LineText.isDash(text, column) : column > start;
            if (LineText.isEnd(text, column) || column >= least && (dash || column > start)) {
                continue;
            }
            if (dash ? !deeper : key(text, column) != null) {
                levels.putIfAbsent(column, new Level(column, dash ? text.substring(column) : key(text, column), true));
            }
            if (!dash && column <= start) {
                return;
            }
            least = dash && deeper ? least : column;
        }
    }

    private static @Nullable String key(String text, int from) {
        int content = from;
        while (LineText.isDash(text, content)) {
            content = LineText.skipBlanks(text, content + 1);
        }
        int colon = content < text.length() ? LineText.keyEnd(text, content) : -1;
        return colon < 0 || content > from ? null : text.substring(content, colon);
    }

    private Problem problem(String text, int start, Level level) {
        String hint = level.below()
                ? YamlHint.indentLikeBelow(level.column(), level.word().strip())
                : YamlHint.indentLike(level.column(), level.word().strip());
        boolean inText = start > level.column() && endsInText(lines.get(lineAbove()));
        if (LineText.isDash(text, start) && inText) {
            return Message.LIST_IN_TEXT
                    .at(source.stretch(line, start, start + 1))
                    .hint(YamlHint.orBlock(hint));
        }
        int colon = LineText.isDash(text, start) ? -1 : LineText.keyEnd(text, start);
        String word = colon < 0 ? text.substring(start).strip() : text.substring(start, colon);
        return Message.WRONG_INDENT
                .at(
                        source.stretch(line, start, start + word.length()),
                        word,
                        YamlHint.blanks(start),
                        YamlHint.blanks(LineText.indentation(lines.get(lineAbove()))))
                .hint(inText ? YamlHint.orQuote(hint) : hint);
    }

    /** Returns whether a line has a text without quotes at its end, so that the next line may go on with it. */
    private static boolean endsInText(String text) {
        return !text.stripTrailing().matches(".*[:\"'\\]}]|\\h*-");
    }

    private int lineAbove() {
        int above = line - 1;
        while (above > 0 && LineText.isEnd(lines.get(above), 0)) {
            above--;
        }
        return Math.max(0, above);
    }
}
