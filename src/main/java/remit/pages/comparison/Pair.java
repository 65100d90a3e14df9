package remit.pages.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import remit.model.Comparison;
import remit.model.Handbook;
import remit.model.Role;
import remit.pages.part.Words;

/**
 * Two roles.
 *
 * @param first the one that comes first in handbook order
 */
record Pair(Role first, Role second) {

    /** Every two roles, in handbook order; none where only declared pairs have a page. */
    static List<Pair> all(Handbook handbook) {
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
    String id() {
        return Comparison.pairId(first.id(), second.id());
    }

    /**
     * The comparison of the two that nobody wrote.
     *
     * @param criteria ids, in order
     */
    Comparison comparison(List<String> criteria) {
        List<String> roles = List.of(first.id(), second.id());
        return new Comparison(id(), null, roles, criteria, null, Map.of(), null, List.of(), null);
    }

    /** "A or B?" */
    String question(Words words) {
        return say(words, "pair.question");
    }

    /** The title of a page that nobody wrote. */
    String title(Words words) {
        return say(words, "comparison.pair_title");
    }

    /** With the short names, or the full ones where those are the same. */
    private String say(Words words, String key) {
        boolean same = first.shortName().equals(second.shortName());
        return words.say(
                key, "a", same ? first.title() : first.shortName(), "b", same ? second.title() : second.shortName());
    }
}
