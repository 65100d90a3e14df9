package remit.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        return says(node, this);
    }

    private static boolean says(Node node, NewNode wanted) {
        if (wanted instanceof NewList list && list.items().size() == 1) {
            return says(node, list.items().get(0));
        } else if (node instanceof Sequence list && list.items().size() == 1) {
            return says(list.items().get(0), wanted);
        } else if (node instanceof Scalar scalar && wanted instanceof NewText text) {
            return withoutEnds(scalar.text()).equals(withoutEnds(text.text()));
        } else if (node instanceof Sequence list && wanted instanceof NewList items) {
            return list.items().size() == items.items().size()
                    && IntStream.range(0, list.items().size())
                            .allMatch(
                                    i -> says(list.items().get(i), items.items().get(i)));
        } else if (node instanceof Mapping map && wanted instanceof NewMap entries) {
            return map.entries().size() == entries.entries().size()
                    && map.entries().stream().allMatch(entry -> {
                        NewNode value =
                                entries.entries().get(entry.key().asKey().text());
                        return value != null && says(entry.value(), value);
                    });
        }
        return false;
    }

    /** Returns a text without line breaks at its end. */
    static String withoutEnds(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }
}
