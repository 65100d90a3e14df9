package remit.pages.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Handbook;
import remit.model.Pair;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.PairLists;
import remit.prose.Html;
import remit.words.Alphabet;

/**
 * The comparisons of a role.
 *
 * @param entries each page once: the declared pairs, then all other pairs, then larger comparisons; may be empty
 * @param pairs all other pairs by the other role's title, A to Z, where the handbook has too many pairs for one page that
 *     lists them; empty otherwise
 * @param withOthers how many those pairs are, in words
 * @param all the link to all comparisons, where the role has more pairs than are shown here; null otherwise
 */
public record ComparedWith(
        List<ComparedRole> entries,
        List<PageLink> pairs,
        String withOthers,
        @Nullable PageLink all) {

    /** Where there are more other roles than this, a role's page shows only the declared pairs. */
    private static final int MOST = 12;

    /**
     * One comparison.
     *
     * @param about the role that the sentence is about; null where it is about all roles of the comparison
     * @param inShort the comparison's short answer, or what the other role is for; null where nobody wrote it
     */
    public record ComparedRole(
            PageLink comparison,
            @Nullable Tag about,
            @Nullable Html inShort) {}

    /** Returns the comparisons; null for a role that is not compared with any other. */
    static @Nullable ComparedWith of(Here here, Role role) {
        Handbook handbook = here.handbook();
        boolean many = handbook.roles().size() - 1 > MOST;
        List<ComparedRole> entries = new ArrayList<>();
        Set<String> paired = new HashSet<>(Set.of(role.id()));
        for (Comparison comparison : here.facts().uses().comparisons(role.id())) {
            if (comparison.roles().size() == 2) {
                entries.add(declaredPair(here, comparison));
                paired.addAll(comparison.roles());
            }
        }
        if (handbook.everyPair() && !many) {
            entries.addAll(otherPairs(here, role, paired));
        }
        here.facts().uses().comparisons(role.id()).stream()
                .filter(comparison -> comparison.roles().size() > 2)
                .forEach(comparison -> entries.add(larger(here, comparison)));
        boolean listed = PairLists.onRolePages(handbook);
        List<PageLink> pairs = listed ? pairs(here, role, paired) : List.of();
        PageLink all = handbook.everyPair() && many && !listed ? all(here) : null;
        return entries.isEmpty() && pairs.isEmpty() && all == null
                ? null
                : new ComparedWith(entries, pairs, here.words().count("role.with_others", pairs.size()), all);
    }

    private static ComparedRole declaredPair(Here here, Comparison pair) {
        Role first = here.handbook().roles().get(pair.roles().get(0));
        Role second = here.handbook().roles().get(pair.roles().get(1));
        return new ComparedRole(here.pair(first, second), null, here.line(pair.inShort()));
    }

    /**
     * Returns the pairs that nobody declared and that have something to compare, in handbook order; the two roles of a pair are named in that order, too.
     */
    private static List<ComparedRole> otherPairs(Here here, Role role, Set<String> paired) {
        List<ComparedRole> entries = new ArrayList<>();
        boolean passed = false;
        for (Role other : here.handbook().roles().values()) {
            passed |= other.id().equals(role.id());
            if (!paired.contains(other.id()) && new Pair(role, other).comparable()) {
                PageLink pair = passed ? here.pair(role, other) : here.pair(other, role);
                Html inShort = here.line(other.inShort());
                entries.add(new ComparedRole(
                        pair, inShort == null ? null : here.tag(other).unlinked(), inShort));
            }
        }
        return entries;
    }

    /** Returns the pairs that nobody declared and that have something to compare; each by the title of the other role. */
    private static List<PageLink> pairs(Here here, Role role, Set<String> paired) {
        return new Alphabet(here.handbook().titleOrder())
                        .sorted(
                                List.copyOf(here.handbook().roles().values()),
                                Role::title,
                                Comparator.comparing(Role::id))
                        .stream()
                        .filter(other -> !paired.contains(other.id()) && new Pair(role, other).comparable())
                        .map(other -> new PageLink(
                                here.text(other.title()), here.pair(role, other).href()))
                        .toList();
    }

    private static ComparedRole larger(Here here, Comparison comparison) {
        return new ComparedRole(here.link(comparison), null, here.line(comparison.inShort()));
    }

    private static PageLink all(Here here) {
        return PageLink.said(here.words().say("role.all_comparisons"), here.to(Addresses.COMPARE));
    }
}
