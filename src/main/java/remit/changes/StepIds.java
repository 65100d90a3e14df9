package remit.changes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import remit.fact.Fact;

/**
 * Finds the questions and outcomes of a guide that have a new id: what is gone and what is new that say the same, for the
 * most part.
 */
final class StepIds {

    /** A step with a new id has at least this part of its statements in common with the old one. */
    private static final double ENOUGH = 0.5;

    private StepIds() {}

    /**
     * Returns the beginnings of the points that have changed: {@code questions/wet} to {@code questions/moist}.
     *
     * @param was the statements of a guide before
     * @param now its statements now
     */
    static Map<String, String> of(List<Fact> was, List<Fact> now) {
        Map<String, Set<String>> before = steps(was);
        Map<String, Set<String>> after = steps(now);
        Map<String, Set<String>> gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        Map<String, String> renamed = new HashMap<>();
        after.forEach((step, said) -> {
            if (!before.containsKey(step)) {
                gone.keySet().stream()
                        .filter(old -> kind(old).equals(kind(step)) && isSame(gone.get(old), said))
                        .findFirst()
                        .ifPresent(old -> {
                            gone.remove(old);
                            renamed.put(old, step);
                        });
            }
        });
        return renamed;
    }

    /** Returns the beginning of a statement's point, for a statement about a question or an outcome; empty for any other. */
    static String step(String point) {
        String[] parts = point.split("/", 3);
        return parts.length < 3 ? "" : parts[0] + "/" + parts[1];
    }

    private static Map<String, Set<String>> steps(List<Fact> facts) {
        Map<String, Set<String>> steps = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> step(fact.point()),
                        LinkedHashMap::new,
                        Collectors.mapping(StepIds::said, Collectors.toSet())));
        steps.remove("");
        return steps;
    }

    private static String said(Fact fact) {
        return fact.point().substring(step(fact.point()).length()) + "\n" + fact.words();
    }

    private static String kind(String step) {
        return step.substring(0, step.indexOf('/'));
    }

    private static boolean isSame(Set<String> was, Set<String> now) {
        Set<String> common = new HashSet<>(was);
        common.retainAll(now);
        return common.size() >= ENOUGH * Math.max(was.size(), now.size());
    }
}
