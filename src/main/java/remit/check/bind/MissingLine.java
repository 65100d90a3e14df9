package remit.check.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.Shape;

/**
 * Finds that the line with the key of a map was deleted, so that YAML takes its entries for those of the map above: the
 * outcomes of a guide without the line {@code outcomes:} are read as questions.
 */
final class MissingLine {

    private MissingLine() {}

    /**
     * Returns the entries of a record; where a required key is missing and the last entries of another map are what it
     * holds, with the key put back, which is reported.
     */
    static List<Mapping.KeyValue> putBack(Shape shape, Mapping record, BindingFaults faults) {
        for (Key missing : shape.keys()) {
            if (missing.required() && holdsRecords(missing) && record.entry(missing.name()) == null) {
                return putBack(shape, missing, record.entries(), faults);
            }
        }
        return record.entries();
    }

    private static List<Mapping.KeyValue> putBack(
            Shape shape, Key missing, List<Mapping.KeyValue> entries, BindingFaults faults) {
        List<Mapping.KeyValue> all = new ArrayList<>();
        boolean found = false;
        for (Mapping.KeyValue entry : entries) {
            Key key = shape.key(entry.key().text()).orElse(null);
            int first = found || key == null ? 0 : firstOther(key, missing, entry.value());
            if (first == 0) {
                all.add(entry);
                continue;
            }
            found = true;
            Mapping map = (Mapping) entry.value();
            List<Mapping.KeyValue> within = map.entries();
            Scalar name = within.get(first).key();
            Scalar above = within.get(first - 1).key();
            boolean indented = above.text().equals(missing.name());
            if (indented) {
                faults.tooDeep(above, entry.key());
            } else {
                faults.lineMissing(missing, entry.key(), name);
            }
            List<Mapping.KeyValue> own = within.subList(0, indented ? first - 1 : first);
            all.add(new Mapping.KeyValue(entry.key(), new Mapping(own, false, map.position())));
            all.add(new Mapping.KeyValue(
                    new Scalar(missing.name(), Scalar.Style.PLAIN, name.origin(), name.position(), null, 0),
                    new Mapping(within.subList(first, within.size()), false, name.position())));
        }
        return all;
    }

    /** Returns from which entry on a map has what another key holds; 0 where it has nothing of that. */
    private static int firstOther(Key key, Key missing, Node value) {
        if (!holdsRecords(key) || !(value instanceof Mapping map) || map.flow()) {
            return 0;
        }
        Set<String> own = Set.copyOf(keys(key));
        Set<String> other = Set.copyOf(keys(missing));
        List<Mapping.KeyValue> entries = map.entries();
        int first = entries.size();
        while (first > 0 && isOther(entries.get(first - 1).value(), own, other)) {
            first--;
        }
        return first == entries.size() ? 0 : first;
    }

    private static boolean isOther(Node value, Set<String> own, Set<String> other) {
        List<String> written = value instanceof Mapping map
                ? map.entries().stream().map(entry -> entry.key().text()).toList()
                : List.of();
        return written.stream().anyMatch(key -> other.contains(key) && !own.contains(key))
                && written.stream().noneMatch(key -> own.contains(key) && !other.contains(key));
    }

    private static boolean holdsRecords(Key key) {
        return key.kind() instanceof KeyKind.MapOf map && map.value() instanceof KeyKind.RecordOf;
    }

    private static List<String> keys(Key key) {
        KeyKind value = ((KeyKind.MapOf) key.kind()).value();
        return ((KeyKind.RecordOf) value).shape().keyNames();
    }
}
