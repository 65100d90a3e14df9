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
import remit.decision.Fork.Way;
import remit.decision.GuidePath.Choice;

/**
 * A guide of either form as one shared graph without loops. Paths, reasons, the table and the chart are all read off
 * it. In a flow every step is one node; in a rules guide a question may stand at several nodes, since what it leads to
 * depends on the answers before it, and on each path the questions come in the order given.
 *
 * <p>Its size is that of the guide; the number of its paths may be astronomical. Whatever lists paths or rows therefore
 * wants {@link #pathCount} to be asked first.
 *
 * @param nodes the start first; a node's number is its place, and every branch leads to a higher number
 */
public record GuideGraph(List<Node> nodes) {

    public GuideGraph {
        nodes = List.copyOf(nodes);
        for (int place = 0; place < nodes.size(); place++) {
            nodes.get(place).requirePlace(place);
        }
    }

    /** What an answer, named by its id, leads to: the number of a node. */
    public record Branch(String answer, int to) {}

    /**
     * @param id its place among the nodes, from 0
     * @param step the id of the question or outcome
     * @param branches one for each answer of the question in answer order; empty for an outcome
     * @param questionsLeft how many questions are asked at most from here on, this one included; 0 for an outcome
     */
    public record Node(int id, String step, List<Branch> branches, int questionsLeft) {

        public Node {
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
     * @param questions by id; each has an answer at least, each answer's {@code next} names one of these questions or
     *     else an outcome, and there is no loop ({@link GuideProof} finds them)
     */
    public static GuideGraph flow(Map<String, Fork> questions, String start) {
        return new GraphNumbering<String>(step -> step, step -> nextByAnswer(questions, step)).from(start);
    }

    /**
     * The graph of a rules guide. The next question asked is always the first, in the order given, whose answer can
     * still change the result; when none can, the path ends.
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

    public Node start() {
        return nodes.get(0);
    }

    public Node node(int id) {
        return nodes.get(id);
    }

    /** Where these answers lead from the start. Each must be an answer of the question that then comes up. */
    public Node follow(List<String> answers) {
        Node node = start();
        for (String answer : answers) {
            node = node(node.to(answer));
        }
        return node;
    }

    /** The ids of the outcomes that can be reached, in id order. */
    public List<String> outcomes() {
        return nodes.stream()
                .filter(Node::isOutcome)
                .map(Node::step)
                .distinct()
                .sorted()
                .toList();
    }

    /** The number of questions on the longest path. */
    public int longestPath() {
        return start().questionsLeft();
    }

    /** The characters of the answers' ids on the path where they are most, each with a slash before it. */
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

    /** Why this path, one of {@link #paths}, ends where it does. */
    public Reasons reasons(GuidePath path) {
        return Reasons.of(this, path);
    }

    /** The table of result conditions: every path matches exactly one row, which has its outcome. */
    public List<ResultCondition> table() {
        return ResultTable.of(this);
    }

    /** As deep as the longest path, which is shorter than the number of paths. */
    private void addPaths(Node node, Deque<Choice> before, List<GuidePath> paths) {
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
