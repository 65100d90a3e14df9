package remit.read.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;

/**
 * A YAML map. Its keys differ (a second one of the same name has been reported and left out), and merge keys
 * ({@code <<: *anchor}) are resolved: the merged entries stand where the merge key stood, with the positions they
 * have at the anchor.
 *
 * @param flow written in braces: {@code {text: Fast, source: survey}}
 */
public record Mapping(List<Entry> entries, boolean flow, Position position) implements Node {

    /** A key and its value; a key without a value has an {@linkplain Scalar#absent() absent} scalar. */
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    /** The entry of this key; null where there is none. */
    public @Nullable Entry entry(String key) {
        return entries.stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst()
                .orElse(null);
    }
}
