package remit.read.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.YamlHint;
import remit.read.yaml.fault.LineText;
import remit.read.yaml.fault.SourceText;
import remit.shape.ValueShape;

/**
 * Finds where a record ends in a map whose keys are written twice. Either a key has two values, or the next record
 * begins and the line that should begin it is missing, has no dash or is indented too deep. What is found is reported.
 */
final class RecordEnd {

    /** A key for an id that only the editor knows. */
    private static final String ID = "its-id:";

    private final SourceText source;
    private final CollectionStartEvent start;
    private final List<MappingBuilder.Written> entries;
    private final Problems problems;
    private boolean next;

    RecordEnd(SourceText source, CollectionStartEvent start, List<MappingBuilder.Written> entries, Problems problems) {
        this.source = source;
        this.start = start;
        this.entries = entries;
        this.problems = problems;
    }

    /** A key that is written again. Both are indexes of entries. */
    private record Again(int index, int first) {}

    /** Returns the number of entries that belong to the record. */
    int find() {
        List<Again> again = again();
        if (again.isEmpty()) {
            return entries.size();
        }
        int second = again.get(0).index();
        if (isItem() && isSecondRecord(again)) {
            reportNext(Message.DASH_MISSING
                    .at(position(second), word(second))
                    .hint(YamlHint.dashedLine(dashed(entries.get(second).start()))));
            return second;
        }
        if (isNested() && isAbsent(entries.get(second - 1))) {
            reportNext(tooDeep(second - 1));
            return second - 1;
        }
        if (again.size() > 1 && again.stream().anyMatch(one -> mayBeginNext(one.index()))) {
            reportNext(Message.ENTRY_MISSING
                    .at(position(second), word(second))
                    .hint(YamlHint.entryAbove(isItem() ? "- " + word(0) + ": …" : ID)));
            return second;
        }
        again.forEach(this::reportAgain);
        return entries.size();
    }

    /** Returns whether another record seems to begin in the map, which then must not be used. */
    boolean hasNextRecord() {
        return next;
    }

    private void reportNext(Problem problem) {
        problems.add(problem);
        next = true;
    }

    private void reportAgain(Again again) {
        String hint = YamlHint.firstIsAt(position(again.first()).line());
        boolean either = mayBeginNext(again.index());
        problems.add(Message.DUPLICATE_KEY
                .at(position(again.index()), word(again.index()))
                .hint(either ? YamlHint.orNextEntry(hint) : hint));
        next |= either;
    }

    /**
     * Returns the keys that are written again. A part of a value is not among them where its own key, which is above
     * it, is indented as deep: that key is reported later, by what it is.
     */
    private List<Again> again() {
        List<String> parts = ValueShape.SHAPE.keyNames();
        Map<String, Integer> first = new HashMap<>();
        List<Again> again = new ArrayList<>();
        boolean ownerAbove = false;
        for (int i = 0; i < entries.size(); i++) {
            boolean part = parts.contains(word(i));
            Integer before = first.putIfAbsent(word(i), i);
            if (before != null && !(part && ownerAbove)) {
                again.add(new Again(i, before));
            }
            ownerAbove |= !part && isAbsent(entries.get(i));
        }
        return again;
    }

    /** Returns whether the first key is written again, and then only keys that the first record has. */
    private boolean isSecondRecord(List<Again> again) {
        int second = again.get(0).index();
        return again.get(0).first() == 0
                && entries.size() > second + 1
                && again.size() == entries.size() - second
                && again.stream().allMatch(one -> one.first() < second);
    }

    /** Returns whether the key may be of the next record, of which the first line is missing. */
    private boolean mayBeginNext(int index) {
        return isNested() && (isItem() || entries.get(index).value() instanceof Scalar);
    }

    /** Returns the problem of a key that is within the entry above it, since its line is indented too deep. */
    private Problem tooDeep(int index) {
        int column = start.getStartMark().getColumn();
        int line = start.getStartMark().getLine();
        while (line > 0 && LineText.indentation(source.line(line)) >= column) {
            line--;
        }
        String above = source.line(line);
        return Message.WRONG_INDENT
                .at(position(index), word(index), YamlHint.blanks(column), YamlHint.blanks(column))
                .hint(YamlHint.indentLike(
                        LineText.indentation(above), above.strip().replaceFirst(":.*", "")));
    }

    /** Returns whether the map is within another value, and is not the record of a file. */
    private boolean isNested() {
        return !start.isFlow() && start.getStartMark().getColumn() > 0;
    }

    /** Returns whether the map is an item of a list. */
    private boolean isItem() {
        int column = start.getStartMark().getColumn();
        String line = source.line(start.getStartMark().getLine());
        return !start.isFlow()
                && line.substring(0, line.offsetByCodePoints(0, column)).matches(" *- +");
    }

    /** Returns the line of a key with the dash of the record's first line. */
    private String dashed(Mark key) {
        String first = source.line(start.getStartMark().getLine());
        return first.substring(0, start.getStartMark().getColumn())
                + source.line(key.getLine()).strip();
    }

    private String word(int index) {
        return entries.get(index).key().text();
    }

    private Position position(int index) {
        return entries.get(index).key().position();
    }

    private static boolean isAbsent(MappingBuilder.Written entry) {
        return entry.value() instanceof Scalar scalar && scalar.absent();
    }
}
