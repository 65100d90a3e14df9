package remit;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Makes changes in a YAML text at made-up places, as slips of an editor do; the same seed gives the same changes. */
final class SpoiltYaml {

    /** Texts that are right in one place and wrong in another. */
    private static final List<String> WORDS = List.of(
            "yes",
            "no",
            "partly",
            "maybe",
            "on",
            "12",
            "-2.5",
            "0",
            "10 %",
            "101 %",
            "2026-11-21",
            "2026-13-45",
            "12 months",
            "3 fortnights",
            "Bad Id",
            "index",
            "a-vs-b",
            "fine-id",
            "a@example.com",
            "a@b",
            "https://example.com/{file}",
            "mailto:a@example.com",
            "not stated",
            "none",
            "in place",
            "vacant",
            "number",
            "choice",
            "list",
            "all",
            "help",
            "everyone",
            "en",
            "english",
            "[a](https://example.com)",
            " ",
            "1e5",
            "judgement");

    /** Keys that are right in one record and unknown in another. */
    private static final List<String> KEYS = List.of(
            "xyzzy",
            "titel",
            "unit",
            "items",
            "choices",
            "kind",
            "text",
            "item",
            "value",
            "note",
            "source",
            "role",
            "email",
            "page",
            "phone",
            "otherwise",
            "compare",
            "next",
            "draft",
            "owner",
            "reviewed",
            "roles",
            "id",
            "title");

    private final SplittableRandom random;

    SpoiltYaml(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The text with one to three changes, written in block style or, one time in five, in flow style. */
    String spoil(String text) {
        Node root = SchemaCheck.nodes(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            root = change(root);
        }
        return written(root, random.nextInt(5) == 0);
    }

    private static String written(Node root, boolean flow) {
        restyle(root, flow ? FlowStyle.FLOW : FlowStyle.BLOCK);
        StringWriter text = new StringWriter();
        SchemaCheck.yaml().serialize(root, text);
        return text.toString();
    }

    private static void restyle(Node node, FlowStyle style) {
        if (node instanceof SequenceNode sequence) {
            sequence.setFlowStyle(style);
            sequence.getValue().forEach(item -> restyle(item, style));
        } else if (node instanceof MappingNode mapping) {
            mapping.setFlowStyle(style);
            mapping.getValue().forEach(entry -> restyle(entry.getValueNode(), style));
        }
    }

    /** One change, at the root or, more often, somewhere below. */
    private Node change(Node node) {
        if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty() && random.nextInt(6) > 0) {
            List<NodeTuple> entries = new ArrayList<>(mapping.getValue());
            int at = random.nextInt(entries.size());
            NodeTuple entry = entries.get(at);
            entries.set(at, new NodeTuple(entry.getKeyNode(), change(entry.getValueNode())));
            return map(entries);
        } else if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty() && random.nextInt(6) > 0) {
            List<Node> items = new ArrayList<>(sequence.getValue());
            int at = random.nextInt(items.size());
            items.set(at, change(items.get(at)));
            return list(items);
        }
        return node instanceof MappingNode mapping
                ? changed(new ArrayList<>(mapping.getValue()))
                : node instanceof SequenceNode sequence ? changed(sequence) : other(node);
    }

    private Node changed(List<NodeTuple> entries) {
        switch (random.nextInt(5)) {
            case 0, 1 -> add(entries, oneOf(KEYS));
            case 2 -> {
                if (!entries.isEmpty()) {
                    entries.remove(random.nextInt(entries.size()));
                }
            }
            case 3 -> {
                if (!entries.isEmpty()) {
                    NodeTuple entry = entries.remove(random.nextInt(entries.size()));
                    String key = ((ScalarNode) entry.getKeyNode()).getValue();
                    add(entries, key.substring(1) + key.charAt(0));
                }
            }
            default -> {
                return other(map(entries));
            }
        }
        return map(entries);
    }

    private void add(List<NodeTuple> entries, String key) {
        boolean taken = entries.stream()
                .anyMatch(entry -> ((ScalarNode) entry.getKeyNode()).getValue().equals(key));
        if (!taken) {
            entries.add(random.nextInt(entries.size() + 1), new NodeTuple(scalar(key), thing()));
        }
    }

    private Node changed(SequenceNode sequence) {
        List<Node> items = new ArrayList<>(sequence.getValue());
        switch (random.nextInt(6)) {
            case 0 -> items.add(thing());
            case 1 -> items.clear();
            case 2 -> {
                if (!items.isEmpty()) {
                    items.add(copy(items.get(0)));
                }
            }
            case 3 -> {
                if (!items.isEmpty()) {
                    return items.get(0);
                }
            }
            case 4 -> {
                return list(items.subList(0, Math.min(1, items.size())));
            }
            default -> {
                return other(sequence);
            }
        }
        return list(items);
    }

    /** Something else in the place of a node, or the node in a list. */
    private Node other(Node node) {
        return random.nextInt(4) == 0 ? list(List.of(node)) : thing();
    }

    private Node thing() {
        return switch (random.nextInt(10)) {
            case 0 -> list(List.of());
            case 1 -> list(List.of(scalar(oneOf(WORDS)), scalar(oneOf(WORDS))));
            case 2 -> map(List.of());
            case 3 -> map(List.of(new NodeTuple(scalar(oneOf(KEYS)), scalar(oneOf(WORDS)))));
            case 4 -> new ScalarNode(Tag.INT, "7", null, null, ScalarStyle.PLAIN);
            case 5 -> new ScalarNode(Tag.BOOL, "true", null, null, ScalarStyle.PLAIN);
            default -> scalar(oneOf(WORDS));
        };
    }

    private static Node copy(Node node) {
        if (node instanceof MappingNode mapping) {
            return map(mapping.getValue().stream()
                    .map(entry -> new NodeTuple(copy(entry.getKeyNode()), copy(entry.getValueNode())))
                    .toList());
        } else if (node instanceof SequenceNode sequence) {
            return list(sequence.getValue().stream().map(SpoiltYaml::copy).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(scalar.getTag(), scalar.getValue(), null, null, scalar.getScalarStyle());
    }

    private static Node scalar(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
    }

    private static Node list(List<Node> items) {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(items), FlowStyle.BLOCK);
    }

    private static Node map(List<NodeTuple> entries) {
        return new MappingNode(Tag.MAP, new ArrayList<>(entries), FlowStyle.BLOCK);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
