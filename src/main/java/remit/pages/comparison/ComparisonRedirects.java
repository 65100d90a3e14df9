package remit.pages.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Handbook;
import remit.model.Pair;
import remit.model.Role;
import remit.pages.frame.Redirect;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.words.PairWords;

/**
 * The old and alternative addresses that lead to comparisons: a pair named the other way round or by the old id of a
 * role, a pair whose page is a declared comparison, and the old ids of declared comparisons.
 */
public final class ComparisonRedirects {

    private final Context context;
    private final Addresses addresses;
    private final List<Redirect> redirects = new ArrayList<>();

    private ComparisonRedirects(Context context) {
        this.context = context;
        this.addresses = context.addresses();
    }

    /** Returns all redirects to comparisons. An address that has a page of its own is never among them. */
    public static List<Redirect> of(Context context) {
        ComparisonRedirects all = new ComparisonRedirects(context);
        all.addFormerly();
        all.addPairs();
        return all.redirects;
    }

    private void addFormerly() {
        for (Comparison comparison : context.handbook().comparisons().values()) {
            Address page = Addresses.comparison(comparison.id());
            String title = String.valueOf(comparison.title());
            comparison.formerly().forEach(old -> redirects.add(new Redirect(Addresses.comparison(old), page, title)));
        }
    }

    private void addPairs() {
        Map<String, String> declared = declaredTitles();
        for (Pair pair : pairs()) {
            String title = declared.get(pair.id());
            for (String first : names(pair.first())) {
                for (String second : names(pair.second())) {
                    addPair(pair, first, second, title);
                }
            }
        }
    }

    /** Returns all ids of a role, the present one first. */
    private static List<String> names(Role role) {
        List<String> names = new ArrayList<>(List.of(role.id()));
        names.addAll(role.formerly());
        return names;
    }

    /** Returns the pairs that have a page: all pairs, or only those that a comparison was declared for. */
    private List<Pair> pairs() {
        Handbook handbook = context.handbook();
        if (handbook.everyPair()) {
            return Pair.all(handbook);
        }
        Map<String, Pair> pairs = new HashMap<>();
        return handbook.comparisons().values().stream()
                .filter(comparison -> comparison.roles().size() == 2)
                .map(comparison -> pair(handbook, comparison))
                .filter(pair -> pairs.putIfAbsent(pair.id(), pair) == null)
                .toList();
    }

    private static Pair pair(Handbook handbook, Comparison comparison) {
        Role first = handbook.roles().get(comparison.roles().get(0));
        Role second = handbook.roles().get(comparison.roles().get(1));
        return new Pair(first, second);
    }

    private Map<String, String> declaredTitles() {
        Map<String, String> titles = new HashMap<>();
        for (Comparison comparison : context.handbook().comparisons().values()) {
            if (comparison.roles().size() == 2) {
                titles.putIfAbsent(comparison.pairId(), String.valueOf(comparison.title()));
            }
        }
        return titles;
    }

    /**
     * Adds a redirect for both ways to name a pair, except for the address of the page itself.
     *
     * @param declared the title of the comparison that was declared for the pair; null where none was
     */
    private void addPair(Pair pair, String a, String b, @Nullable String declared) {
        Address page = addresses.pair(pair.first().id(), pair.second().id());
        String title = declared == null ? PairWords.title(context.words(), pair) : declared;
        for (String id : List.of(a + Comparison.BETWEEN + b, b + Comparison.BETWEEN + a)) {
            if (!Addresses.comparison(id).equals(page)) {
                redirects.add(new Redirect(Addresses.comparison(id), page, title, declared == null));
            }
        }
    }
}
