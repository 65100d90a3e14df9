package remit.changes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import remit.diff.WordDiff;
import remit.fact.Fact;
import remit.shape.RoleShape;

/** Finds what changed in one record. */
final class RecordDiff {

    /** Items are not compared with each other in search of reworded ones where there are more pairs than this. */
    private static final int MOST_PAIRS = 400;

    private final OwnSources before;
    private final OwnSources after;
    private final List<FactChange> changes = new ArrayList<>();
    private final List<Fact> removed = new ArrayList<>();
    private final List<Fact> added = new ArrayList<>();

    private RecordDiff(OwnSources before, OwnSources after) {
        this.before = before;
        this.after = after;
    }

    /** Returns what changed, in the order of the record now, followed by what is gone. */
    static List<FactChange> of(List<Fact> before, List<Fact> after) {
        RecordDiff diff = new RecordDiff(OwnSources.of(before), OwnSources.of(after));
        Map<String, List<Fact>> old = byPoint(before);
        byPoint(after).forEach((point, facts) -> {
            List<Fact> was = old.remove(point);
            diff.comparePoint(was == null ? List.of() : was, facts);
        });
        old.values().forEach(diff.removed::addAll);
        diff.pair(diff.removed, diff.added, (was, now) -> was.words().equals(now.words()), true);
        diff.added.forEach(fact -> diff.changes.add(new FactChange(null, fact)));
        diff.removed.forEach(fact -> diff.changes.add(new FactChange(fact, null)));
        return diff.changes;
    }

    private static Map<String, List<Fact>> byPoint(List<Fact> facts) {
        Map<String, List<Fact>> points = new LinkedHashMap<>();
        facts.forEach(fact ->
                points.computeIfAbsent(fact.point(), one -> new ArrayList<>()).add(fact));
        return points;
    }

    private void comparePoint(List<Fact> before, List<Fact> after) {
        List<Fact> old = new ArrayList<>(before);
        List<Fact> now = new ArrayList<>(after);
        pair(old, now, (was, is) -> was.item().equals(is.item()), true);
        pair(old, now, (was, is) -> was.words().equals(is.words()), true);
        if ((long) old.size() * now.size() <= MOST_PAIRS) {
            pair(old, now, (was, is) -> WordDiff.alike(was.words(), is.words()), false);
        }
        if (old.size() == 1 && now.size() == 1 && now.get(0).point().equals(RoleShape.CONTACTS.name())) {
            // A new telephone number is nothing like the old one, and yet stands in its place.
            pair(old, now, (was, is) -> true, false);
        }
        removed.addAll(old);
        added.addAll(now);
    }

    /**
     * Takes those out of both lists that belong together, and notes where they say something else.
     *
     * @param quick whether two belong together only if they have the same item or words, so that a map finds them
     */
    private void pair(List<Fact> old, List<Fact> now, BiPredicate<Fact, Fact> together, boolean quick) {
        Map<String, List<Fact>> byItem = new LinkedHashMap<>();
        Map<String, List<Fact>> byWords = new LinkedHashMap<>();
        old.forEach(fact -> {
            byItem.computeIfAbsent(fact.item(), one -> new ArrayList<>()).add(fact);
            byWords.computeIfAbsent(fact.words(), one -> new ArrayList<>()).add(fact);
        });
        for (Iterator<Fact> rest = now.iterator(); rest.hasNext(); ) {
            Fact is = rest.next();
            List<Fact> candidates = new ArrayList<>(byItem.getOrDefault(is.item(), List.of()));
            candidates.addAll(byWords.getOrDefault(is.words(), List.of()));
            Fact was = (quick ? candidates : old)
                    .stream().filter(one -> together.test(one, is)).findFirst().orElse(null);
            if (was != null) {
                old.remove(was);
                byItem.getOrDefault(was.item(), new ArrayList<>()).remove(was);
                byWords.getOrDefault(was.words(), new ArrayList<>()).remove(was);
                rest.remove();
                if (!same(was, is)) {
                    changes.add(new FactChange(was, is));
                }
            }
        }
    }

    /**
     * Returns whether readers read the same at the same point. Words that stand for the same thing are the same, since
     * that thing itself was renamed; so are those of a thing that has only another id.
     */
    private boolean same(Fact was, Fact now) {
        boolean thing = was.value() != null && now.value() != null;
        boolean words = was.words().equals(now.words()) || thing && was.value().equals(now.value());
        return words
                && was.point().equals(now.point())
                && (thing || was.links().equals(now.links()))
                && Objects.equals(was.state(), now.state())
                && before.in(was).equals(after.in(now));
    }
}
