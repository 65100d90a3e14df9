package remit.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.problem.Problems;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.ScalarText;
import remit.read.yaml.Sequence;
import remit.read.yaml.YamlReader;
import remit.read.yaml.fault.SourceText;

/**
 * Adds an entry to a list in a YAML file. Every other character of the file stays as it is: comments, order, quotes,
 * line ends, a byte order mark, a last line without an end. The list may be the whole file or the value of a key, in
 * lines or in brackets; it may be missing.
 */
public final class ListAddition {

    private static final String DASH = "- ";
    private static final String INDENT = "  ";

    private final TextLines text;
    private final List<String> bare;
    private final List<String> entry;
    private final int position;

    private ListAddition(TextLines text, List<String> entry, int position) {
        this.text = text;
        this.bare = text.bare();
        this.entry = entry;
        this.position = position;
    }

    /**
     * A file with one more entry.
     *
     * @param text the whole file
     * @param line the line, from 1, in which the entry begins
     */
    public record Added(String text, int line) {}

    /**
     * Returns the file with the entry; empty where the file cannot be read, where there is something else at the list's
     * place, and where the list is written in such a way that the entry would not be all that changes.
     *
     * @param file the whole file, with its byte order mark and its line ends
     * @param key the key of the list where the file is a map; where the file is empty, the list is the whole file
     * @param entry the lines of the entry, without the hyphen and without line ends; the first has no comment
     * @param position how many entries of the list are before it
     */
    public static Optional<Added> add(String file, String key, List<String> entry, int position) {
        TextLines text = TextLines.of(file);
        YamlReader.Result before = read(text.bare());
        if (before.failed()) {
            return Optional.empty();
        }
        Added added = new ListAddition(text, entry, position).added(before.root(), key);
        return added != null && changesNothingElse(before.root(), added.text(), key, entry, position)
                ? Optional.of(added)
                : Optional.empty();
    }

    /** As {@link #add}, with the entry behind all others. */
    public static Optional<Added> addLast(String file, String key, List<String> entry) {
        Node root = read(TextLines.of(file).bare()).root();
        Mapping.KeyValue there = root instanceof Mapping mapping ? mapping.entry(key) : null;
        Node list = there == null ? root : there.value();
        int last = list instanceof Sequence sequence ? sequence.items().size() : 0;
        return add(file, key, entry, last);
    }

    private @Nullable Added added(@Nullable Node root, String key) {
        if (root == null) {
            return inLines(endOfFile(), "", List.of());
        }
        if (root instanceof Sequence list) {
            return toList(list);
        }
        Mapping.KeyValue there = root instanceof Mapping mapping ? mapping.entry(key) : null;
        if (there != null && there.value() instanceof Sequence list) {
            return toList(list);
        }
        if (there != null && there.value() instanceof Scalar scalar && scalar.absent()) {
            return inLines(there.key().position().line(), INDENT, List.of());
        }
        if (there != null && there.value() instanceof Scalar scalar) {
            return bracketed(scalar.position());
        }
        boolean keys = there == null && root instanceof Mapping mapping && !mapping.flow();
        return keys ? inLines(endOfFile(), INDENT, List.of(key + ":")) : null;
    }

    private @Nullable Added toList(Sequence list) {
        if (list.flow()) {
            return inBrackets(list);
        }
        List<Integer> dashes = dashes(list);
        if (dashes.isEmpty() || position > dashes.size()) {
            return null;
        }
        String first = bare.get(dashes.get(0));
        String indent = first.substring(0, first.indexOf(DASH.strip()));
        int after = position == dashes.size() ? end(list, dashes) : dashes.get(position);
        while (position < dashes.size() && position > 0 && isApart(after, indent)) {
            after--;
        }
        return spaced(dashes, indent, after);
    }

    /**
     * Adds the entry, with an empty line on its side where the entries have empty lines between them; of a single entry,
     * the line above it shows this.
     */
    private Added spaced(List<Integer> dashes, String indent, int after) {
        boolean spaced = dashes.size() > 1
                ? bare.subList(dashes.get(0), dashes.get(1)).stream().anyMatch(String::isBlank)
                : dashes.get(0) > 0 && bare.get(dashes.get(0) - 1).isBlank();
        if (!spaced) {
            return inLines(after, indent, List.of());
        }
        if (position == 0) {
            Added added = inLines(after, indent, List.of());
            return new Added(TextLines.of(added.text()).with(after + entry.size(), List.of("")), added.line());
        }
        boolean empty = after > 0 && bare.get(after - 1).isBlank();
        return inLines(after, indent, empty ? List.of() : List.of(""));
    }

    /** Returns whether the line before belongs to the entry that follows it, or to none: a comment, or an empty line. */
    private boolean isApart(int line, String indent) {
        String before = bare.get(line - 1);
        return before.isBlank() || before.startsWith(indent + "#");
    }

    /** Returns the lines, from 0, in which the entries of a list begin; empty where one of them cannot be found. */
    private List<Integer> dashes(Sequence list) {
        List<Integer> dashes = new ArrayList<>();
        for (Node item : list.items()) {
            int line = item.position().line() - 1;
            int least = dashes.isEmpty() ? 0 : dashes.get(dashes.size() - 1) + 1;
            while (line >= least && !bare.get(line).strip().startsWith(DASH.strip())) {
                line--;
            }
            if (line < least) {
                return List.of();
            }
            dashes.add(line);
        }
        return dashes;
    }

    /** Returns how many lines there are up to the end of the last entry, with the comments that belong to it. */
    private int end(Sequence list, List<Integer> dashes) {
        int dash = dashes.get(dashes.size() - 1);
        int end = Math.max(
                dash + 1,
                texts(list.items().get(list.items().size() - 1))
                        .filter(place -> place.line() > dash)
                        .mapToInt(ListAddition::lastLine)
                        .max()
                        .orElse(0));
        int column = bare.get(dash).indexOf(DASH.strip());
        while (end < bare.size() && bare.get(end).matches("\\s{" + (column + 1) + ",}#.*")) {
            end++;
        }
        return end;
    }

    /** Returns the last line, from 1, that a text is in; the parser ends a block of lines at the start of the next. */
    private static int lastLine(Position place) {
        return place.endColumn() == 1 && place.endLine() > place.line() ? place.endLine() - 1 : place.endLine();
    }

    /** Returns the positions of all texts in a node, keys included, and of what is in brackets. */
    private static Stream<Position> texts(Node node) {
        if (node instanceof Mapping mapping && !mapping.flow()) {
            return mapping.entries().stream()
                    .flatMap(pair -> Stream.concat(Stream.of(pair.key().position()), texts(pair.value())));
        }
        if (node instanceof Sequence list && !list.flow()) {
            return list.items().stream().flatMap(ListAddition::texts);
        }
        return Stream.of(node.position());
    }

    private Added inLines(int after, String indent, List<String> above) {
        List<String> lines = new ArrayList<>(above);
        item(entry).forEach(line -> lines.add(indent + line));
        return new Added(text.with(after, lines), after + above.size() + 1);
    }

    private @Nullable Added inBrackets(Sequence list) {
        String words = inOneLine(entry);
        if (words == null || position > list.items().size()) {
            return null;
        }
        if (list.items().isEmpty()) {
            Position end = list.position();
            return put(end.endLine(), end.endColumn() - 1, words);
        }
        if (position == list.items().size()) {
            Position last = list.items().get(position - 1).position();
            return put(last.endLine(), last.endColumn(), ", " + words);
        }
        Position next = list.items().get(position).position();
        return put(next.line(), next.column(), words + ", ");
    }

    /** Makes a list in brackets of a single text and the entry. */
    private @Nullable Added bracketed(Position single) {
        String words = inOneLine(entry);
        if (words == null || single.line() != single.endLine()) {
            return null;
        }
        String closed = text.with(single.line() - 1, single.endColumn() - 1, position == 0 ? "]" : ", " + words + "]");
        String open = position == 0 ? "[" + words + ", " : "[";
        return new Added(TextLines.of(closed).with(single.line() - 1, single.column() - 1, open), single.line());
    }

    /**
     * @param line from 1
     * @param column from 1
     */
    private Added put(int line, int column, String piece) {
        return new Added(text.with(line - 1, column - 1, piece), line);
    }

    private int endOfFile() {
        return bare.size();
    }

    /** Returns the entry as it is written in brackets; null where it is not YAML, or has several lines of text. */
    private static @Nullable String inOneLine(List<String> entry) {
        Node node = node(entry);
        return node == null ? null : inOneLine(node);
    }

    private static String inOneLine(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(pair -> pair.key().text() + ": " + inOneLine(pair.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(ListAddition::inOneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        return ScalarText.inBrackets(((Scalar) node).text());
    }

    /** Returns the entry as a node; null where it is not YAML. */
    private static @Nullable Node node(List<String> entry) {
        return read(item(entry)).root() instanceof Sequence one ? one.items().get(0) : null;
    }

    /** Returns the lines of the entry as an item of a list in lines. */
    private static List<String> item(List<String> entry) {
        List<String> item = new ArrayList<>();
        entry.forEach(line -> item.add((item.isEmpty() ? DASH : INDENT) + line));
        return item;
    }

    /** Returns whether the file now holds what it held before, and the entry at its place. */
    private static boolean changesNothingElse(
            @Nullable Node before, String after, String key, List<String> entry, int position) {
        Node now = read(TextLines.of(after).bare()).root();
        Node added = node(entry);
        return now != null && added != null && plain(now).equals(with(plain(before), key, plain(added), position));
    }

    /** Returns the values of a file with one more in its list. */
    private static Object with(Object file, String key, Object entry, int position) {
        if (file instanceof Map<?, ?> map) {
            Map<Object, Object> more = new LinkedHashMap<>(map);
            more.put(key, with(map.get(key) == null ? "" : map.get(key), "", entry, position));
            return more;
        }
        List<Object> list = new ArrayList<>();
        if (file instanceof List<?> items) {
            list.addAll(items);
        } else if (!file.equals("")) {
            list.add(file);
        }
        list.add(Math.min(position, list.size()), entry);
        return list;
    }

    /** Returns a node as text, lists and maps, without the positions, so that two can be compared. */
    private static Object plain(@Nullable Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(pair -> map.put(pair.key().text(), plain(pair.value())));
            return map;
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(ListAddition::plain).toList();
        }
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    private static YamlReader.Result read(List<String> lines) {
        return YamlReader.read(new SourceText("", 1, lines), new Problems());
    }
}
