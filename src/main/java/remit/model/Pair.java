package remit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two different roles; the first comes before the second in handbook order. */
public record Pair(Role first, Role second) {

    /** Every pair of roles; empty where only declared comparisons have a page. */
    public static List<Pair> all(Handbook handbook) {
        List<Pair> pairs = new ArrayList<>();
        if (handbook.everyPair()) {
            List<Role> roles = new ArrayList<>(handbook.roles().values());
            for (int i = 0; i < roles.size(); i++) {
                for (Role second : roles.subList(i + 1, roles.size())) {
                    pairs.add(new Pair(roles.get(i), second));
                }
            }
        }
        return Collections.unmodifiableList(pairs);
    }

    /** The id of the page of this pair, where nobody declared a comparison of the two. */
    public String id() {
        return Comparison.pairId(first.id(), second.id());
    }

    /** Whether at least one of the two states a point. Where neither does, nothing leads to the pair's page. */
    public boolean comparable() {
        return first.statesAnything() || second.statesAnything();
    }

    /** Whether the two have different short names. */
    public boolean differInShort() {
        return !first.shortName().equals(second.shortName());
    }
}
