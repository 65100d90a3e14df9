package remit.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.StepNode;

/**
 * Which questions of a guide have effect, found in time linear in the graph's size.
 *
 * <p>A question has effect when two of its answers lead to different results for some answers to the questions after
 * it. To tell whether two nodes always lead to the same results, every answer of every question gets a random weight,
 * those of one question adding up to one, and every outcome a random value. A question's value is the weighted sum of
 * what its answers lead to. Because the weights add up to one, a question that is not asked does not change a value.
 * Because no question is asked twice on a path, the value of a node is a polynomial in the weights, and two nodes have
 * the same polynomial only if they lead to the same results. Two different polynomials have different values at a
 * random point; the chance that they do not is about the number of questions divided by 2^61. The random numbers are
 * the same in every build.
 */
final class Effect {

    /** All values are numbers modulo this prime, so that each of them but zero can be divided by. */
    private static final long PRIME = (1L << 61) - 1;

    private final SplittableRandom random = new SplittableRandom(20_260_117);
    private final Map<String, long[]> weights = new HashMap<>();
    private final Map<String, Long> outcomes = new HashMap<>();
    private final long[] values;

    private Effect(int nodes) {
        this.values = new long[nodes];
    }

    /** The ids of the questions of this graph that decide at least one of its paths. */
    static Set<String> of(GuideGraph graph) {
        Effect effect = new Effect(graph.nodes().size());
        Set<String> questions = new HashSet<>();
        for (int id = graph.nodes().size() - 1; id >= 0; id--) {
            StepNode node = graph.node(id);
            effect.values[id] = effect.value(node);
            if (effect.leadsToDifferentValues(node)) {
                questions.add(node.step());
            }
        }
        return questions;
    }

    private boolean leadsToDifferentValues(StepNode node) {
        return node.branches().stream()
                        .mapToLong(branch -> values[branch.to()])
                        .distinct()
                        .count()
                > 1;
    }

    private long value(StepNode node) {
        if (node.isOutcome()) {
            return outcomes.computeIfAbsent(node.step(), outcome -> random.nextLong(PRIME));
        }
        List<Branch> branches = node.branches();
        long[] weight = weights.computeIfAbsent(node.step(), question -> weights(branches.size()));
        long sum = 0;
        for (int answer = 0; answer < weight.length; answer++) {
            sum = plus(sum, times(weight[answer], values[branches.get(answer).to()]));
        }
        return sum;
    }

    private long[] weights(int answers) {
        long[] weights = new long[answers];
        long left = 1;
        for (int answer = 1; answer < answers; answer++) {
            weights[answer] = random.nextLong(PRIME);
            left = plus(left, PRIME - weights[answer]);
        }
        weights[0] = left;
        return weights;
    }

    private static long plus(long a, long b) {
        return (a + b) % PRIME;
    }

    /**
     * The product of two values. 2^61 is one modulo the prime, so the bits of the product from the 61st on are added to
     * those below.
     */
    private static long times(long a, long b) {
        long low = a * b;
        long fromBit61 = Math.multiplyHigh(a, b) << 3 | low >>> 61;
        return plus(low & PRIME, fromBit61);
    }
}
