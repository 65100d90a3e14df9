package remit.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;

/** A piece of YAML that is to be written: what it says, and not how it is written. */
public sealed interface NewNode {

    /** A text. Line breaks at its end do not count. */
    record NewText(String text) implements NewNode {}

    /** A list. A list of one item says the same as the item alone. */
    record NewList(List<NewNode> items) implements NewNode {

        public NewList {
            items = List.copyOf(items);
        }

        /** Returns a list of texts. */
        public static NewList of(List<String> texts) {
            return new NewList(texts.stream().<NewNode>map(NewText::new).toList());
        }
    }

    /** A map, in the order in which its keys are written where they are new. */
    record NewMap(Map<String, NewNode> entries) implements NewNode {

        public NewMap {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** Returns what a piece of YAML says. */
    static NewNode of(Node node) {
        if (node instanceof Scalar scalar) {
            return new NewText(scalar.text());
        }
        if (node instanceof Sequence list) {
            return new NewList(list.items().stream().map(NewNode::of).toList());
        }
        Map<String, NewNode> entries = new LinkedHashMap<>();
        ((Mapping) node)
                .entries()
                .forEach(entry -> entries.put(entry.key().asKey().text(), of(entry.value())));
        return new NewMap(entries);
    }

    /** Returns whether a piece of YAML says this already. */
    default boolean isSaidBy(Node node) {
        return plain(of(node)).equals(plain(this));
    }

    /** Returns texts, lists and maps in which what says the same is equal. */
    private static Object plain(NewNode node) {
        if (node instanceof NewText text) {
            return text.text().replaceFirst("\n+$", "");
        }
        if (node instanceof NewList list) {
            List<Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(plain(item)));
            return items.size() == 1 ? items.get(0) : items;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        ((NewMap) node).entries().forEach((key, value) -> entries.put(key, plain(value)));
        return entries;
    }
}
