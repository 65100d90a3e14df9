package remit.changes;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that readers see differently.
 *
 * @param records the records of which readers see something else, in the order of the handbook; those that are gone come
 *     last
 * @param turns rows of comparisons that turned
 * @param results answers that lead elsewhere
 */
public record Changes(List<RecordChange> records, List<Turn> turns, List<ResultChange> results) {

    public Changes {
        records = List.copyOf(records);
        turns = List.copyOf(turns);
        results = List.copyOf(results);
    }

    public boolean none() {
        return records.isEmpty() && turns.isEmpty() && results.isEmpty();
    }

    /** Returns who keeps the records that changed, or kept them. */
    public SortedSet<String> owners() {
        SortedSet<String> owners = new TreeSet<>();
        for (RecordChange record : records) {
            record.facts().stream()
                    .map(change -> change.fact().owner())
                    .filter(Objects::nonNull)
                    .forEach(owners::add);
        }
        return owners;
    }
}
