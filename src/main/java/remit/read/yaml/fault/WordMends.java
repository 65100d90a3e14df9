package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Unicode;
import remit.problem.UnicodePattern;
import remit.problem.YamlHint;
import remit.shape.CommonShape;
import remit.shape.ValueShape;

/** Adds what is missing in a line: the colon of its key, its dash, a key before its text, or a line break. */
final class WordMends {

    private static final Pattern KEY_AND_REST =
            Pattern.compile("([a-z][a-z0-9-]*)\\h*(?:[;=：]|:(?=\\S)|\\h|$)\\h*(.*)");
    private static final Pattern OTHER_DASH = Pattern.compile("(?:[–—−‐‑‒·*+•◦▪●○‣⁃∙➢►]|o(?=\\h))\\h*(\\S.*)");
    private static final Pattern TWO_KEYS = Pattern.compile("([a-z][a-z0-9-]*): +([a-z0-9][a-z0-9-]*):(?: +(\\S.*))?");
    private static final Set<String> OF_ITEMS = Set.of(ValueShape.NOTE.name(), CommonShape.SOURCE.name());

    private final SourceText source;
    private final List<String> lines;
    private final KnownKeys keys;
    private final int line;
    private final String text;
    private final int start;
    private final List<MendSearch.Mend> mends = new ArrayList<>();

    /**
     * @param line from 0; it is not empty
     */
    /** An item or a value that begins like a sentence and does not end like one. */
    private static final UnicodePattern BEGUN_SENTENCE = UnicodePattern.of("(-\\h+|[a-z-]+:\\h+)\\p{Lu}.*[^.!?]");

    WordMends(SourceText source, KnownKeys keys, int line) {
        this.source = source;
        this.lines = source.lines();
        this.keys = keys;
        this.line = line;
        this.text = lines.get(line).stripTrailing();
        this.start = LineText.indentation(text);
    }

    /** Returns the changes, the likely ones first. */
    List<MendSearch.Mend> mends() {
        if (start == text.length()) {
            return mends;
        }
        twoKeys();
        addKeyOfItem();
        if (LineText.isDash(text, start)) {
            addColonBehindDash();
            return mends;
        }
        addOtherDash();
        if (LineText.keyEnd(text, start) >= 0) {
            addDashOfRecord();
        } else {
            addLineOfSigns();
            addColon();
            addText();
        }
        return mends;
    }

    private String words() {
        return text.substring(start);
    }

    /** Returns the change of a line such as {@code values: focus:} to two lines; none for any other line. */
    List<MendSearch.Mend> twoKeys() {
        Matcher two = TWO_KEYS.matcher(words());
        if (two.matches() && keys.holdsKeys(two.group(1))) {
            String first = two.group(1) + ":";
            String second = "  " + two.group(2) + ":" + (two.group(3) == null ? "" : " " + two.group(3));
            int from = start + two.start(2);
            Problem problem = Message.TWO_KEYS
                    .at(source.stretch(line, from, from + two.group(2).length()), two.group(1), two.group(2))
                    .hint(Hint.write(first + "\n" + second));
            add(problem, " ".repeat(start) + first, " ".repeat(start) + second);
        }
        return mends;
    }

    /** A note or source below a text without a key gives the text its key. */
    private void addKeyOfItem() {
        int colon = LineText.keyEnd(text, start);
        String key = colon < 0 ? "" : text.substring(start, colon);
        int above = lineAbove();
        if (!OF_ITEMS.contains(key) || above < 0) {
            return;
        }
        String owner = lines.get(above).stripTrailing();
        int column = LineText.indentation(owner);
        if (column >= start || column == owner.length()) {
            return;
        }
        int end = LineText.keyEnd(owner, column);
        if (LineText.isDash(owner, column)) {
            int words = LineText.skipBlanks(owner, column + 1);
            if (words < owner.length() && LineText.keyEnd(owner, words) < 0) {
                String item = "- " + ValueShape.Item.TEXT.name() + ": " + owner.substring(words);
                addBelow(above, words, key, column + 2, List.of(" ".repeat(column) + item));
            }
        } else if (end > 0 && end + 1 < owner.length() && !keys.contains(owner.substring(column, end))) {
            int words = LineText.skipBlanks(owner, end + 1);
            String value = "  " + ValueShape.VALUE.name() + ": " + owner.substring(words);
            addBelow(above, words, key, column + 2, List.of(owner.substring(0, end + 1), " ".repeat(column) + value));
        }
    }

    /** Adds a change of the line above a key, which puts this key and those beside it at the given column. */
    private void addBelow(int above, int words, String key, int column, List<String> instead) {
        List<String> more = new ArrayList<>(instead);
        int last = line;
        while (last < lines.size()
                && LineText.indentation(lines.get(last)) == start
                && !lines.get(last).isBlank()) {
            more.add(" ".repeat(column) + lines.get(last).strip());
            last++;
        }
        List<String> changed = new ArrayList<>(lines.subList(0, above));
        changed.addAll(more);
        changed.addAll(lines.subList(last, lines.size()));
        String owner = lines.get(above).stripTrailing();
        int indentation = LineText.indentation(owner);
        boolean inPlace = start == column;
        String shown = String.join(
                "\n",
                (inPlace ? instead : more)
                        .stream().map(one -> one.substring(indentation)).toList());
        Problem problem = Message.KEY_BELOW_TEXT
                .at(source.stretch(above, words, owner.length()), owner.substring(words), key)
                .hint(Hint.write(source.firstLine() + above, source.firstLine() + (inPlace ? above : last - 1), shown));
        mends.add(new MendSearch.Mend(problem, line, changed, MendSearch.LIKELY));
    }

    /** The line is part of a text, an item without its dash, or a remark. */
    private void addText() {
        boolean apart = lineAbove() >= 0 && start < LineText.indentation(lines.get(lineAbove()));
        if (apart && Unicode.isUpperCase(words().codePointAt(0))) {
            addRemark();
        }
        addDashOrMoreText();
        addRemark();
    }

    /** Another sign than the dash begins the line. */
    private void addOtherDash() {
        Matcher dash = OTHER_DASH.matcher(words());
        if (dash.matches()) {
            boolean key = LineText.keyEnd(dash.group(1), 0) >= 0;
            String item = key ? "- " + dash.group(1) : Bullets.list(List.of(dash.group(1)));
            add(missingColon(Hint.write(item)), " ".repeat(start) + item);
        }
    }

    /** The line begins an entry of a list: like the one above or below it, or since it has a key that begins entries. */
    private void addDashOfRecord() {
        String key = text.substring(start, LineText.keyEnd(text, start));
        String first = "- " + key + ":";
        boolean likeNext = begins(sibling(line, -1), first) || begins(sibling(line, 1), first);
        boolean entry = keys.beginsEntry(key) && (neighbour() != null || isRecord(key));
        if (likeNext || entry) {
            String item = "- " + words();
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, " ".repeat(start) + item);
            Problem problem = Message.DASH_MISSING
                    .at(source.stretch(line, start, start + key.length()), key)
                    .hint(Hint.write(item));
            mends.add(new MendSearch.Mend(problem, line, changed, MendSearch.EVIDENT));
        }
    }

    private boolean begins(int other, String first) {
        return other >= 0 && lines.get(other).startsWith(first, start);
    }

    /** Returns the next line, up or down, that is not deeper than this one, if it is at the same level; otherwise -1. */
    private int sibling(int from, int step) {
        for (int other = from + step; other >= 0 && other < lines.size(); other += step) {
            int column = LineText.indentation(lines.get(other));
            if (!LineText.isEnd(lines.get(other), column) && column <= start) {
                return column == start ? other : -1;
            }
        }
        return -1;
    }

    /** Returns whether the next line has a key of the same record where it would be after a dash. */
    private boolean isRecord(String key) {
        if (!isDeeper(line + 1) || LineText.indentation(lines.get(line + 1)) != start + 2) {
            return false;
        }
        String next = lines.get(line + 1).strip();
        int colon = LineText.keyEnd(next, 0);
        return colon > 0 && keys.oneRecordMayHave(key, next.substring(0, colon));
    }

    /** A line of hyphens or other signs, as people draw them between parts of a text. */
    private void addLineOfSigns() {
        if (words().codePoints().noneMatch(Unicode::isLetterOrDigit)) {
            add(missingColon(YamlHint.deleteLine()));
        }
    }

    private void addColon() {
        Matcher key = KEY_AND_REST.matcher(words());
        boolean alone = words().matches("[a-z][a-z0-9-]*") && isDeeper(line + 1);
        if (key.matches() && (alone || keys.contains(key.group(1)))) {
            String keyed = (key.group(1) + ": " + key.group(2)).strip();
            add(missingColon(Hint.write(keyed)), " ".repeat(start) + keyed);
        }
    }

    /** The first key of an entry has no colon, and the entry's next key is below it. */
    private void addColonBehindDash() {
        int content = LineText.skipBlanks(text, start + 1);
        Matcher key = KEY_AND_REST.matcher(text.substring(content));
        boolean entry = line + 1 < lines.size() && LineText.indentation(lines.get(line + 1)) == content;
        if (entry && key.matches() && keys.contains(key.group(1))) {
            String keyed = (key.group(1) + ": " + key.group(2)).strip();
            Problem problem = Message.MISSING_COLON
                    .at(source.stretch(line, content, text.length()), text.substring(content))
                    .hint(Hint.write(text.substring(start, content) + keyed));
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, text.substring(0, content) + keyed);
            mends.add(new MendSearch.Mend(problem, line, changed, MendSearch.EVIDENT));
        }
    }

    private boolean isDeeper(int below) {
        return below < lines.size() && !lines.get(below).isBlank() && LineText.indentation(lines.get(below)) > start;
    }

    /** The line is an item without its dash, or goes on with the text above; the first of the two is the likely one. */
    private void addDashOrMoreText() {
        boolean sentence = Unicode.isLowerCase(words().codePointAt(0))
                && lineAbove() >= 0
                && BEGUN_SENTENCE.matches(lines.get(lineAbove()).strip());
        if (sentence) {
            addMoreText();
        }
        String neighbour = neighbour();
        if (neighbour != null
                && LineText.keyEnd(neighbour.stripLeading().substring(1).strip() + " ", 0) < 0) {
            String item = Bullets.list(List.of(words()));
            add(missingColon(Hint.write(item)), " ".repeat(start) + item);
        }
        if (!sentence) {
            addMoreText();
        }
    }

    /** Returns the line above or below that is an item at the same column; null where there is none. */
    private @Nullable String neighbour() {
        for (int other : new int[] {lineAbove(), line + 1}) {
            if (other >= 0
                    && other < lines.size()
                    && LineText.indentation(lines.get(other)) == start
                    && LineText.isDash(lines.get(other), start)
                    && LineText.skipBlanks(lines.get(other), start + 1)
                            < lines.get(other).length()) {
                return lines.get(other);
            }
        }
        return null;
    }

    private void addMoreText() {
        int above = lineAbove();
        if (above < 0) {
            return;
        }
        String owner = lines.get(above);
        int column = LineText.indentation(owner) + 2;
        boolean key = words().matches("[a-z][a-z0-9-]* .*") && start + 2 == column;
        String word = owner.strip().replaceFirst("^(- .{1,20}|[^:]*).*", "$1");
        String hint = YamlHint.indentText(column, word);
        add(missingColon(key ? YamlHint.orKey(hint, words().split(" ")[0]) : hint), " ".repeat(column) + words());
    }

    private void addRemark() {
        String remark = "# " + words();
        add(missingColon(YamlHint.remark(remark)), " ".repeat(start) + remark);
    }

    private Problem missingColon(String hint) {
        return Message.MISSING_COLON
                .at(source.stretch(line, start, text.length()), words())
                .hint(hint);
    }

    private void add(Problem problem, String... instead) {
        List<String> changed = new ArrayList<>(lines.subList(0, line));
        changed.addAll(List.of(instead));
        changed.addAll(lines.subList(line + 1, lines.size()));
        mends.add(new MendSearch.Mend(problem, line, changed, MendSearch.LIKELY));
    }

    /** Returns the nearest line above that is not blank; -1 where there is none. */
    private int lineAbove() {
        int above = line - 1;
        while (above >= 0 && LineText.isEnd(lines.get(above), 0)) {
            above--;
        }
        return above;
    }
}
