package remit.decision;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as the reduced ordered decision diagram of its questions in the order given: a question is asked
 * only where its answer can still change the result, and all places that lead to the same results are one node. A guide
 * with rules asks its questions by this diagram.
 *
 * @param <L> a result: an outcome's id, or which rule matched
 */
final class DecisionDiagram<L> {

    private final List<Fork> questions;
    private final List<DiagramNode<L>> nodes;
    private final int root;

    /**
     * @param question the number of its question, from 0; -1 for a result
     * @param next the numbers of the nodes that its answers lead to, in answer order, each lower than its own; empty
     *     for a result
     * @param result null for a question
     */
    record DiagramNode<L>(
            int question, List<Integer> next, @Nullable L result) {}

    DecisionDiagram(List<Fork> questions, List<DiagramNode<L>> nodes, int root) {
        this.questions = questions;
        this.nodes = nodes;
        this.root = root;
    }

    /**
     * @param rules may name these questions and their answers alone
     * @param result the result of the rule with this number, from 0; equal results count as one
     * @param otherwise the result where no rule matches
     * @return empty if the diagram would be too large
     */
    static <L> Optional<DecisionDiagram<L>> of(
            List<Fork> questions, List<Rule> rules, IntFunction<L> result, L otherwise) {
        DiagramBuilder<L> builder = new DiagramBuilder<>(questions);
        return builder.from(Situation.first(questions, rules, result, otherwise));
    }

    /** Every result that at least one combination of answers has. */
    Set<L> results() {
        return nodes.stream()
                .flatMap(node -> Optional.ofNullable(node.result).stream())
                .collect(Collectors.toSet());
    }

    /**
     * The results of the combinations of answers that a rule matches.
     *
     * @param when the rule's conditions
     */
    Set<L> resultsWithin(Map<String, Set<String>> when) {
        Set<L> results = new HashSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            int number = open.removeLast();
            if (!seen.get(number)) {
                seen.set(number);
                Optional.ofNullable(nodes.get(number).result).ifPresent(results::add);
                open.addAll(nextWithin(nodes.get(number), when));
            }
        }
        return results;
    }

    /**
     * The first combination of answers, in the order of questions and then of answers, with this result.
     *
     * @return the answer's id by question, in the order of questions, without the questions that make no difference
     *     then; empty if no combination has this result
     */
    Optional<Map<String, String>> firstCombination(L result) {
        BitSet leadingThere = nodesLeadingTo(result);
        if (!leadingThere.get(root)) {
            return Optional.empty();
        }
        Map<String, String> combination = new LinkedHashMap<>();
        DiagramNode<L> node = nodes.get(root);
        while (node.result == null) {
            Fork question = questions.get(node.question);
            int answer = firstWithin(node.next, leadingThere);
            combination.put(question.id(), question.answers().get(answer).id());
            node = nodes.get(node.next.get(answer));
        }
        return Optional.of(combination);
    }

    /** This diagram as the graph of a guide. */
    GuideGraph graph(Function<L, String> outcome) {
        return new GraphNumbering<Integer>(number -> step(nodes.get(number), outcome), this::nextByAnswer).from(root);
    }

    private List<Integer> nextWithin(DiagramNode<L> node, Map<String, Set<String>> when) {
        if (node.result != null) {
            return List.of();
        }
        Fork question = questions.get(node.question);
        Set<String> allowed = when.get(question.id());
        return IntStream.range(0, node.next.size())
                .filter(answer -> allowed == null
                        || allowed.contains(question.answers().get(answer).id()))
                .mapToObj(node.next::get)
                .toList();
    }

    private BitSet nodesLeadingTo(L result) {
        BitSet leading = new BitSet();
        for (int number = 0; number < nodes.size(); number++) {
            DiagramNode<L> node = nodes.get(number);
            leading.set(number, result.equals(node.result) || node.next.stream().anyMatch(leading::get));
        }
        return leading;
    }

    private static int firstWithin(List<Integer> next, BitSet nodes) {
        return IntStream.range(0, next.size())
                .filter(answer -> nodes.get(next.get(answer)))
                .findFirst()
                .orElseThrow();
    }

    private String step(DiagramNode<L> node, Function<L, String> outcome) {
        return node.result == null ? questions.get(node.question).id() : outcome.apply(node.result);
    }

    private Map<String, Integer> nextByAnswer(int number) {
        DiagramNode<L> node = nodes.get(number);
        Map<String, Integer> next = new LinkedHashMap<>();
        for (int answer = 0; answer < node.next.size(); answer++) {
            next.put(questions.get(node.question).answers().get(answer).id(), node.next.get(answer));
        }
        return next;
    }
}
