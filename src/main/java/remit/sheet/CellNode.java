package remit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import remit.edit.NewNode;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Sequence;

/** Reads the text of a cell as what the content is to say. {@link CellText} writes it. */
final class CellNode {

    private CellNode() {}

    /**
     * Returns what a cell says.
     *
     * @param text is not empty
     * @param now what the content says there, whose form is kept; null where it says nothing
     * @throws CellFault where the cell cannot be read
     */
    static NewNode of(SheetColumn.Form form, String text, @Nullable Node now) {
        return switch (form) {
            case LINES -> texts(text, now);
            case RECORD -> record(text);
            case RECORDS -> new NewList(records(text));
            case VALUE -> ValueCell.single(text).node(now);
            case VALUES -> ValueCell.several(text).node(now);
            default -> new NewText(CellMarks.said(text));
        };
    }

    private static NewNode texts(String text, @Nullable Node now) {
        List<StringBuilder> items = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.stripLeading().startsWith(CellMarks.MORE)) {
                last(items).append('\n').append(more(line));
            } else if (!line.isBlank()) {
                items.add(new StringBuilder(CellMarks.text(line)));
            }
        }
        return items.size() == 1 && !(now instanceof Sequence)
                ? new NewText(items.get(0).toString())
                : NewList.of(items.stream().map(StringBuilder::toString).toList());
    }

    /** Returns what a line says that goes on with the one above. */
    static String more(String line) {
        String rest = line.stripLeading().substring(CellMarks.MORE.length());
        return CellMarks.said(rest.startsWith(" ") ? rest.substring(1) : rest);
    }

    /**
     * Returns the last of some texts.
     *
     * @throws CellFault where there is none
     */
    static StringBuilder last(List<StringBuilder> texts) {
        if (texts.isEmpty()) {
            throw new CellFault("its first line begins with '" + CellMarks.MORE
                    + "', which goes on with a line above: delete the sign, or write '" + CellMarks.AS_IS
                    + "' before it if it is meant");
        }
        return texts.get(texts.size() - 1);
    }

    private static NewNode record(String text) {
        List<NewNode> records = records(text);
        if (records.size() > 1) {
            throw new CellFault("it has two records, and one is wanted: delete one of them");
        }
        return records.get(0);
    }

    private static List<NewNode> records(String text) {
        List<Map<String, StringBuilder>> records = new ArrayList<>();
        List<StringBuilder> written = new ArrayList<>();
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            Matcher entry = CellMarks.ENTRY.matcher(line.stripLeading());
            if (line.isBlank()) {
                open = false;
            } else if (line.strip().startsWith(CellMarks.MORE)) {
                last(written).append('\n').append(more(line));
            } else if (entry.matches()) {
                String key = entry.group(1).toLowerCase(Locale.ROOT);
                if (!open || records.get(records.size() - 1).containsKey(key)) {
                    records.add(new LinkedHashMap<>());
                    open = true;
                }
                StringBuilder value = new StringBuilder(CellMarks.said(entry.group(2)));
                written.add(value);
                records.get(records.size() - 1).put(key, value);
            } else {
                throw new CellFault("its line '" + line.strip()
                        + "' has no key: write a key, a colon and its value, as the second row of this column says");
            }
        }
        return records.stream().map(CellNode::map).toList();
    }

    private static NewNode map(Map<String, StringBuilder> record) {
        Map<String, NewNode> entries = new LinkedHashMap<>();
        record.forEach((key, value) -> entries.put(key, new NewText(value.toString())));
        return new NewMap(entries);
    }

    static @Nullable Node inner(@Nullable Node node, String key) {
        return node instanceof Mapping map ? CellText.value(map, key) : null;
    }
}
