package remit.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one kind of record, in the order in which an editor would write them, and what must hold between them. */
public final class Shape {

    private final String name;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final List<Constraint> constraints;

    /**
     * @param name with its article, as it stands in messages: {@code a role}
     */
    Shape(String name, List<Key> keys, Constraint... constraints) {
        this.name = name;
        keys.forEach(key -> this.keys.put(key.name(), key));
        this.constraints = List.of(constraints);
    }

    /** Its name with the article, as it stands in messages: {@code a role}. */
    public String name() {
        return name;
    }

    /** All keys, in order. */
    public List<Key> keys() {
        return List.copyOf(keys.values());
    }

    /** What must hold between them. */
    public List<Constraint> constraints() {
        return constraints;
    }

    /** The key with this name; empty where the record has none. */
    public Optional<Key> key(String keyName) {
        return Optional.ofNullable(keys.get(keyName));
    }

    /** The names of all keys, in order. */
    public List<String> keyNames() {
        return new ArrayList<>(keys.keySet());
    }
}
