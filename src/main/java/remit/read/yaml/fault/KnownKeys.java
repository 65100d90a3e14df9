package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.RecordKind;
import remit.shape.Shape;
import remit.shape.ValueShape;

/** The keys that the records of a file may have, in the record itself and in those within it. */
final class KnownKeys {

    private final List<Set<String>> records = new ArrayList<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private final Map<String, Set<String>> maps = new LinkedHashMap<>();
    private final Map<Set<String>, Map<String, Set<String>>> lists = new HashMap<>();

    private KnownKeys() {}

    /** Returns the keys of a file's records; none for a file that holds no records, such as one of words. */
    static KnownKeys of(String file) {
        KnownKeys keys = new KnownKeys();
        RecordKind.of(file).ifPresent(kind -> {
            keys.addItem(kind.shape());
            kind.shape().keys().forEach(keys::addMap);
            if (kind.list() != null) {
                keys.add(kind.list().longForm().shape());
            }
        });
        return keys;
    }

    private void addMap(Key key) {
        if (key.kind() instanceof KeyKind.MapOf map) {
            maps.put(
                    key.name(),
                    map.value() instanceof KeyKind.RecordOf record
                            ? Set.copyOf(record.shape().keyNames())
                            : Set.of());
        }
    }

    private void add(Shape shape) {
        Set<String> names = Set.copyOf(shape.keyNames());
        if (records.contains(names)) {
            return;
        }
        records.add(names);
        all.addAll(names);
        lists.put(names, lists(shape));
        for (Key key : shape.keys()) {
            if (addWithin(key.kind())) {
                holders.add(key.name());
            }
        }
    }

    private static Map<String, Set<String>> lists(Shape shape) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (Key key : shape.keys()) {
            if (key.kind() instanceof KeyKind.ListOf list) {
                lists.put(
                        key.name(),
                        list.item() instanceof KeyKind.RecordOf record
                                ? Set.copyOf(record.shape().keyNames())
                                : Set.of());
            }
        }
        return lists;
    }

    private void addItem(Shape shape) {
        first.add(shape.keyNames().get(0));
        add(shape);
    }

    /** Adds the records within a value. Returns whether there can be keys in it. */
    private boolean addWithin(KeyKind kind) {
        if (kind instanceof KeyKind.RecordOf record) {
            add(record.shape());
            return true;
        } else if (kind instanceof KeyKind.ListOf list) {
            if (list.item() instanceof KeyKind.RecordOf record) {
                addItem(record.shape());
            } else {
                addWithin(list.item());
            }
        } else if (kind instanceof KeyKind.MapOf map) {
            addWithin(map.value());
            return true;
        } else if (kind instanceof KeyKind.ShortOrLong either) {
            addWithin(either.shortForm());
            addWithin(either.longForm());
        } else if (kind instanceof KeyKind.CriterionValue) {
            add(ValueShape.SHAPE);
            addItem(ValueShape.Item.SHAPE);
            first.add(ValueShape.Item.ITEM.name());
        }
        return false;
    }

    /** Returns whether some record of the file may have this key. */
    boolean contains(String key) {
        return all.contains(key);
    }

    /** Returns whether the entries of a list usually begin with this key. */
    boolean beginsEntry(String key) {
        return first.contains(key);
    }

    /** Returns the key that items with these keys usually begin with. */
    String firstOf(Set<String> item) {
        return item.stream()
                .filter(first::contains)
                .sorted()
                .findFirst()
                .orElse(item.iterator().next());
    }

    /** Returns whether the value of this key is always a map. */
    boolean holdsKeys(String key) {
        return holders.contains(key);
    }

    /**
     * Returns the keys of the record itself whose values are maps of words that editors choose, each with the keys that
     * the records in its map may have; the set is empty where the map holds no records.
     */
    Map<String, Set<String>> maps() {
        return maps;
    }

    /**
     * Returns the keys with lists that a record may have which has the given key, each with the keys of its items; the
     * set is empty where the items are words.
     */
    Map<String, Set<String>> listsBeside(String key) {
        return records.stream()
                .filter(names -> names.contains(key))
                .findFirst()
                .map(lists::get)
                .orElse(Map.of());
    }

    /** Returns whether one record may have both keys. */
    boolean oneRecordMayHave(String key, String other) {
        return records.stream().anyMatch(names -> names.contains(key) && names.contains(other));
    }
}
