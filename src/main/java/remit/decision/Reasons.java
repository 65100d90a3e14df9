package remit.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.Node;
import remit.decision.GuidePath.Choice;

/**
 * Why a path of a guide ends where it does. Take one of its questions and change that answer alone: walk on from there,
 * giving the same answer wherever a question of the path comes up again, and trying every answer elsewhere. What can be
 * reached so is what the change leads to.
 *
 * @param decided ids of the questions some other answer to which leads to anything but the path's own outcome alone, in
 *     path order
 * @param didNotMatter ids of all other questions of the path, in path order
 * @param changes each other answer that leads to anything but the path's own outcome alone, in path and answer order
 */
public record Reasons(List<String> decided, List<String> didNotMatter, List<Change> changes) {

    public Reasons {
        decided = List.copyOf(decided);
        didNotMatter = List.copyOf(didNotMatter);
        changes = List.copyOf(changes);
    }

    /**
     * @param answer another answer than the path's own
     * @param leadsTo ids of outcomes in id order, never empty; the path's own may be there beside others
     */
    public record Change(String question, String answer, SortedSet<String> leadsTo) {

        public Change {
            leadsTo = Collections.unmodifiableSortedSet(new TreeSet<>(leadsTo));
        }
    }

    /** The reasons of a path of this graph, in time linear in the graph's size. */
    static Reasons of(GuideGraph graph, GuidePath path) {
        ReachableOutcomes reachable = new ReachableOutcomes(graph, path.answerByQuestion());
        List<Change> changes = new ArrayList<>();
        Node node = graph.start();
        for (Choice choice : path.choices()) {
            for (Branch branch : node.branches()) {
                if (reachable.leadsElsewhere(branch.to(), path.outcome())) {
                    changes.add(new Change(choice.question(), branch.answer(), reachable.from(branch.to())));
                }
            }
            node = graph.node(node.to(choice.answer()));
        }
        return of(path, changes);
    }

    private static Reasons of(GuidePath path, List<Change> changes) {
        Set<String> decided = new LinkedHashSet<>();
        changes.forEach(change -> decided.add(change.question()));
        Set<String> didNotMatter = new LinkedHashSet<>(path.answerByQuestion().keySet());
        didNotMatter.removeAll(decided);
        return new Reasons(List.copyOf(decided), List.copyOf(didNotMatter), changes);
    }
}
