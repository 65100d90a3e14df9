package remit.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.StepNode;

/**
 * Numbers the places of a guide so that every answer leads to a higher number. Where several orders are possible, the
 * places that earlier answers lead to come first. Does not recurse, since a guide may be deep.
 *
 * @param <K> names a place; two places are the same where their names are equal
 */
final class GraphNumbering<K> {

    private final Function<K, String> step;
    private final Function<K, Map<String, K>> nextByAnswer;

    /**
     * @param step the id of the question or outcome at a place
     * @param nextByAnswer the places that the answers at a place lead to, by the id of the answer, in answer order;
     *     empty at an outcome
     */
    GraphNumbering(Function<K, String> step, Function<K, Map<String, K>> nextByAnswer) {
        this.step = step;
        this.nextByAnswer = nextByAnswer;
    }

    /** The graph of all places that can be reached from this one. */
    GuideGraph from(K start) {
        List<K> places = inOrder(start);
        Map<K, Integer> numbers = new HashMap<>();
        places.forEach(place -> numbers.put(place, numbers.size()));
        Deque<StepNode> nodes = new ArrayDeque<>();
        int[] questionsLeft = new int[places.size()];
        for (int id = places.size() - 1; id >= 0; id--) {
            List<Branch> branches = branches(places.get(id), numbers);
            for (Branch branch : branches) {
                questionsLeft[id] = Math.max(questionsLeft[id], 1 + questionsLeft[branch.to()]);
            }
            nodes.addFirst(new StepNode(id, step.apply(places.get(id)), branches, questionsLeft[id]));
        }
        return new GuideGraph(List.copyOf(nodes));
    }

    /**
     * The places in the order of their numbers. The walk goes depth first and takes the last answers first; it leaves a
     * place after all places that it leads to, so the order wanted is the reverse.
     */
    private List<K> inOrder(K start) {
        Deque<K> left = new ArrayDeque<>();
        Set<K> seen = new HashSet<>();
        Set<K> done = new HashSet<>();
        Deque<K> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            K place = open.getLast();
            if (seen.add(place)) {
                nextByAnswer.apply(place).values().stream()
                        .filter(next -> !seen.contains(next))
                        .forEach(open::addLast);
            } else if (done.add(open.removeLast())) {
                left.addFirst(place);
            }
        }
        return new ArrayList<>(left);
    }

    private List<Branch> branches(K place, Map<K, Integer> numbers) {
        List<Branch> branches = new ArrayList<>();
        nextByAnswer.apply(place).forEach((answer, next) -> branches.add(new Branch(answer, numbers.get(next))));
        return branches;
    }
}
