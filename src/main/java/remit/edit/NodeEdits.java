package remit.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.problem.Position;
import remit.problem.UsageException;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Scalar.Style;
import remit.read.yaml.Sequence;

/**
 * Makes pieces of one YAML file say something else. What says the right thing already keeps every character, and so do
 * comments outside the pieces that change.
 */
final class NodeEdits {

    private final String file;
    private final SourceFile source;
    private final List<Replacement> replacements = new ArrayList<>();

    /**
     * @param source the text of the file that the nodes were read from
     */
    NodeEdits(String file, SourceFile source) {
        this.file = file;
        this.source = source;
    }

    /** Returns what to replace for all changes so far. */
    List<Replacement> replacements() {
        return replacements;
    }

    /**
     * Makes a map say something else. New keys come after the key before them in the wanted map.
     *
     * @throws UsageException where it is written in such a way that no piece of it can be replaced alone
     */
    void change(Mapping map, NewMap wanted) {
        if (wanted.isSaidBy(map)) {
            return;
        }
        if (map.flow()) {
            replacements.add(new Replacement(map.position(), NewYaml.inBrackets(wanted)));
            return;
        }
        Map<String, Mapping.KeyValue> own = own(map);
        own.forEach((key, entry) -> {
            if (!wanted.entries().containsKey(key)) {
                remove(map, entry);
            }
        });
        Mapping.KeyValue before = null;
        for (Map.Entry<String, NewNode> want : wanted.entries().entrySet()) {
            Mapping.KeyValue entry = own.get(want.getKey());
            if (entry != null) {
                change(entry, want.getValue());
                before = entry;
            } else if (!isInherited(map, want)) {
                add(own, wanted, before, NewYaml.entry(want.getKey(), want.getValue()));
            }
        }
    }

    /** Adds items at the end of a list that is written in lines. */
    void append(Sequence list, List<? extends NewNode> items) {
        int last = list.items().size() - 1;
        Position dash = dash(list.items().get(last));
        boolean spaced = last > 0
                ? isSpaced(list.items().get(last - 1), dash.line())
                : dash.line() > 1 && source.line(dash.line() - 1).isBlank();
        String indent = "\n" + " ".repeat(dash.column() - 1);
        StringBuilder lines = new StringBuilder();
        for (NewNode item : items) {
            lines.append(spaced ? "\n" : "").append(indented(NewYaml.item(item), indent));
        }
        int line = Math.max(end(list.items().get(last)).line(), dash.line());
        replacements.add(new Replacement(endOfLine(line), lines.toString()));
    }

    private boolean isSpaced(Node before, int dash) {
        return end(before).line() + 1 < dash
                && source.line(end(before).line() + 1).isBlank();
    }

    /** Returns the entries that are written in the map itself, and not taken over from another. */
    private static Map<String, Mapping.KeyValue> own(Mapping map) {
        Map<String, Mapping.KeyValue> own = new LinkedHashMap<>();
        for (Mapping.KeyValue entry : map.entries()) {
            Position key = entry.key().position();
            if (!isBefore(key, map.position())
                    && (key.line() < map.position().endLine()
                            || key.line() == map.position().endLine()
                                    && key.column() <= map.position().endColumn())) {
                own.put(entry.key().asKey().text(), entry);
            }
        }
        return own;
    }

    private static boolean isInherited(Mapping map, Map.Entry<String, NewNode> want) {
        Mapping.KeyValue entry = map.entry(want.getKey());
        return entry != null && want.getValue().isSaidBy(entry.value());
    }

    private static boolean isBefore(Position one, Position other) {
        return one.line() < other.line() || one.line() == other.line() && one.column() < other.column();
    }

    private void add(Map<String, Mapping.KeyValue> own, NewMap wanted, Mapping.KeyValue before, List<String> lines) {
        if (before != null) {
            String indent = "\n" + " ".repeat(before.key().position().column() - 1);
            replacements.add(new Replacement(endOfLine(end(before).line()), indented(lines, indent)));
            return;
        }
        Mapping.KeyValue after = own.values().stream()
                .filter(entry ->
                        wanted.entries().containsKey(entry.key().asKey().text()))
                .findFirst()
                .orElseThrow(() -> byHand(own.values().iterator().next().key().position()));
        Position key = after.key().position();
        String indent = "\n" + " ".repeat(key.column() - 1);
        replacements.add(new Replacement(
                Position.inLine(file, key.line(), key.column(), 0), String.join(indent, lines) + indent));
    }

    private void remove(Mapping map, Mapping.KeyValue entry) {
        Position key = entry.key().position();
        if (isFirstInLine(key)) {
            removeLines(key.line(), end(entry).line());
            return;
        }
        int next = map.entries().indexOf(entry) + 1;
        if (next >= map.entries().size()) {
            throw byHand(key);
        }
        Position after = map.entries().get(next).key().position();
        replacements.add(
                new Replacement(new Position(file, key.line(), key.column(), after.line(), after.column()), ""));
    }

    private boolean isFirstInLine(Position place) {
        return source.line(place.line()).stripLeading().length()
                == source.line(place.line()).length() - place.column() + 1;
    }

    /** Removes whole lines, the end of the line before them included, so that a last line without an end stays so. */
    private void removeLines(int first, int last) {
        if (first == 1) {
            throw byHand(Position.inLine(file, first, 1, 0));
        }
        Position from = endOfLine(first - 1);
        Position to = endOfLine(last);
        replacements.add(new Replacement(new Position(file, from.line(), from.column(), to.line(), to.column()), ""));
    }

    private void change(Mapping.KeyValue entry, NewNode wanted) {
        Node value = entry.value();
        if (wanted.isSaidBy(value)) {
            return;
        }
        refuseAlias(entry.key().position(), value);
        int indent = entry.key().position().column() - 1;
        if (!changeWithin(value, wanted, indent)) {
            Position from = behindColon(entry.key());
            List<String> lines = NewYaml.entry("", wanted);
            replaceFrom(from, end(entry), lines, lines.get(0).substring(1), indent);
        }
    }

    private void changeItem(Node item, NewNode wanted) {
        Position dash = dash(item);
        int indent = dash.column() - 1;
        if (!wanted.isSaidBy(item) && !changeWithin(item, wanted, indent)) {
            List<String> lines = NewYaml.item(wanted);
            Position from = Position.inLine(file, dash.line(), dash.column() + 1, 0);
            replaceFrom(from, end(item), lines, lines.get(0).substring(1), indent);
        }
    }

    /**
     * Replaces a value, or what is behind a hyphen, as a whole. Where it gets several lines, a comment behind it moves to
     * the end of the first one.
     */
    private void replaceFrom(Position from, Position to, List<String> lines, String first, int indent) {
        Position end = isBefore(to, from) ? from : to;
        String more = indented(lines.subList(1, lines.size()), "\n" + " ".repeat(indent));
        if (!more.isEmpty()) {
            Position line = endOfLine(end.line());
            more = source.stretch(new Position(file, end.line(), end.column(), line.line(), line.column())) + more;
            end = line;
        }
        replacements.add(new Replacement(
                new Position(file, from.line(), from.column(), end.line(), end.column()), first + more));
    }

    /** Changes pieces of a value; returns whether that can be done, and otherwise changes nothing. */
    private boolean changeWithin(Node node, NewNode wanted, int indent) {
        if (node instanceof Scalar scalar && wanted instanceof NewText text) {
            return !scalar.absent() && changeText(scalar, text, indent);
        }
        if (node instanceof Sequence list && wanted instanceof NewList items) {
            changeList(list, items.items());
            return true;
        }
        if (node instanceof Mapping map
                && wanted instanceof NewMap entries
                && (map.flow() || keepsFirst(map, entries))) {
            change(map, entries);
            return true;
        }
        return false;
    }

    private static boolean keepsFirst(Mapping map, NewMap wanted) {
        Map<String, Mapping.KeyValue> own = own(map);
        return !own.isEmpty()
                && wanted.entries().containsKey(own.keySet().iterator().next());
    }

    private boolean changeText(Scalar scalar, NewText text, int indent) {
        List<String> lines = NewYaml.entry("", text);
        boolean block = scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
        if (lines.size() > 1 && scalar.comment() != null) {
            return false;
        }
        Position place = block ? scalar.position().to(end(scalar)) : scalar.position();
        String word = lines.get(0).substring(2);
        if (lines.size() > 1) {
            word += indented(lines.subList(1, lines.size()), "\n" + " ".repeat(indent));
        } else if (!block && scalar.style() != Style.PLAIN && text.text().indexOf('\n') < 0) {
            word = WrittenId.in(source.stretch(place), text.text());
        }
        replacements.add(new Replacement(place, word));
        return true;
    }

    private void changeList(Sequence list, List<NewNode> wanted) {
        if (list.flow()) {
            replacements.add(new Replacement(list.position(), NewYaml.inBrackets(new NewList(wanted))));
            return;
        }
        List<Node> items = list.items();
        int same = 0;
        int least = Math.min(items.size(), wanted.size());
        while (same < least && wanted.get(same).isSaidBy(items.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < least - same
                && wanted.get(wanted.size() - 1 - tail).isSaidBy(items.get(items.size() - 1 - tail))) {
            tail++;
        }
        int both = least - tail;
        for (int i = same; i < both; i++) {
            refuseAlias(list.position(), items.get(i));
            changeItem(items.get(i), wanted.get(i));
        }
        for (int i = both; i < items.size() - tail; i++) {
            Position dash = dash(items.get(i));
            removeLines(dash.line(), Math.max(dash.line(), end(items.get(i)).line()));
        }
        if (both < wanted.size() - tail) {
            insert(items, both, wanted.subList(both, wanted.size() - tail));
        }
    }

    private void insert(List<Node> items, int at, List<NewNode> wanted) {
        Position dash = dash(items.get(Math.max(at - 1, 0)));
        String indent = "\n" + " ".repeat(dash.column() - 1);
        List<String> lines =
                wanted.stream().flatMap(item -> NewYaml.item(item).stream()).toList();
        replacements.add(
                at == 0
                        ? new Replacement(
                                dash, String.join("", indented(lines, indent).substring(indent.length()), indent))
                        : new Replacement(
                                endOfLine(Math.max(
                                        dash.line(), end(items.get(at - 1)).line())),
                                indented(lines, indent)));
    }

    private static String indented(List<String> lines, String indent) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.isEmpty() ? "\n" : indent + line));
        return text.toString();
    }

    /** Returns the place of the hyphen of an item; of no length. */
    private Position dash(Node item) {
        Position start = item.position();
        for (int line = start.line(); line > 0; line--) {
            String written = source.line(line);
            if (written.strip().startsWith("-")) {
                return Position.inLine(file, line, written.indexOf('-') + 1, 0);
            } else if (line < start.line()
                    && !written.isBlank()
                    && !written.strip().startsWith("#")) {
                break;
            }
        }
        throw byHand(start);
    }

    private Position behindColon(Scalar key) {
        Position end = key.position();
        String line = source.line(end.endLine());
        int at = line.indexOf(':', line.offsetByCodePoints(0, end.endColumn() - 1));
        if (at < 0) {
            throw byHand(end);
        }
        return Position.inLine(file, end.endLine(), line.codePointCount(0, at) + 2, 0);
    }

    private Position end(Mapping.KeyValue entry) {
        Position end = end(entry.value());
        Position key = entry.key().position();
        return isBefore(end, key) || entry.value() instanceof Scalar scalar && scalar.absent()
                ? behindColon(entry.key())
                : end;
    }

    /** Returns the place behind the last character of a node, of no length. */
    private Position end(Node node) {
        if (node instanceof Sequence list && !list.flow() && !list.items().isEmpty()) {
            return end(list.items().get(list.items().size() - 1));
        }
        if (node instanceof Mapping map && !map.flow()) {
            Position last = map.position();
            for (Mapping.KeyValue entry : own(map).values()) {
                Position end = end(entry);
                last = isBefore(last, end) || last.equals(map.position()) ? end : last;
            }
            return last;
        }
        Position place = node.position();
        if (node instanceof Scalar scalar && (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED)) {
            int line = place.endColumn() == 1 ? place.endLine() - 1 : place.endLine();
            while (line > place.line() && source.line(line).isBlank()) {
                line--;
            }
            return endOfLine(line);
        }
        return Position.inLine(file, place.endLine(), place.endColumn(), 0);
    }

    private Position endOfLine(int line) {
        return source.endOfLine(file, line);
    }

    /** Refuses an alias, whose node is written elsewhere and may be meant there, too. */
    private void refuseAlias(Position before, Node node) {
        if (isBefore(node.position(), before)) {
            throw byHand(before);
        }
    }

    private static UsageException byHand(Position place) {
        return new UsageException(place.file() + ":" + place.line()
                + ": this is written in such a way that it cannot be changed alone: change it by hand");
    }
}
