package remit.read.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;

/**
 * A YAML map. Its keys differ: a second key of the same name has been reported and left out. Merge keys
 * ({@code <<: *anchor}) are resolved: the merged entries take the place of the merge key, and have the positions that
 * they have at the anchor.
 *
 * @param flow whether it is written in braces: {@code {text: Fast, source: survey}}
 */
public record Mapping(List<KeyValue> entries, boolean flow, Position position) implements Node {

    /** A key and its value. The value of a key without a value is an {@linkplain Scalar#absent() absent} scalar. */
    public record KeyValue(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    /** Returns the entry of this key; null where the map does not have the key. */
    public @Nullable KeyValue entry(String key) {
        return entries.stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst()
                .orElse(null);
    }
}
