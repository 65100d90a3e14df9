package remit.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import remit.problem.Message;
import remit.problem.Problems;
import remit.read.yaml.fault.LineText;
import remit.read.yaml.fault.SourceText;

/**
 * Makes a map from its entries. Reports keys that are written twice, resolves merge keys, and joins entries that were
 * split at a comma in a text.
 */
final class MappingBuilder {

    private final SourceText source;
    private final ScalarBuilder scalars;
    private final CollectionStartEvent start;
    private final Problems problems;
    private final List<Written> entries = new ArrayList<>();
    private boolean unusable;

    MappingBuilder(SourceText source, ScalarBuilder scalars, CollectionStartEvent start, Problems problems) {
        this.source = source;
        this.scalars = scalars;
        this.start = start;
        this.problems = problems;
    }

    /**
     * An entry as it is written.
     *
     * @param colon whether the key has a colon; in braces it may have none
     */
    record Written(Scalar key, Mark keyEnd, Node value, Mark start, Mark end, boolean colon) {}

    void add(Scalar key, Mark keyEnd, Node value, Mark valueStart, Mark valueEnd) {
        boolean colon = !start.isFlow()
                || !(value instanceof Scalar scalar && scalar.absent())
                || scalars.between(keyEnd, valueStart, ':');
        UnseenColon unseen = colon ? null : UnseenColon.in(source, key, keyEnd);
        if (unseen == null) {
            entries.add(new Written(key, keyEnd, value, valueStart, valueEnd, colon));
        } else {
            problems.add(unseen.problem());
            entries.add(new Written(unseen.key(), unseen.start(), unseen.value(), unseen.start(), keyEnd, true));
        }
    }

    /** Returns the map, or a text where it is only a text in braces. */
    Node build(Mark end) {
        boolean marked = !start.isFlow() && entries.size() == 1 && scalars.sign(start.getStartMark()) == '?';
        if (marked && entries.get(0).value() instanceof Scalar scalar && scalar.absent()) {
            return textOfPair('?', start.getStartMark());
        }
        if (!entries.isEmpty() && entries.stream().noneMatch(Written::colon)) {
            return textInBraces(end);
        }
        List<Written> joined = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int last = i;
            while (last + 1 < entries.size() && !entries.get(last + 1).colon()) {
                last++;
            }
            joined.add(last > i ? joined(entries.get(i), entries.get(i + 1), entries.get(last)) : entries.get(i));
            i = last;
        }
        return new Mapping(merged(joined), start.isFlow(), source.position(start.getStartMark(), end));
    }

    /** Returns whether the map must not be used, because it holds two records, which is reported. */
    boolean unusable() {
        return unusable;
    }

    private Scalar textInBraces(Mark end) {
        Mark begin = start.getStartMark();
        char sign = scalars.sign(begin);
        if (sign != '{') {
            return textOfPair(sign, begin);
        }
        String text = scalars.written(begin, end);
        problems.add(Message.YAML_SIGN
                .at(source.position(begin.getLine(), begin.getColumn(), 1), sign)
                .hint(corrected(source, begin, end, text)));
        return scalars.asWritten(begin, end);
    }

    /**
     * Returns the text of an entry that begins with a question mark and a space, which YAML takes for the sign of a
     * key.
     */
    private Scalar textOfPair(char sign, Mark begin) {
        Mark end = entries.get(entries.size() - 1).keyEnd();
        problems.add(Message.YAML_SIGN
                .at(source.position(begin.getLine(), begin.getColumn(), 1), sign)
                .hint(corrected(source, begin, end, scalars.written(begin, end))));
        return scalars.asWritten(begin, end);
    }

    /** Returns an entry with all the parts that a comma split off its text. */
    private Written joined(Written entry, Written orphan, Written last) {
        String text = scalars.written(entry.start(), last.keyEnd());
        String fixed = corrected(source, entry.start(), last.keyEnd(), unquoted(entry, text));
        problems.add(Message.COMMA_SPLITS
                .at(orphan.key().position(), orphan.key().text())
                .hint(fixed));
        Scalar value = scalars.asWritten(entry.start(), last.keyEnd());
        return new Written(entry.key(), entry.keyEnd(), value, entry.start(), last.end(), true);
    }

    private static String unquoted(Written entry, String text) {
        boolean quoted = entry.value() instanceof Scalar scalar && scalar.style() != Scalar.Style.PLAIN;
        return quoted ? text.replace(text.substring(0, 1), "") : text;
    }

    private List<Mapping.KeyValue> merged(List<Written> written) {
        Map<String, Mapping.KeyValue> own = new LinkedHashMap<>();
        RecordEnd end = new RecordEnd(source, start, written, problems);
        for (Written entry : written.subList(0, end.find())) {
            own.putIfAbsent(entry.key().text(), new Mapping.KeyValue(entry.key(), entry.value()));
        }
        unusable = end.hasNextRecord();
        return own.values().stream().anyMatch(MappingBuilder::isMerge) ? withMerged(own) : List.copyOf(own.values());
    }

    private List<Mapping.KeyValue> withMerged(Map<String, Mapping.KeyValue> own) {
        Map<String, Mapping.KeyValue> all = new LinkedHashMap<>();
        for (Mapping.KeyValue entry : own.values()) {
            if (!isMerge(entry)) {
                all.put(entry.key().text(), entry);
                continue;
            }
            for (Mapping map : mergedMaps(entry)) {
                for (Mapping.KeyValue inherited : map.entries()) {
                    String key = inherited.key().text();
                    if (!own.containsKey(key)) {
                        all.putIfAbsent(key, inherited);
                    }
                }
            }
        }
        return List.copyOf(all.values());
    }

    private List<Mapping> mergedMaps(Mapping.KeyValue entry) {
        List<Node> sources = entry.value() instanceof Sequence list ? list.items() : List.of(entry.value());
        List<Mapping> maps = new ArrayList<>();
        for (Node node : sources) {
            if (node instanceof Mapping map) {
                maps.add(map);
            } else {
                problems.add(Message.BAD_MERGE.at(entry.key().position()));
            }
        }
        return maps;
    }

    private static boolean isMerge(Mapping.KeyValue entry) {
        return entry.key().text().equals("<<") && entry.key().style() == Scalar.Style.PLAIN;
    }

    /** Returns the hint to write the line with the text in quotes; null where the text has several lines. */
    static @Nullable String corrected(SourceText source, Mark from, Mark to, String text) {
        if (from.getLine() != to.getLine()) {
            return null;
        }
        String line = source.line(from.getLine());
        int start = line.offsetByCodePoints(0, from.getColumn());
        int end = line.offsetByCodePoints(0, to.getColumn());
        int textEnd = LineText.isEnd(line, end) ? LineText.textEnd(line, start) : end;
        String more = textEnd > end ? line.substring(end, textEnd) : "";
        return source.quotedHint(from.getLine(), start, end + more.length(), text + more);
    }
}
