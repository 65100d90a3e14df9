package remit.decision;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.StepNode;

/**
 * Which outcomes can be reached from each node of a graph while some questions keep their answer. A question may be at
 * several nodes; it keeps its answer at all of them.
 */
final class ReachableOutcomes {

    /** Ids in order, so that the numbers of a set, read upwards, give the ids in order, too. */
    private final List<String> outcomes;

    /**
     * The numbers of the outcomes that each node reaches, by the node's number. Nodes share sets, so a set must not
     * change once it is here.
     */
    private final BitSet[] reached;

    /** @param kept the answer's id by question; a question without an entry may have any answer */
    ReachableOutcomes(GuideGraph graph, Map<String, String> kept) {
        this.outcomes = graph.outcomes();
        this.reached = new BitSet[graph.nodes().size()];
        for (int id = reached.length - 1; id >= 0; id--) {
            reached[id] = reached(graph.node(id), kept);
        }
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

    private BitSet reached(StepNode node, Map<String, String> kept) {
        if (node.isOutcome()) {
            BitSet itself = new BitSet();
            itself.set(outcomes.indexOf(node.step()));
            return itself;
        }
        String answer = kept.get(node.step());
        return answer == null ? union(node) : reached[node.to(answer)];
    }

    private BitSet union(StepNode node) {
        BitSet union = new BitSet();
        for (Branch branch : node.branches()) {
            union.or(reached[branch.to()]);
        }
        return union;
    }
}
