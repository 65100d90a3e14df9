package remit.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.EditionChanges.Change;
import remit.model.EditionChanges.ChangeEntry;
import remit.model.EditionChanges.Changed;
import remit.model.EditionChanges.State;

/**
 * What entries that are not published yet say already, so that a further entry goes on from there: what they say is left out, what has
 * changed once more since is told from what they say, and what has changed back is told as that.
 */
final class RecordedSteps {

    /** Which part of a record a change is in. */
    private enum In {
        STATEMENTS,
        ROWS,
        RESULTS
    }

    /** What a text was before all entries, and what the last of them says. */
    private record Told(@Nullable String first, @Nullable String last) {}

    private final Set<List<Object>> said = new HashSet<>();
    private final Map<List<Object>, Told> reworded = new LinkedHashMap<>();
    private final Map<List<Object>, Changed> records = new HashMap<>();

    private RecordedSteps(List<ChangeEntry> recorded) {
        recorded.forEach(entry -> entry.what().forEach(this::note));
    }

    /** Returns the changes that none of the entries says, in the same order; then those that take back what they say. */
    static List<Changed> left(List<Changed> all, List<ChangeEntry> recorded) {
        RecordedSteps steps = new RecordedSteps(recorded);
        List<Changed> left = new ArrayList<>();
        for (Changed record : all) {
            Changed rest = steps.rest(record);
            if (rest.state() != State.CHANGED && !steps.said.contains(key(record, record.state()))
                    || rest.state() == State.CHANGED && !isEmpty(rest)) {
                left.add(rest);
            }
        }
        steps.addTakenBack(left);
        return left;
    }

    private void note(Changed record) {
        records.put(key(record), record);
        said.add(key(record, record.state()));
        for (In in : In.values()) {
            for (Change change : changes(record, in)) {
                said.add(key(record, in, change));
                if (change.was() != null && change.is() != null) {
                    Told told = reworded.get(key(record, in, change.point()));
                    boolean further = told != null && Objects.equals(told.last(), change.was());
                    reworded.put(
                            key(record, in, change.point()),
                            new Told(further ? told.first() : change.was(), change.is()));
                }
            }
        }
    }

    private Changed rest(Changed record) {
        return with(record, rest(record, In.STATEMENTS), rest(record, In.ROWS), rest(record, In.RESULTS));
    }

    private List<Change> rest(Changed record, In in) {
        List<Change> rest = new ArrayList<>();
        for (Change change : changes(record, in)) {
            Told told = reworded.get(key(record, in, change.point()));
            if (told != null && change.was() != null && change.was().equals(told.first())) {
                reworded.remove(key(record, in, change.point()));
                if (!Objects.equals(told.last(), change.is())) {
                    rest.add(new Change(change.point(), told.last(), change.is()));
                }
            } else if (!said.contains(key(record, in, change))) {
                rest.add(change);
            }
        }
        return rest;
    }

    /** Adds what the entries say and what is not a change any more, since it is again as it was. */
    private void addTakenBack(List<Changed> left) {
        reworded.forEach((key, told) -> {
            Changed record = records.get(key.subList(0, 2));
            if (record == null || Objects.equals(told.first(), told.last())) {
                return;
            }
            List<Change> back = List.of(new Change((String) key.get(3), told.last(), told.first()));
            In in = (In) key.get(2);
            left.add(with(
                    new Changed(
                            record.kind(), record.id(), record.title(), State.CHANGED, List.of(), List.of(), List.of()),
                    in == In.STATEMENTS ? back : List.of(),
                    in == In.ROWS ? back : List.of(),
                    in == In.RESULTS ? back : List.of()));
        });
    }

    private static Changed with(Changed record, List<Change> statements, List<Change> rows, List<Change> results) {
        return new Changed(record.kind(), record.id(), record.title(), record.state(), statements, rows, results);
    }

    private static boolean isEmpty(Changed record) {
        return record.statements().isEmpty()
                && record.rows().isEmpty()
                && record.results().isEmpty();
    }

    private static List<Change> changes(Changed record, In in) {
        return switch (in) {
            case STATEMENTS -> record.statements();
            case ROWS -> record.rows();
            case RESULTS -> record.results();
        };
    }

    private static List<Object> key(Changed record, Object... more) {
        List<Object> key = new ArrayList<>(List.of(record.kind(), record.id()));
        key.addAll(List.of(more));
        return List.copyOf(key);
    }
}
