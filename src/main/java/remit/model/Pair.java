package remit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two roles to tell apart, the first one before the second in handbook order */
public record Pair(Role first, Role second) {

    /** Every two roles, the first one before the second in handbook order; none where only declared pairs have a page. */
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

    /** The id of its page where nobody declared a comparison of the two. */
    public String id() {
        return Comparison.pairId(first.id(), second.id());
    }

    /** Whether the short names tell the two apart. */
    public boolean differInShort() {
        return !first.shortName().equals(second.shortName());
    }
}
