package remit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.edit.NewNode;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Sequence;
import remit.shape.CommonShape;
import remit.shape.ValueShape;

/** Reads a cell with the value of a criterion: its items, their notes and sources, and those of the whole. */
final class ValueCell {

    private final List<Part> items = new ArrayList<>();
    private final Part whole = new Part();
    private final List<StringBuilder> written = new ArrayList<>();

    private ValueCell() {}

    /** An item, or the whole value, with what is said about it. */
    private static final class Part {
        private @Nullable StringBuilder text;
        private @Nullable StringBuilder shared;
        private @Nullable StringBuilder note;
        private @Nullable StringBuilder sources;

        /**
         * @param marked texts that are written behind a key, although nothing is said about them
         */
        NewNode node(List<String> marked) {
            boolean plain = text != null && shared == null && note == null && sources == null;
            if (plain && !marked.contains(text.toString())) {
                return new NewText(text.toString());
            }
            Map<String, NewNode> entries = new LinkedHashMap<>();
            put(entries, ValueShape.Item.ITEM.name(), shared);
            put(entries, ValueShape.Item.TEXT.name(), text);
            addRemarks(entries);
            return new NewMap(entries);
        }

        void addRemarks(Map<String, NewNode> entries) {
            put(entries, ValueShape.NOTE.name(), note);
            if (sources != null) {
                List<String> ids = Stream.of(sources.toString().split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList();
                if (ids.isEmpty()) {
                    throw new CellFault("no id follows '" + CellMarks.SOURCE + ":': write the id of a source");
                }
                entries.put(CommonShape.SOURCE.name(), ids.size() == 1 ? new NewText(ids.get(0)) : NewList.of(ids));
            }
        }

        private static void put(Map<String, NewNode> entries, String key, @Nullable StringBuilder text) {
            if (text != null) {
                entries.put(key, new NewText(text.toString()));
            }
        }
    }

    /** Reads a cell with one value, whose text may have several lines. */
    static ValueCell single(String text) {
        ValueCell cell = new ValueCell();
        List<String> lines = new ArrayList<>();
        boolean remarks = false;
        for (String line : text.split("\n", -1)) {
            boolean marked = CellMarks.MARKED.matcher(line.strip()).matches();
            remarks |= marked;
            if (!marked && !(remarks && line.stripLeading().startsWith(CellMarks.MORE))) {
                lines.add(line);
                continue;
            }
            if (cell.items.isEmpty() && lines.stream().anyMatch(before -> !before.isBlank())) {
                cell.items.add(new Part());
            }
            cell.add(line);
        }
        if (lines.stream().anyMatch(line -> !line.isBlank())) {
            if (cell.items.isEmpty()) {
                cell.items.add(new Part());
            }
            cell.items.get(0).text = new StringBuilder(joined(lines));
        }
        return cell;
    }

    /** Returns the text of some lines, without blanks around it that are not meant. */
    private static String joined(List<String> lines) {
        String text = lines.stream()
                .map(line -> line.startsWith(CellMarks.AS_IS) ? line.substring(CellMarks.AS_IS.length()) : line)
                .collect(Collectors.joining("\n"));
        text = lines.get(0).startsWith(CellMarks.AS_IS) ? text : text.stripLeading();
        return lines.get(lines.size() - 1).startsWith(CellMarks.AS_IS) ? text : text.stripTrailing();
    }

    /** Reads a cell in which each line is an item. */
    static ValueCell several(String text) {
        ValueCell cell = new ValueCell();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                cell.add(line);
            }
        }
        return cell;
    }

    private void add(String line) {
        Matcher marked = CellMarks.MARKED.matcher(line.stripLeading());
        if (line.stripLeading().startsWith(CellMarks.MORE)) {
            CellNode.last(written).append('\n').append(CellNode.more(line));
        } else if (marked.matches()) {
            StringBuilder words = write(CellMarks.said(marked.group(2)));
            String word = marked.group(1).toLowerCase(Locale.ROOT);
            if (word.equals(CellMarks.ITEM)) {
                newItem().shared = words;
            } else if (word.equals(CellMarks.NOTE)) {
                item(word).note = words;
            } else if (word.equals(CellMarks.SOURCE)) {
                item(word).sources = words;
            } else if (word.equals(CellMarks.NOTE_ON_ALL)) {
                whole.note = words;
            } else {
                whole.sources = words;
            }
        } else {
            newItem().text = write(CellMarks.text(line));
        }
    }

    private StringBuilder write(String text) {
        StringBuilder words = new StringBuilder(text);
        written.add(words);
        return words;
    }

    private Part newItem() {
        Part item = new Part();
        items.add(item);
        return item;
    }

    private Part item(String word) {
        if (items.isEmpty()) {
            throw new CellFault(
                    "there is nothing above the line '" + word + ":' that it could belong to: write the text"
                            + " above it, or '"
                            + (word.equals(CellMarks.NOTE) ? CellMarks.NOTE_ON_ALL : CellMarks.SOURCE_OF_ALL)
                            + ":'");
        }
        return items.get(items.size() - 1);
    }

    /**
     * Returns the value.
     *
     * @param now the value as it is written, whose form is kept; null where there is none
     */
    NewNode node(@Nullable Node now) {
        Node items = CellNode.inner(now, ValueShape.ITEMS.name());
        Node value = CellNode.inner(now, ValueShape.VALUE.name());
        boolean isLong = items != null || value != null || whole.note != null || whole.sources != null;
        Node before = items != null ? items : value != null ? value : now;
        List<String> marked = marked(before);
        NewNode inner = this.items.size() == 1 && !(before instanceof Sequence)
                ? this.items.get(0).node(marked)
                : new NewList(this.items.stream().map(item -> item.node(marked)).toList());
        if (!isLong) {
            return inner;
        }
        Map<String, NewNode> entries = new LinkedHashMap<>();
        if (!this.items.isEmpty()) {
            boolean several = items != null || inner instanceof NewList || inner instanceof NewMap;
            entries.put(several ? ValueShape.ITEMS.name() : ValueShape.VALUE.name(), inner);
        }
        whole.addRemarks(entries);
        return new NewMap(entries);
    }

    private static List<String> marked(@Nullable Node items) {
        return items == null
                ? List.of()
                : CellText.items(items).stream()
                        .filter(item ->
                                item instanceof Mapping map && map.entries().size() == 1)
                        .map(item -> CellNode.inner(item, ValueShape.Item.TEXT.name()))
                        .filter(Objects::nonNull)
                        .map(CellText::text)
                        .toList();
    }
}
