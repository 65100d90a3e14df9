package remit.pages.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Criterion;
import remit.model.Handbook;
import remit.model.Pair;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;

/**
 * Two roles that people mix up, as a question.
 *
 * @param pair the question, linked to their comparison: "Treasurer or purser?"
 * @param difference the comparison's short answer; null where nobody wrote one
 * @param sides what each role is for, where there is no short answer; otherwise empty
 */
public record MixedUp(PageLink pair, @Nullable Html difference, List<Side> sides) {

    /** The home page shows at most this many pairs; more would amount to a list of all comparisons. */
    private static final int MOST = 6;

    /** What one role is for. The tag is not a link, because the whole row is one. */
    public record Side(Tag tag, Html inShort) {}

    /**
     * Returns the declared pairs, then the pairs of the roles that the home page shows, as far as they have something to
     * compare. Where there are many roles and
     * no comparison for the home page, only declared pairs are returned.
     */
    static List<MixedUp> allOf(Here here) {
        return pairs(here.handbook()).values().stream()
                .limit(MOST)
                .map(pair -> of(here, pair))
                .toList();
    }

    private static Map<String, Comparison> pairs(Handbook handbook) {
        Map<String, Comparison> pairs = new LinkedHashMap<>();
        handbook.comparisons().values().stream()
                .filter(comparison -> comparison.roles().size() == 2)
                .forEach(comparison -> pairs.put(comparison.pairId(), comparison));
        boolean chosen =
                handbook.roles().size() <= RolesInShort.MOST || handbook.home().comparison() != null;
        if (handbook.everyPair() && chosen) {
            undeclared(handbook).forEach(pair -> pairs.putIfAbsent(pair.id(), pair));
        }
        return pairs;
    }

    private static List<Comparison> undeclared(Handbook handbook) {
        List<Role> shown = RolesInShort.shown(handbook);
        List<String> criteria =
                handbook.allCriteria().stream().map(Criterion::id).toList();
        List<Comparison> pairs = new ArrayList<>();
        for (int b = 1; b < shown.size(); b++) {
            for (int a = 0; a < b; a++) {
                if (new Pair(shown.get(a), shown.get(b)).comparable()) {
                    pairs.add(Comparison.undeclared(shown.get(a), shown.get(b), criteria));
                }
            }
        }
        return pairs;
    }

    private static MixedUp of(Here here, Comparison pair) {
        List<Role> roles =
                pair.roles().stream().map(id -> here.handbook().roles().get(id)).toList();
        Html difference = here.line(pair.inShort());
        return new MixedUp(
                here.pair(roles.get(0), roles.get(1)), difference, difference == null ? sides(here, roles) : List.of());
    }

    private static List<Side> sides(Here here, List<Role> roles) {
        List<Side> sides = new ArrayList<>();
        for (Role role : roles) {
            Html inShort = here.line(role.inShort());
            if (inShort != null) {
                sides.add(new Side(here.tag(role).unlinked(), inShort));
            }
        }
        return sides;
    }
}
