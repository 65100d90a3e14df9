package remit.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is still open in a decision table after some of its questions were answered. Equal situations lead to the same
 * results; situations that are not equal may do so, too.
 *
 * @param pending the rules that may still match, in order; none of them matches whatever is answered, no two have the
 *     same conditions, and the result of the last is not {@code otherwise}
 * @param otherwise the result if none of them matches
 * @param <L> a result
 */
record Situation<L>(List<Pending<L>> pending, L otherwise) {

    /** A rule that may still match, and its result. */
    private record Pending<L>(@Nullable Conditions conditions, L result) {}

    /**
     * Conditions in the order of questions. They are made once for each rule and compared very often, so two are equal
     * only if their ends are the same object. This is quick, and where it misses equal conditions, it only costs time.
     *
     * @param question its number, from 0
     * @param allowed numbers of answers, from 0
     * @param rest null at the end
     */
    private record Conditions(
            int question, BitSet allowed, @Nullable Conditions rest) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Conditions conditions
                    && rest == conditions.rest
                    && question == conditions.question
                    && allowed.equals(conditions.allowed);
        }

        @Override
        public int hashCode() {
            return Objects.hash(question, allowed, System.identityHashCode(rest));
        }
    }

    /**
     * The situation before any question.
     *
     * @param result the result of the rule with this number, from 0
     */
    static <L> Situation<L> first(List<Fork> questions, List<Rule> rules, IntFunction<L> result, L otherwise) {
        List<Pending<L>> pending = new ArrayList<>();
        SharedEnds ends = new SharedEnds();
        for (int number = 0; number < rules.size(); number++) {
            pending.add(new Pending<>(conditions(questions, rules.get(number), ends), result.apply(number)));
        }
        return of(pending, otherwise);
    }

    /** The number of the first question that a pending rule has a condition for; there must be a pending rule. */
    int nextQuestion() {
        return pending.stream()
                .mapToInt(rule -> Objects.requireNonNull(rule.conditions).question)
                .min()
                .orElseThrow();
    }

    /** The situation after an answer to the next question; both are given by their numbers. */
    Situation<L> after(int question, int answer) {
        List<Pending<L>> left = new ArrayList<>();
        for (Pending<L> rule : pending) {
            Conditions conditions = Objects.requireNonNull(rule.conditions);
            if (conditions.question != question) {
                left.add(rule);
            } else if (conditions.allowed.get(answer)) {
                left.add(new Pending<>(conditions.rest, rule.result));
            }
        }
        return of(left, otherwise);
    }

    /** A situation without the rules after one that matches in any case, and without those that make no difference. */
    private static <L> Situation<L> of(List<Pending<L>> rules, L otherwise) {
        List<Pending<L>> pending = new ArrayList<>();
        Set<Conditions> seen = new HashSet<>();
        L last = otherwise;
        for (Pending<L> rule : rules) {
            if (rule.conditions == null) {
                last = rule.result;
                break;
            }
            if (seen.add(rule.conditions)) {
                pending.add(rule);
            }
        }
        while (!pending.isEmpty() && pending.get(pending.size() - 1).result.equals(last)) {
            pending.remove(pending.size() - 1);
        }
        return new Situation<>(pending, last);
    }

    /** The conditions of a rule; null if it matches whatever is answered. */
    private static @Nullable Conditions conditions(List<Fork> questions, Rule rule, SharedEnds ends) {
        Conditions conditions = null;
        for (int number = questions.size() - 1; number >= 0; number--) {
            Fork question = questions.get(number);
            Set<String> when = rule.when().get(question.id());
            if (when != null) {
                BitSet allowed = allowed(question, when);
                boolean any = allowed.cardinality() == question.answers().size();
                conditions = any ? conditions : ends.shared(new Conditions(number, allowed, conditions));
            }
        }
        return conditions;
    }

    private static BitSet allowed(Fork question, Set<String> when) {
        BitSet allowed = new BitSet();
        for (int number = 0; number < question.answers().size(); number++) {
            allowed.set(number, when.contains(question.answers().get(number).id()));
        }
        return allowed;
    }

    /** Gives rules whose conditions end alike the same object for that end. */
    private static final class SharedEnds {

        private final Map<Conditions, Conditions> known = new HashMap<>();

        Conditions shared(Conditions conditions) {
            return known.computeIfAbsent(conditions, c -> c);
        }
    }
}
