package remit.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of one kind of record, in the order in which an editor would write them, and what must hold between the
 * keys.
 */
public final class Shape {

    private final String name;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final List<Constraint> constraints;

    /**
     * Makes a shape.
     *
     * @param name the name with its article, as messages use it: {@code a role}
     */
    Shape(String name, List<Key> keys, Constraint... constraints) {
        this.name = name;
        keys.forEach(key -> this.keys.put(key.name(), key));
        this.constraints = List.of(constraints);
    }

    /** Returns the name with its article, as messages use it: {@code a role}. */
    public String name() {
        return name;
    }

    /** Returns all keys, in order. */
    public List<Key> keys() {
        return List.copyOf(keys.values());
    }

    /** Returns what must hold between the keys. */
    public List<Constraint> constraints() {
        return constraints;
    }

    /** Returns the key with this name; empty where the record does not have such a key. */
    public Optional<Key> key(String keyName) {
        return Optional.ofNullable(keys.get(keyName));
    }

    /** Returns the names of all keys, in order. */
    public List<String> keyNames() {
        return new ArrayList<>(keys.keySet());
    }
}
