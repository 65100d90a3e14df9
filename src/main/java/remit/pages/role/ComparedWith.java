package remit.pages.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Handbook;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;

/**
 * What a role is compared with.
 *
 * @param entries each page once: the pairs that somebody wrote about, all other pairs, larger comparisons
 * @param all to all comparisons, where the role has more pairs than stand here; null where it has not
 */
public record ComparedWith(List<Entry> entries, @Nullable PageLink all) {

    /** With more roles than these beside itself, a role's page shows the declared pairs alone. */
    private static final int MOST = 12;

    /**
     * @param about whom the sentence is about; null where it is about all
     * @param inShort the comparison's short answer, or what the other role is for; null where nobody wrote it
     */
    public record Entry(
            PageLink comparison,
            @Nullable Tag about,
            @Nullable Html inShort) {}

    /** Null for a role that is compared with nothing. */
    static @Nullable ComparedWith of(Here here, Role role) {
        Handbook handbook = here.handbook();
        boolean many = handbook.roles().size() - 1 > MOST;
        List<Entry> entries = new ArrayList<>();
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
        PageLink all = handbook.everyPair() && many ? all(here) : null;
        return entries.isEmpty() && all == null ? null : new ComparedWith(entries, all);
    }

    private static Entry declaredPair(Here here, Comparison pair) {
        Role first = here.handbook().roles().get(pair.roles().get(0));
        Role second = here.handbook().roles().get(pair.roles().get(1));
        return new Entry(here.pair(first, second), null, here.line(pair.inShort()));
    }

    /** In handbook order, as are the two roles of each pair. */
    private static List<Entry> otherPairs(Here here, Role role, Set<String> paired) {
        List<Entry> entries = new ArrayList<>();
        boolean passed = false;
        for (Role other : here.handbook().roles().values()) {
            passed |= other.id().equals(role.id());
            if (!paired.contains(other.id())) {
                PageLink pair = passed ? here.pair(role, other) : here.pair(other, role);
                Html inShort = here.line(other.inShort());
                entries.add(
                        new Entry(pair, inShort == null ? null : here.tag(other).unlinked(), inShort));
            }
        }
        return entries;
    }

    private static Entry larger(Here here, Comparison comparison) {
        return new Entry(here.link(comparison), null, here.line(comparison.inShort()));
    }

    private static PageLink all(Here here) {
        return PageLink.said(here.words().say("role.all_comparisons"), here.to(Addresses.COMPARE));
    }
}
