package remit.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every comparison that has a page: the declared ones in their order, then the pairs of roles for which none is
 * declared. Each table is worked out when it is first asked for; several threads may ask at once.
 */
public final class ComparisonTables {

    private final Handbook handbook;
    private final Map<String, Criterion> criteria;

    /** The pair of roles of each comparison, by the comparison's id; null for a declared comparison. */
    private final Map<String, @Nullable Pair> pairs = new LinkedHashMap<>();

    /** The declared comparisons of two roles, by the id of the pair; the first where there are several. */
    private final Map<String, String> declaredPairs = new HashMap<>();

    private final Map<String, ComparisonTable> tables = new ConcurrentHashMap<>();

    /**
     * @param criteria all criteria by their ids, in order
     */
    ComparisonTables(Handbook handbook, Map<String, Criterion> criteria) {
        this.handbook = handbook;
        this.criteria = criteria;
        for (Comparison comparison : handbook.comparisons().values()) {
            pairs.put(comparison.id(), null);
            if (comparison.roles().size() == 2) {
                declaredPairs.putIfAbsent(comparison.pairId(), comparison.id());
            }
        }
        for (Pair pair : Pair.all(handbook)) {
            if (!declaredPairs.containsKey(pair.id())) {
                pairs.put(pair.id(), pair);
            }
        }
    }

    /** The ids of all comparisons, in order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(pairs.keySet());
    }

    /** Whether there are pairs that have a page although nobody declared them. */
    public boolean hasUndeclared() {
        return pairs.size() > handbook.comparisons().size();
    }

    /** Whether a comparison is declared for a pair. */
    public boolean declares(Pair pair) {
        return declaredPairs.containsKey(pair.id());
    }

    /** The tables of the declared comparisons, in order. */
    public List<ComparisonTable> declared() {
        return handbook.comparisons().keySet().stream().map(this::get).toList();
    }

    /** The table of a comparison, given its id, which must be one of {@link #ids}. */
    public ComparisonTable get(String id) {
        return tables.computeIfAbsent(id, this::table);
    }

    /** The table of the comparison that is declared for a pair, or else of the pair. */
    public ComparisonTable of(Pair pair) {
        return get(declaredPairs.getOrDefault(pair.id(), pair.id()));
    }

    private ComparisonTable table(String id) {
        Pair pair = pairs.get(id);
        Comparison comparison = pair == null
                ? handbook.comparisons().get(id)
                : Comparison.undeclared(pair.first(), pair.second(), List.copyOf(criteria.keySet()));
        return ComparisonTable.of(comparison, pair, handbook, criteria);
    }
}
