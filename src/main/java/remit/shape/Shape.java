package remit.shape;

import java.util.List;
import java.util.Optional;

/**
 * The keys of one kind of record, in the order in which an editor would write them.
 *
 * @param name with its article, as it stands in messages: {@code a role}
 */
public record Shape(String name, List<Key> keys) {

    public Shape {
        keys = List.copyOf(keys);
    }

    /** The key with this name; empty where the record has none. */
    public Optional<Key> key(String keyName) {
        return keys.stream().filter(k -> k.name().equals(keyName)).findFirst();
    }

    /** The names of all keys, in order. */
    public List<String> keyNames() {
        return keys.stream().map(Key::name).toList();
    }
}
