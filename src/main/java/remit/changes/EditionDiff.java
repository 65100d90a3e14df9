package remit.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.changes.RecordChange.State;
import remit.changes.RecordPairs.RecordName;
import remit.fact.ComparedRows;
import remit.fact.Edition;
import remit.fact.Fact;
import remit.fact.GuideResult;
import remit.shape.Target;

/** Compares an edition with an earlier one. */
public final class EditionDiff {

    private final Edition before;
    private final Edition after;
    private final RecordPairs pairs;
    private final NewIds ids;

    private EditionDiff(Edition before, Edition after) {
        this.before = before;
        this.after = after;
        this.pairs = new RecordPairs(before.facts(), after.facts());
        this.ids = pairs.newIds();
    }

    /** Returns what readers see differently. Takes time in proportion to the size of both editions. */
    public static Changes of(Edition before, Edition after) {
        EditionDiff diff = new EditionDiff(before, after);
        return new Changes(diff.records(), diff.turns(), diff.results());
    }

    private List<RecordChange> records() {
        List<RecordChange> changes = new ArrayList<>();
        Map<RecordName, List<Fact>> gone = new LinkedHashMap<>(pairs.before());
        pairs.after().forEach((key, facts) -> {
            RecordName former = pairs.former(key);
            List<Fact> was = former == null ? null : gone.remove(former);
            if (was == null) {
                List<FactChange> all =
                        facts.stream().map(fact -> new FactChange(null, fact)).toList();
                changes.add(new RecordChange(key.kind(), key.id(), title(facts), State.ADDED, null, all));
                return;
            }
            List<FactChange> changed = RecordDiff.of(was.stream().map(ids::in).toList(), facts);
            String formerId = former.equals(key) ? null : former.id();
            if (!changed.isEmpty() || formerId != null) {
                changes.add(new RecordChange(key.kind(), key.id(), title(facts), State.CHANGED, formerId, changed));
            }
        });
        gone.forEach((key, facts) -> {
            List<FactChange> all =
                    facts.stream().map(fact -> new FactChange(fact, null)).toList();
            changes.add(new RecordChange(key.kind(), key.id(), title(facts), State.REMOVED, null, all));
        });
        return changes;
    }

    private static String title(List<Fact> facts) {
        return facts.get(0).title();
    }

    /** Returns the rows that turned; a row of which no role said anything before or now has not turned. */
    private List<Turn> turns() {
        Map<List<String>, ComparedRows> old = new HashMap<>();
        for (ComparedRows comparison : before.comparisons()) {
            List<String> columns = comparison.roles().stream()
                    .map(role -> ids.of(Target.ROLE, role))
                    .sorted()
                    .toList();
            old.putIfAbsent(columns, comparison);
        }
        List<Turn> turns = new ArrayList<>();
        for (ComparedRows now : after.comparisons()) {
            ComparedRows was = old.get(now.roles().stream().sorted().toList());
            if (was != null) {
                addTurns(turns, was, now);
            }
        }
        return turns;
    }

    private void addTurns(List<Turn> turns, ComparedRows was, ComparedRows now) {
        Map<String, String> old = new HashMap<>();
        words(was).forEach((criterion, word) -> old.put(ids.of(Target.CRITERION, criterion), word));
        words(now).forEach((criterion, word) -> {
            String before = old.get(criterion);
            if (before != null && !before.equals(word) && !before.equals("unstated") && !word.equals("unstated")) {
                turns.add(new Turn(now.id(), now.address() + "#" + criterion, criterion, before, word));
            }
        });
    }

    private static Map<String, String> words(ComparedRows rows) {
        Map<String, String> words = new LinkedHashMap<>();
        rows.same().forEach(criterion -> words.put(criterion, "same"));
        rows.different().forEach(criterion -> words.put(criterion, "different"));
        rows.partial().forEach(criterion -> words.put(criterion, "partial"));
        rows.unstated().forEach(criterion -> words.put(criterion, "unstated"));
        return words;
    }

    /** Returns the answers that lead elsewhere. An outcome that has only another title or another id is the same. */
    private List<ResultChange> results() {
        Map<List<String>, GuideResult> byIds = new HashMap<>();
        Map<List<String>, GuideResult> byWords = new HashMap<>();
        for (GuideResult result : before.results()) {
            String guide = ids.of(Target.GUIDE, result.guide());
            byIds.put(key(guide, result.answers()), result);
            byWords.putIfAbsent(key(guide, result.words()), result);
        }
        List<ResultChange> changes = new ArrayList<>();
        for (GuideResult now : after.results()) {
            GuideResult was = byIds.get(key(now.guide(), now.answers()));
            was = was == null ? byWords.get(key(now.guide(), now.words())) : was;
            if (was != null
                    && !was.outcome().equals(now.outcome())
                    && !was.result().equals(now.result())) {
                changes.add(new ResultChange(was, now));
            }
        }
        return changes;
    }

    private static List<String> key(String guide, List<String> answers) {
        List<String> key = new ArrayList<>(answers);
        key.add(guide);
        return key;
    }
}
