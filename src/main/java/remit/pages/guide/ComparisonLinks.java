package remit.pages.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Pair;
import remit.model.Role;
import remit.model.Section;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;

/** Finds the page that compares some roles. */
final class ComparisonLinks {

    private final Context context;
    private final Map<Set<String>, String> declared = new HashMap<>();

    ComparisonLinks(Context context) {
        this.context = context;
        for (Comparison comparison : context.handbook().comparisons().values()) {
            declared.putIfAbsent(Set.copyOf(comparison.roles()), comparison.id());
        }
    }

    /**
     * Returns the address of the page that compares exactly these roles. Where there is no such page, or nothing on it to
     * compare, returns the first
     * declared comparison that includes all of them, or else the page of all comparisons. Null where the handbook
     * compares nothing.
     */
    @Nullable Address of(List<String> roles) {
        Set<String> set = new HashSet<>(roles);
        String exact = declared.get(set);
        if (exact != null) {
            return Addresses.comparison(exact);
        }
        if (set.size() == 2 && context.handbook().everyPair() && pair(roles).comparable()) {
            return context.addresses().pair(roles.get(0), roles.get(1));
        }
        return Section.COMPARE.hasContent(context.handbook()) ? withOthers(set) : null;
    }

    private Pair pair(List<String> roles) {
        Map<String, Role> all = context.handbook().roles();
        return new Pair(all.get(roles.get(0)), all.get(roles.get(1)));
    }

    private Address withOthers(Set<String> roles) {
        return context.handbook().comparisons().values().stream()
                .filter(comparison -> comparison.roles().containsAll(roles))
                .findFirst()
                .map(comparison -> Addresses.comparison(comparison.id()))
                .orElse(Addresses.COMPARE);
    }
}
