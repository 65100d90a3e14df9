package remit.bench.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process took.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of all processors together, in its own code and in the system's; NaN where it cannot be known
 * @param memory the most that it held at once, in megabytes of a million bytes; NaN where it cannot be known
 */
public record Cost(double wall, double processor, double memory) {

    /** The median of each, on its own. */
    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::wall), median(costs, Cost::processor), median(costs, Cost::memory));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
