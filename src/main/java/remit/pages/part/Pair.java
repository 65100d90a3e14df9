package remit.pages.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import remit.model.Comparison;
import remit.model.Handbook;
import remit.model.Role;

/** Two roles to tell apart, in the order in which their question names them: "Treasurer or purser?" */
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

    /** "A or B?" */
    public String question(Words words) {
        return say(words, "pair.question");
    }

    /** The title of a page that nobody wrote. */
    public String title(Words words) {
        return say(words, "comparison.pair_title");
    }

    /** With the short names, or the full ones where those are the same. */
    private String say(Words words, String key) {
        boolean same = first.shortName().equals(second.shortName());
        return words.say(
                key, "a", same ? first.title() : first.shortName(), "b", same ? second.title() : second.shortName());
    }
}
