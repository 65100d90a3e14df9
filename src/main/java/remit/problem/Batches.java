package remit.problem;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does a step for many items, so that others can begin to take the results before all are made. */
public final class Batches {

    /** So many that all processors have work, and so few that little is made in vain. */
    private static final int SIZE = 64;

    private Batches() {}

    /**
     * Makes something of each item, some dozens at a time in parallel, and hands it on, in the order of the items. Where
     * the taker throws, no further batch is made.
     */
    public static <T, R> void forEach(List<T> items, Function<T, R> make, Consumer<R> take) {
        for (int from = 0; from < items.size(); from += SIZE) {
            List<T> batch = items.subList(from, Math.min(items.size(), from + SIZE));
            batch.parallelStream().map(make).toList().forEach(take);
        }
    }
}
