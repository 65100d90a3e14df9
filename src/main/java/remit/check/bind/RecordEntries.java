package remit.check.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.problem.Signs;
import remit.problem.Suggestion;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.Shape;

/** The entries of a map by the keys of the record that it was meant as. Other words are reported. */
final class RecordEntries {

    private final Shape shape;
    private final BindingFaults faults;
    private final List<Mapping.KeyValue> entries;
    private final Map<Key, Node> values = new LinkedHashMap<>();
    private final Map<String, Position> written = new HashMap<>();
    private final Set<String> names;

    /** Entries that belong to the map of a key and are not indented deep enough. */
    private final Map<Key, List<Mapping.KeyValue>> outside = new LinkedHashMap<>();

    private @Nullable Key above;

    private RecordEntries(Shape shape, Mapping mapping, BindingFaults faults) {
        this.shape = shape;
        this.faults = faults;
        this.entries = MissingLine.putBack(shape, mapping, faults);
        this.names = entries.stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
    }

    static RecordEntries of(Shape shape, Mapping mapping, BindingFaults faults) {
        RecordEntries record = new RecordEntries(shape, mapping, faults);
        for (int i = 0; i < record.entries.size(); i++) {
            i += record.add(i);
        }
        record.outside.forEach((key, entries) -> {
            faults.keysOutside(key.name(), entries);
            record.values.computeIfPresent(key, (k, map) -> with((Mapping) map, entries));
        });
        return record;
    }

    /** Returns the values that can be bound. A value whose key has a slip is here by the key that was meant. */
    Map<Key, Node> values() {
        return values;
    }

    /** Returns the position of each key that is written, also where its value cannot be bound. */
    Map<String, Position> written() {
        return written;
    }

    /** Returns whether a word is a key of the record, or nearly one. */
    static boolean isKey(Shape shape, String word) {
        return Suggestion.near(Signs.latin(word), shape.keyNames()).isPresent();
    }

    /** Adds an entry, and returns how many more entries were dealt with. */
    private int add(int index) {
        Mapping.KeyValue entry = entries.get(index);
        Position at = entry.key().position();
        Key key = shape.key(entry.key().text()).orElse(null);
        if (key == null) {
            addUnknown(entry);
            return 0;
        }
        int below = outside(key, entry, entries.subList(index + 1, entries.size()));
        written.put(key.name(), at);
        above = key;
        if (below > 0) {
            faults.keysOutside(key.name(), entries.subList(index + 1, index + 1 + below));
        } else {
            values.put(key, entry.value());
        }
        return below;
    }

    /** Returns whether an entry is a record such as the map of a key holds. */
    private static boolean isEntryOf(Key owner, Mapping.KeyValue entry) {
        return owner.kind() instanceof KeyKind.MapOf map
                && map.value() instanceof KeyKind.RecordOf record
                && entry.value() instanceof Mapping value
                && value.entries().stream()
                        .anyMatch(one ->
                                record.shape().keyNames().contains(one.key().text()));
    }

    private static Mapping with(Mapping map, List<Mapping.KeyValue> entries) {
        List<Mapping.KeyValue> all = new ArrayList<>(map.entries());
        all.addAll(entries);
        return new Mapping(all, map.flow(), map.position());
    }

    /**
     * Returns the entries of a map whose values are records. An entry with the name of a key that the record above it
     * lacks belongs to that record and is put there, which is reported.
     */
    static List<Mapping.KeyValue> ofMap(Shape record, Mapping map, BindingFaults faults) {
        List<Mapping.KeyValue> all = new ArrayList<>();
        for (Mapping.KeyValue entry : map.entries()) {
            Mapping.KeyValue above = all.isEmpty() ? null : all.get(all.size() - 1);
            String name = entry.key().text();
            boolean outside = above != null
                    && record.keyNames().contains(name)
                    && !(entry.value() instanceof Mapping)
                    && above.value() instanceof Mapping owner
                    && owner.entry(name) == null;
            if (outside) {
                faults.keysOutside(above.key().text(), List.of(entry));
                all.set(
                        all.size() - 1,
                        new Mapping.KeyValue(above.key(), with((Mapping) above.value(), List.of(entry))));
            } else {
                all.add(entry);
            }
        }
        return all;
    }

    /**
     * Reports a word that the record has no key for. Its value is taken as that of the key that was probably meant, so
     * that no problem follows from the slip.
     */
    private void addUnknown(Mapping.KeyValue entry) {
        if (above != null && values.get(above) instanceof Mapping && isEntryOf(above, entry)) {
            outside.computeIfAbsent(above, key -> new ArrayList<>()).add(entry);
            return;
        }
        above = null;
        Key meant = meant(entry.key().text());
        faults.unknownKey(shape, entry, meant);
        if (meant != null && !names.contains(meant.name())) {
            written.put(meant.name(), entry.key().position());
            if (looksLike(meant.kind(), entry.value())) {
                values.putIfAbsent(meant, entry.value());
            }
        }
    }

    /**
     * Returns the key that is similar to a word, of those that the record does not have yet if one of them is similar;
     * null where no key is.
     */
    private @Nullable Key meant(String word) {
        String latin = Signs.latin(word);
        List<String> free =
                shape.keyNames().stream().filter(name -> !names.contains(name)).toList();
        return Suggestion.near(latin, free)
                .or(() -> Suggestion.near(latin, shape.keyNames()))
                .flatMap(shape::key)
                .orElse(null);
    }

    /** Returns whether a node has the form, one value or several, that the values of a key can have. */
    private static boolean looksLike(KeyKind kind, Node node) {
        boolean map = kind instanceof KeyKind.MapOf || kind instanceof KeyKind.RecordOf;
        if (node instanceof Scalar scalar) {
            return !map && !scalar.absent();
        }
        return node instanceof Sequence ? kind instanceof KeyKind.ListOf : map;
    }

    /**
     * Returns how many entries after one without a value seem to belong into it: its value can be a map or a list of
     * maps, and the record knows none of their keys.
     */
    private int outside(Key key, Mapping.KeyValue entry, List<Mapping.KeyValue> next) {
        boolean empty = entry.value() instanceof Scalar scalar && scalar.absent();
        boolean map = key.kind() instanceof KeyKind.MapOf || key.kind() instanceof KeyKind.RecordOf;
        int count = 0;
        while (empty
                && map
                && count < next.size()
                && !isKey(shape, next.get(count).key().text())) {
            count++;
        }
        return count;
    }
}
