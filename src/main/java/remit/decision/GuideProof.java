package remit.decision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.decision.Fork.Way;

/**
 * Checks a guide in stages: that it has no loops; that every question and outcome can be reached; that every rule can
 * match and every combination of answers has a rule; that every question has an effect. A stage runs only if the
 * earlier ones found nothing, so that a mistake is reported once, without what follows from it. A flow is checked in
 * time linear in its size, however many paths it has.
 *
 * <p>The caller has checked that every question has at least two answers with different ids, and that every reference
 * names something.
 *
 * @param faults empty for a sound guide; within a stage in the order of the file
 * @param graph of a sound guide; null where there are faults
 */
public record GuideProof(List<GuideFault> faults, @Nullable GuideGraph graph) {

    /** Stands for the number of a rule where no rule matches. */
    private static final int NO_RULE = -1;

    public GuideProof {
        faults = List.copyOf(faults);
    }

    /**
     * @param questions by id, in the order of the file; each answer has a {@code next}
     * @param outcomes their ids, in the order of the file
     * @param start the id of a question
     */
    public static GuideProof flow(Map<String, Fork> questions, Collection<String> outcomes, String start) {
        List<? extends GuideFault> loops = Loops.of(questions);
        if (!loops.isEmpty()) {
            return broken(List.copyOf(loops));
        }
        List<GuideFault> unreachable = unreachable(questions, outcomes, start);
        return unreachable.isEmpty()
                ? ofGraph(questions.keySet(), GuideGraph.flow(questions, start))
                : broken(unreachable);
    }

    /**
     * @param questions in the order of the file
     * @param outcomes their ids, in the order of the file
     * @param rules in the order of the file; they name these questions, their answers and these outcomes alone
     * @return a proof in which combinations that no rule matches are the last fault
     */
    public static GuideProof rules(List<Fork> questions, Collection<String> outcomes, List<Rule> rules) {
        List<GuideFault> unreachable = givenByNoRule(outcomes, rules);
        if (!unreachable.isEmpty()) {
            return broken(unreachable);
        }
        Optional<DecisionDiagram<Integer>> whichRule = DecisionDiagram.of(questions, rules, number -> number, NO_RULE);
        if (whichRule.isEmpty()) {
            return broken(List.of(new GuideFault.TooLarge()));
        }
        List<GuideFault> incomplete = deadOrMissing(rules, whichRule.get());
        if (!incomplete.isEmpty()) {
            return broken(incomplete);
        }
        List<String> ids = questions.stream().map(Fork::id).toList();
        return GuideGraph.rules(questions, rules)
                .map(graph -> ofGraph(ids, graph))
                .orElseGet(() -> broken(List.of(new GuideFault.TooLarge())));
    }

    private static GuideProof broken(List<GuideFault> faults) {
        return new GuideProof(faults, null);
    }

    /** The last stage: whether each question has an effect. */
    private static GuideProof ofGraph(Collection<String> questions, GuideGraph graph) {
        List<GuideFault> faults = withoutEffect(questions, graph);
        return new GuideProof(faults, faults.isEmpty() ? graph : null);
    }

    /** The questions and outcomes that cannot be reached in a guide without loops. */
    private static List<GuideFault> unreachable(
            Map<String, Fork> questions, Collection<String> outcomes, String start) {
        Set<String> cutOff = new LinkedHashSet<>(questions.keySet());
        cutOff.addAll(outcomes);
        cutOff.removeAll(reachable(questions, start));
        Set<String> followers = new HashSet<>();
        cutOff.forEach(step -> followers.addAll(nextSteps(questions, step)));
        cutOff.removeAll(followers);
        return faults(cutOff.stream().map(GuideFault.Unreachable::new));
    }

    private static Set<String> reachable(Map<String, Fork> questions, String start) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String step = open.removeLast();
            if (reached.add(step)) {
                open.addAll(nextSteps(questions, step));
            }
        }
        return reached;
    }

    private static List<String> nextSteps(Map<String, Fork> questions, String step) {
        Fork question = questions.get(step);
        return question == null
                ? List.of()
                : question.answers().stream()
                        .map(Way::next)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    private static List<GuideFault> givenByNoRule(Collection<String> outcomes, List<Rule> rules) {
        Set<String> left = new LinkedHashSet<>(outcomes);
        rules.forEach(rule -> left.remove(rule.outcome()));
        return faults(left.stream().map(GuideFault.Unreachable::new));
    }

    private static List<GuideFault> deadOrMissing(List<Rule> rules, DecisionDiagram<Integer> whichRule) {
        Set<Integer> matching = whichRule.results();
        Stream<GuideFault> dead = IntStream.range(0, rules.size())
                .filter(number -> !matching.contains(number))
                .mapToObj(number -> new GuideFault.RuleNeverMatches(number, shadows(rules.get(number), whichRule)));
        Stream<GuideFault> missing =
                whichRule.firstCombination(NO_RULE).stream().map(GuideFault.NoRuleMatches::new);
        return faults(Stream.concat(dead, missing));
    }

    private static List<Integer> shadows(Rule dead, DecisionDiagram<Integer> whichRule) {
        return whichRule.resultsWithin(dead.when()).stream().sorted().toList();
    }

    private static List<GuideFault> withoutEffect(Collection<String> questions, GuideGraph graph) {
        Set<String> withEffect = Effect.of(graph);
        return faults(questions.stream()
                .filter(question -> !withEffect.contains(question))
                .map(GuideFault.WithoutEffect::new));
    }

    private static List<GuideFault> faults(Stream<? extends GuideFault> faults) {
        return faults.collect(Collectors.toUnmodifiableList());
    }
}
