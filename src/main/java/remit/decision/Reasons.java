package remit.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.StepNode;
import remit.decision.GuidePath.Choice;

/**
 * Why a path of a guide ends at its outcome, as {@code src/docs/sameness.md} says under "A path of a guide": the answer
 * to one question is changed, and all outcomes that can then be reached while the other answers stay the same are what
 * the change leads to.
 *
 * @param decided ids of the questions for which at least one change of the answer leads to another outcome, in path
 *     order
 * @param didNotMatter ids of all other questions of the path, in path order
 * @param changes each other answer that leads to another outcome, in path and answer order
 */
public record Reasons(List<String> decided, List<String> didNotMatter, List<Change> changes) {

    public Reasons {
        decided = List.copyOf(decided);
        didNotMatter = List.copyOf(didNotMatter);
        changes = List.copyOf(changes);
    }

    /**
     * @param answer another answer than the path's own
     * @param leadsTo ids of outcomes in id order, never empty; the path's own outcome may be one of several
     */
    public record Change(String question, String answer, SortedSet<String> leadsTo) {

        public Change {
            leadsTo = Collections.unmodifiableSortedSet(new TreeSet<>(leadsTo));
        }
    }

    /** The reasons of a path of this graph, in time linear in the graph's size. */
    static Reasons of(GuideGraph graph, GuidePath path) {
        ReachableOutcomes reachable = graph.reachable().keeping(path.answerByQuestion());
        List<Change> changes = new ArrayList<>();
        StepNode node = graph.start();
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
