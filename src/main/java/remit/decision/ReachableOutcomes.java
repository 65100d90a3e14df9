package remit.decision;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.StepNode;

/**
 * Which outcomes can be reached from each node of a graph while some questions keep their answer. A question may be at
 * several nodes; it keeps its answer at all of them. Never changes.
 */
final class ReachableOutcomes {

    private final GuideGraph graph;

    /** Ids in order, so that the numbers of a set, read upwards, give the ids in order, too. */
    private final List<String> outcomes;

    /**
     * The numbers of the outcomes that each node reaches, by the node's number. Nodes share sets, so a set must not
     * change once it is here.
     */
    private final BitSet[] reached;

    private ReachableOutcomes(GuideGraph graph, List<String> outcomes, BitSet[] reached) {
        this.graph = graph;
        this.outcomes = outcomes;
        this.reached = reached;
    }

    /** What can be reached while no question keeps its answer. */
    static ReachableOutcomes of(GuideGraph graph) {
        List<String> outcomes = graph.outcomes();
        Map<String, Integer> numbers = new HashMap<>();
        outcomes.forEach(outcome -> numbers.put(outcome, numbers.size()));
        BitSet[] reached = new BitSet[graph.nodes().size()];
        for (int id = reached.length - 1; id >= 0; id--) {
            StepNode node = graph.node(id);
            reached[id] = new BitSet();
            if (node.isOutcome()) {
                reached[id].set(numbers.get(node.step()));
            }
            for (Branch branch : node.branches()) {
                reached[id].or(reached[branch.to()]);
            }
        }
        return new ReachableOutcomes(graph, outcomes, reached);
    }

    /**
     * What can be reached while some questions keep their answer. Sets are made anew only for the nodes before those
     * questions, so that the reasons of all paths of a guide of 500 steps take seconds less.
     *
     * @param kept the answer's id by question; a question without an entry may have any answer
     */
    ReachableOutcomes keeping(Map<String, String> kept) {
        BitSet[] now = reached.clone();
        for (int id = now.length - 1; id >= 0; id--) {
            StepNode node = graph.node(id);
            String answer = kept.get(node.step());
            if (answer != null) {
                now[id] = now[node.to(answer)];
            } else if (node.branches().stream().anyMatch(branch -> now[branch.to()] != reached[branch.to()])) {
                now[id] = union(node, now);
            }
        }
        return new ReachableOutcomes(graph, outcomes, now);
    }

    /** The ids of the outcomes that can be reached from this node. */
    SortedSet<String> from(int node) {
        SortedSet<String> ids = new TreeSet<>();
        reached[node].stream().forEach(number -> ids.add(outcomes.get(number)));
        return ids;
    }

    /** Whether another outcome than this one can be reached from this node. */
    boolean leadsElsewhere(int node, String outcome) {
        BitSet set = reached[node];
        return set.cardinality() > 1 || !outcomes.get(set.nextSetBit(0)).equals(outcome);
    }

    private static BitSet union(StepNode node, BitSet[] reached) {
        BitSet union = new BitSet();
        for (Branch branch : node.branches()) {
            union.or(reached[branch.to()]);
        }
        return union;
    }
}
