package remit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.edit.NewNode;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.shape.CommonShape;
import remit.shape.ValueShape;

/** Writes what the content says as the text of a cell. {@link CellNode} reads it. */
final class CellText {

    private final List<String> lines = new ArrayList<>();

    private CellText() {}

    /** Returns the text of a cell; empty where nothing is written. */
    static String of(SheetColumn.Form form, @Nullable Node node) {
        if (node == null || node instanceof Scalar scalar && scalar.absent()) {
            return "";
        }
        CellText cell = new CellText();
        switch (form) {
            case LINES -> items(node).forEach(item -> cell.addLines("", text(item)));
            case RECORD, RECORDS -> cell.addRecords(items(node));
            case VALUE -> cell.addValue(node, false);
            case VALUES -> cell.addValue(node, true);
            default -> cell.lines.add(CellMarks.whole(text(node)));
        }
        return String.join("\n", cell.lines);
    }

    /** Returns the items of a list, or the one that is there without a list. */
    static List<Node> items(Node node) {
        return node instanceof Sequence list ? list.items() : List.of(node);
    }

    /** Returns the words of a text; its last line may have an end or not. */
    static String text(Node node) {
        return node instanceof Scalar scalar ? NewNode.withoutEnds(scalar.text()) : "";
    }

    /** Adds a text, of which each line after the first begins with a vertical bar. */
    private void addLines(String before, String text) {
        List<String> all = List.of(text.split("\n", -1));
        String first = all.get(0);
        lines.add(before.isEmpty() ? CellMarks.line(first) : marked(before, first));
        all.stream().skip(1).forEach(line -> lines.add(marked(CellMarks.MORE, line)));
    }

    private static String marked(String mark, String text) {
        return text.isEmpty() ? mark : mark + " " + CellMarks.whole(text);
    }

    private void addRecords(List<Node> records) {
        for (Node record : records) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (record instanceof Mapping map) {
                map.entries()
                        .forEach(entry -> items(entry.value())
                                .forEach(item -> addLines(entry.key().asKey().text() + ":", text(item))));
            }
        }
    }

    /**
     * Adds the value of a criterion.
     *
     * @param several whether each line is an item of its own
     */
    private void addValue(Node node, boolean several) {
        boolean whole = node instanceof Mapping map
                && (value(map, ValueShape.ITEMS.name()) != null || value(map, ValueShape.VALUE.name()) != null);
        if (!whole) {
            items(node).forEach(item -> addItem(item, several));
            return;
        }
        Mapping map = (Mapping) node;
        Node items = value(map, ValueShape.ITEMS.name());
        Node inner = items == null ? value(map, ValueShape.VALUE.name()) : items;
        if (inner != null) {
            items(inner).forEach(item -> addItem(item, several));
        }
        addMarked(CellMarks.NOTE_ON_ALL, value(map, ValueShape.NOTE.name()));
        addSources(CellMarks.SOURCE_OF_ALL, value(map, CommonShape.SOURCE.name()));
    }

    private void addItem(Node item, boolean several) {
        if (!(item instanceof Mapping map)) {
            addText(text(item), several);
            return;
        }
        Node text = value(map, ValueShape.Item.TEXT.name());
        if (text != null) {
            addText(text(text), several);
        }
        addMarked(CellMarks.ITEM, value(map, ValueShape.Item.ITEM.name()));
        addMarked(CellMarks.NOTE, value(map, ValueShape.NOTE.name()));
        addSources(CellMarks.SOURCE, value(map, CommonShape.SOURCE.name()));
    }

    private void addText(String text, boolean several) {
        if (several) {
            addLines("", text);
            return;
        }
        List<String> all = List.of(text.split("\n", -1));
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            boolean outer = i == 0 && !text.equals(text.stripLeading())
                    || i == all.size() - 1 && !text.equals(text.stripTrailing());
            lines.add(outer || text.isEmpty() ? CellMarks.AS_IS + line : CellMarks.textLine(line));
        }
    }

    private void addMarked(String word, @Nullable Node node) {
        if (node != null) {
            addLines(word + ":", text(node));
        }
    }

    private void addSources(String word, @Nullable Node node) {
        if (node != null) {
            lines.add(word + ": " + items(node).stream().map(CellText::text).collect(Collectors.joining(", ")));
        }
    }

    static @Nullable Node value(Mapping map, String key) {
        Mapping.KeyValue entry = map.entry(key);
        return entry == null ? null : entry.value();
    }
}
