package remit.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import remit.decision.Fork.Way;
import remit.decision.GuideFault.NoRuleMatches;
import remit.decision.GuideFault.RuleNeverMatches;
import remit.decision.GuideFault.Unreachable;
import remit.decision.GuideFault.WithoutEffect;
import remit.decision.GuidePath.Choice;

/** What is wrong with a small guide without loops, found by trying everything. */
public final class NaiveProof {

    private NaiveProof() {}

    /** The faults of a flow without loops, whose outcomes are {@link RandomGuides#OUTCOMES}. */
    public static List<GuideFault> flow(Map<String, Fork> questions, String start) {
        List<String> cutOff = cutOff(questions, reached(questions, start));
        return cutOff.isEmpty()
                ? withoutEffect(NaiveGuide.flow(questions, start))
                : cutOff.stream().<GuideFault>map(Unreachable::new).toList();
    }

    /**
     * The faults of rules; a combination of answers that no rule matches is the last, with an answer to every question.
     */
    public static List<GuideFault> rules(NaiveGuide naive, List<Rule> rules) {
        List<GuideFault> faults = deadRules(naive, rules);
        unmatched(naive, rules).stream().findFirst().map(NoRuleMatches::new).ifPresent(faults::add);
        return faults.isEmpty() ? withoutEffect(naive) : faults;
    }

    /** The combination that no rule matches; null where there is none. */
    static @Nullable NoRuleMatches missing(List<GuideFault> faults) {
        return faults.stream()
                .filter(NoRuleMatches.class::isInstance)
                .map(NoRuleMatches.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static List<GuideFault> withoutEffect(NaiveGuide naive) {
        Set<String> left = new LinkedHashSet<>(naive.questions.keySet());
        naive.paths().forEach(path -> left.removeAll(naive.reasons(path).decided()));
        return left.stream().<GuideFault>map(WithoutEffect::new).toList();
    }

    static List<Map<String, String>> unmatched(NaiveGuide naive, List<Rule> rules) {
        return naive.completions(Map.of()).stream()
                .filter(all -> NaiveGuide.result(rules, all).isEmpty())
                .toList();
    }

    private static List<GuideFault> deadRules(NaiveGuide naive, List<Rule> rules) {
        Map<Integer, TreeSet<Integer>> winners = new LinkedHashMap<>();
        for (int number = 0; number < rules.size(); number++) {
            TreeSet<Integer> first = new TreeSet<>();
            for (Map<String, String> all : naive.completions(Map.of())) {
                if (NaiveGuide.firstMatch(List.of(rules.get(number)), all).isPresent()) {
                    NaiveGuide.firstMatch(rules, all).ifPresent(first::add);
                }
            }
            winners.put(number, first);
        }
        List<GuideFault> dead = new ArrayList<>();
        winners.forEach((number, first) -> {
            if (!first.contains(number)) {
                dead.add(new RuleNeverMatches(number, List.copyOf(first)));
            }
        });
        return dead;
    }

    private static Set<String> reached(Map<String, Fork> questions, String step) {
        Set<String> reached = new HashSet<>(Set.of(step));
        for (Way answer : answers(questions, step)) {
            reached.addAll(reached(questions, answer.next()));
        }
        return reached;
    }

    /** The steps that are not reached, without those that another such step leads to. */
    private static List<String> cutOff(Map<String, Fork> questions, Set<String> reached) {
        List<String> steps = new ArrayList<>(questions.keySet());
        steps.addAll(RandomGuides.OUTCOMES);
        steps.removeAll(reached);
        return steps.stream()
                .filter(step -> steps.stream()
                        .noneMatch(other ->
                                answers(questions, other).stream().anyMatch(answer -> step.equals(answer.next()))))
                .toList();
    }

    private static List<Way> answers(Map<String, Fork> questions, String step) {
        return Optional.ofNullable(questions.get(step)).map(Fork::answers).orElse(List.of());
    }

    static boolean comesBack(Map<String, Fork> questions, String question, Set<Choice> without) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(question));
        while (!open.isEmpty()) {
            String step = open.remove(0);
            for (Way answer : answers(questions, step)) {
                if (!without.contains(new Choice(step, answer.id())) && seen.add(answer.next())) {
                    open.add(answer.next());
                }
            }
        }
        return seen.contains(question);
    }
}
