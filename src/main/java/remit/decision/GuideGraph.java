package remit.decision;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import remit.decision.Fork.Way;
import remit.decision.GuidePath.Choice;

/**
 * A guide of either form as one shared graph without loops. Paths, reasons, the table and the chart are all worked out
 * from it. In a flow every step is one node. In a guide with rules a question may be at several nodes, since what it
 * leads to depends on the answers before it; on each path the questions come in the order of the file.
 *
 * <p>The graph is about as large as the guide, but it may have far too many paths to list. So ask {@link #pathCount}
 * before {@link #paths} or {@link #table}. Graphs are equal where their nodes are. Several threads may use one at once.
 */
public final class GuideGraph {

    private final List<StepNode> nodes;

    /** The reasons found so far: the page of a path asks for them, and then the guide's data. */
    private final Map<GuidePath, Reasons> reasons = new ConcurrentHashMap<>();

    /** What can be reached while no question keeps its answer; null until somebody asks for reasons. */
    private volatile @Nullable ReachableOutcomes reachable;

    /**
     * @param nodes beginning with the start; the number of a node is its index in this list, and every branch leads to
     *     a higher number
     */
    public GuideGraph(List<StepNode> nodes) {
        this.nodes = List.copyOf(nodes);
        for (int place = 0; place < nodes.size(); place++) {
            nodes.get(place).requirePlace(place);
        }
    }

    /** The nodes, beginning with the start; the number of a node is its index in this list. */
    public List<StepNode> nodes() {
        return nodes;
    }

    /** The number of the node that an answer, named by its id, leads to. */
    public record Branch(String answer, int to) {}

    /**
     * @param id its index among the nodes, from 0
     * @param step the id of the question or outcome
     * @param branches one for each answer of the question in answer order; empty for an outcome
     * @param questionsLeft the largest number of questions that are asked from here on, this one included; 0 for an
     *     outcome
     */
    public record StepNode(int id, String step, List<Branch> branches, int questionsLeft) {

        public StepNode {
            branches = List.copyOf(branches);
        }

        public boolean isOutcome() {
            return branches.isEmpty();
        }

        /** The number of the node this answer leads to; the answer must be one of the question's. */
        public int to(String answer) {
            for (Branch branch : branches) {
                if (branch.answer().equals(answer)) {
                    return branch.to();
                }
            }
            throw new IllegalArgumentException(step + " has no answer " + answer);
        }

        private void requirePlace(int place) {
            if (id != place || branches.stream().anyMatch(branch -> branch.to() <= id)) {
                throw new IllegalArgumentException("node " + id + " (" + step + ") is out of order or in a loop");
            }
        }
    }

    /**
     * The graph of a flow: the steps that can be reached from the start.
     *
     * @param questions by id; each has at least one answer, each answer's {@code next} names one of these questions or
     *     an outcome, and there is no loop ({@link GuideProof} finds them)
     */
    public static GuideGraph flow(Map<String, Fork> questions, String start) {
        return new GraphNumbering<String>(step -> step, step -> nextByAnswer(questions, step)).from(start);
    }

    /**
     * The graph of a rules guide. The next question is always the first one, in the order of the file, whose answer can
     * still change the result. Where no answer can, the path ends.
     *
     * @param rules at least one; every combination of answers matches one of them ({@link GuideProof} finds those that
     *     do not)
     * @return empty if the graph would be too large ({@link DiagramBuilder#MOST_PENDING})
     */
    public static Optional<GuideGraph> rules(List<Fork> questions, List<Rule> rules) {
        List<Rule> allButLast = rules.subList(0, rules.size() - 1);
        String otherwise = rules.get(rules.size() - 1).outcome();
        return DecisionDiagram.of(
                        questions, allButLast, number -> rules.get(number).outcome(), otherwise)
                .map(diagram -> diagram.graph(outcome -> outcome));
    }

    public StepNode start() {
        return nodes.get(0);
    }

    public StepNode node(int id) {
        return nodes.get(id);
    }

    /**
     * The node that these answers lead to from the start. Each must be an answer to the question that is asked at its
     * place.
     */
    public StepNode follow(List<String> answers) {
        StepNode node = start();
        for (String answer : answers) {
            node = node(node.to(answer));
        }
        return node;
    }

    /** The ids of the outcomes that can be reached, in id order. */
    public List<String> outcomes() {
        return nodes.stream()
                .filter(StepNode::isOutcome)
                .map(StepNode::step)
                .distinct()
                .sorted()
                .toList();
    }

    /** The number of questions on the longest path. */
    public int longestPath() {
        return start().questionsLeft();
    }

    /** The length of the longest path as part of an address: the ids of its answers, each with a slash before it. */
    public int longestAnswers() {
        int[] below = new int[nodes.size()];
        for (int id = nodes.size() - 1; id >= 0; id--) {
            for (Branch branch : node(id).branches()) {
                below[id] = Math.max(below[id], 1 + branch.answer().length() + below[branch.to()]);
            }
        }
        return below[0];
    }

    /** How many paths there are, counted without walking them. */
    public BigInteger pathCount() {
        List<BigInteger> counts = new ArrayList<>(Collections.nCopies(nodes.size(), BigInteger.ONE));
        for (int id = nodes.size() - 1; id >= 0; id--) {
            if (!node(id).isOutcome()) {
                counts.set(
                        id,
                        node(id).branches().stream()
                                .map(branch -> counts.get(branch.to()))
                                .reduce(BigInteger.ZERO, BigInteger::add));
            }
        }
        return counts.get(0);
    }

    /** All paths, depth first in answer order. */
    public List<GuidePath> paths() {
        List<GuidePath> paths = new ArrayList<>();
        addPaths(start(), new ArrayDeque<>(), paths);
        return paths;
    }

    /** The reasons why this path, one of {@link #paths}, ends at its outcome. */
    public Reasons reasons(GuidePath path) {
        return reasons.computeIfAbsent(path, each -> Reasons.of(this, each));
    }

    /** Which outcomes each node reaches; worked out once. */
    ReachableOutcomes reachable() {
        ReachableOutcomes known = reachable;
        if (known == null) {
            known = ReachableOutcomes.of(this);
            reachable = known;
        }
        return known;
    }

    /** The table of result conditions: every path matches exactly one row, which has its outcome. */
    public List<ResultCondition> table() {
        return ResultTable.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GuideGraph graph && nodes.equals(graph.nodes);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }

    /** Recurses as deep as the longest path is long, which is less than the number of paths. */
    private void addPaths(StepNode node, Deque<Choice> before, List<GuidePath> paths) {
        if (node.isOutcome()) {
            paths.add(new GuidePath(List.copyOf(before), node.step()));
        }
        for (Branch branch : node.branches()) {
            before.addLast(new Choice(node.step(), branch.answer()));
            addPaths(node(branch.to()), before, paths);
            before.removeLast();
        }
    }

    private static Map<String, String> nextByAnswer(Map<String, Fork> questions, String step) {
        Fork question = questions.get(step);
        Map<String, String> next = new LinkedHashMap<>();
        for (Way answer : question == null ? List.<Way>of() : question.answers()) {
            next.put(answer.id(), Objects.requireNonNull(answer.next(), answer.id()));
        }
        return next;
    }
}
