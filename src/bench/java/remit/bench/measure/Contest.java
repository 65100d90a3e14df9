package remit.bench.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Several commands, run in turn, round after round, so that whatever else the machine does meets all of them alike.
 *
 * @param name what the handbook is
 */
public record Contest(String name, List<Entrant> entrants) {

    /**
     * @param name {@code Remit}, {@code Hugo}
     * @param output the folder that it fills, emptied before each run; null for none
     */
    public record Entrant(
            String name, List<String> command, @Nullable Path output) {}

    /**
     * The medians of an entrant.
     *
     * @param cost null where it failed
     * @param output null where it failed or writes nothing
     */
    public record Result(
            String contest,
            String entrant,
            @Nullable Cost cost,
            @Nullable Output output,
            @Nullable String failure) {}

    /**
     * Runs all. An entrant that fails drops out, and the others go on.
     *
     * @param limit how long one command may take
     * @param checked told of each entrant after the first round, when all outputs are there; not of one that has failed
     * @param progress told of each run
     */
    public List<Result> run(int rounds, Duration limit, Consumer<Entrant> checked, Consumer<String> progress) {
        Map<Entrant, List<Cost>> costs = new LinkedHashMap<>();
        Map<Entrant, String> failures = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Entrant entrant : entrants) {
                if (!failures.containsKey(entrant)) {
                    progress.accept(name + ", " + entrant.name() + ", round " + round + " of " + rounds);
                    run(entrant, limit, costs, failures);
                }
            }
            if (round == 1) {
                entrants.stream()
                        .filter(entrant -> !failures.containsKey(entrant))
                        .forEach(checked);
            }
        }
        return entrants.stream()
                .map(entrant -> result(entrant, costs.get(entrant), failures.get(entrant)))
                .toList();
    }

    private static void run(
            Entrant entrant, Duration limit, Map<Entrant, List<Cost>> costs, Map<Entrant, String> failures) {
        if (entrant.output() != null) {
            Output.delete(entrant.output());
        }
        try {
            costs.computeIfAbsent(entrant, e -> new ArrayList<>()).add(Run.of(entrant.command(), limit));
        } catch (Run.Failure e) {
            failures.put(entrant, String.valueOf(e.getMessage()));
        }
    }

    private Result result(Entrant entrant, @Nullable List<Cost> costs, @Nullable String failure) {
        if (costs == null || failure != null) {
            return new Result(name, entrant.name(), null, null, failure);
        }
        Output output = entrant.output() == null ? null : Output.of(entrant.output());
        return new Result(name, entrant.name(), Cost.median(costs), output, null);
    }
}
