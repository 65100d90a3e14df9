package remit.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.fact.Fact;
import remit.shape.Target;

/** Finds which record of an edition is which of an earlier one: the one with its id, or one that has a new id. */
final class RecordPairs {

    /** A record with a new id has at least this part of its statements in common with the old one. */
    private static final double ENOUGH = 0.5;

    private final Map<RecordName, List<Fact>> before;
    private final Map<RecordName, List<Fact>> after;
    private final Map<RecordName, RecordName> former = new HashMap<>();

    RecordPairs(List<Fact> before, List<Fact> after) {
        this.before = byRecord(before);
        this.after = byRecord(after);
        match();
    }

    /** What names a record. */
    record RecordName(String kind, String id) {}

    Map<RecordName, List<Fact>> before() {
        return before;
    }

    Map<RecordName, List<Fact>> after() {
        return after;
    }

    /** Returns what a record was called before; null for a new one. */
    @Nullable RecordName former(RecordName now) {
        return before.containsKey(now) ? now : former.get(now);
    }

    /** Returns the ids that records have now, where these differ. */
    NewIds newIds() {
        NewIds ids = new NewIds();
        former.forEach((now, was) -> ids.add(now.kind(), was.id(), now.id()));
        after.forEach((now, facts) -> {
            RecordName was = now.kind().equals(Target.GUIDE.word()) ? former(now) : null;
            if (was != null) {
                ids.addSteps(was.id(), StepIds.of(before.get(was), facts));
            }
        });
        return ids;
    }

    private static Map<RecordName, List<Fact>> byRecord(List<Fact> facts) {
        Map<RecordName, List<Fact>> records = new LinkedHashMap<>();
        facts.forEach(fact -> records.computeIfAbsent(new RecordName(fact.kind(), fact.id()), key -> new ArrayList<>())
                .add(fact));
        return records;
    }

    /** Matches each new id with the vanished record of its kind that has most of its statements. */
    private void match() {
        Map<String, List<RecordName>> gone = new HashMap<>();
        before.forEach((key, facts) -> {
            if (!after.containsKey(key)) {
                facts.forEach(fact -> gone.computeIfAbsent(said(fact), one -> new ArrayList<>())
                        .add(key));
            }
        });
        Set<RecordName> taken = new HashSet<>();
        after.forEach((key, facts) -> {
            if (!before.containsKey(key)) {
                Map<RecordName, Integer> common = new LinkedHashMap<>();
                facts.forEach(fact ->
                        gone.getOrDefault(said(fact), List.of()).forEach(one -> common.merge(one, 1, Integer::sum)));
                common.entrySet().stream()
                        .filter(entry -> !taken.contains(entry.getKey()))
                        .filter(entry -> entry.getValue() >= ENOUGH * Math.max(facts.size(), size(entry.getKey())))
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(entry -> {
                            taken.add(entry.getKey());
                            former.put(key, entry.getKey());
                        });
            }
        });
    }

    private int size(RecordName key) {
        return before.get(key).size();
    }

    private static String said(Fact fact) {
        return fact.kind() + "\n" + fact.point() + "\n" + fact.words();
    }
}
