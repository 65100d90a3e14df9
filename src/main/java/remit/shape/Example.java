package remit.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes examples of keys for hints: on one line, or with what the key must hold on the lines below it. */
public final class Example {

    private static final String OWN_KEY = "its-id";

    /** The example of a key for which no value is typical. */
    private static final String LEFT_OPEN = "…";

    private Example() {}

    /**
     * Returns the lines of a key.
     *
     * @param value the value after the key, used where its kind fits on one line: {@code email: gate@example.com}
     */
    public static String key(String name, KeyKind kind, String value) {
        List<String> below = below(kind);
        return below.isEmpty() ? name + ": " + value : name + ":\n" + indented("  ", below);
    }

    /** Returns the lines of one item of a list: {@code - role: ranger}. */
    public static String item(KeyKind kind, String value) {
        List<String> below = below(kind);
        return below.isEmpty() ? "- " + value : dashed(below);
    }

    /** Returns the lines of a file that holds a value of this kind. */
    public static String alone(KeyKind kind) {
        return String.join("\n", below(kind));
    }

    /**
     * Returns what the example of a key says, without the signs of YAML around it: a text, or a list of texts. Empty for a
     * key that takes records, because the keys of these have examples of their own.
     */
    public static Optional<Object> value(Key key) {
        String example = key.example();
        if (example.equals(LEFT_OPEN)) {
            return Optional.empty();
        }
        boolean list = key.kind() instanceof KeyKind.ListOf && example.startsWith("[");
        return Optional.of(
                list
                        ? Stream.of(example.substring(1, example.length() - 1).split(", "))
                                .map(Example::unquoted)
                                .toList()
                        : unquoted(example));
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private static List<String> below(KeyKind kind) {
        if (kind instanceof KeyKind.RecordOf record) {
            return keys(record.shape()).toList();
        } else if (kind instanceof KeyKind.ListOf list) {
            List<String> item = below(list.item());
            return item.isEmpty() ? item : dashed(item).lines().toList();
        } else if (kind instanceof KeyKind.MapOf map) {
            return key(OWN_KEY, map.value(), "…").lines().toList();
        }
        return kind instanceof KeyKind.ShortOrLong either ? below(either.shortForm()) : List.of();
    }

    /**
     * Returns the lines of the keys that a record must have; for a record without required keys, of its first two keys.
     */
    private static Stream<String> keys(Shape shape) {
        List<Key> required = shape.keys().stream().filter(Key::required).toList();
        List<Key> shown = required.isEmpty() ? shape.keys().subList(0, 2) : required;
        return shown.stream()
                .flatMap(key -> key(key.name(), key.kind(), key.example()).lines());
    }

    private static String dashed(List<String> lines) {
        String rest = indented("  ", lines.subList(1, lines.size()));
        return "- " + lines.get(0) + (rest.isEmpty() ? "" : "\n" + rest);
    }

    private static String indented(String by, List<String> lines) {
        return String.join("\n", lines.stream().map(line -> by + line).toList());
    }
}
