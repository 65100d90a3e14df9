package remit.pages.part;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Handbook;
import remit.model.Pair;
import remit.model.Role;
import remit.model.Section;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/** Makes the link from a list of the roles to a comparison of them. */
public final class CompareLink {

    private CompareLink() {}

    /**
     * Returns the link to the comparison of all roles; where there is none, to the home page's comparison, by its
     * title; where there is none either, to all comparisons. Null for a handbook that compares nothing.
     */
    public static @Nullable PageLink of(Here here) {
        Address all = ofAll(here);
        if (all != null) {
            return PageLink.said(all(here), here.to(all));
        }
        Comparison home = homeComparison(here.handbook());
        if (home != null) {
            return PageLink.said(
                    here.words().say("compare_link.some", "title", here.text(String.valueOf(home.title()))),
                    here.to(address(here, home)));
        }
        return Section.COMPARE.hasContent(here.handbook())
                ? PageLink.said(here.words().say("compare_link.index"), here.to(Addresses.COMPARE))
                : null;
    }

    /** Returns the home page's comparison; null where the handbook does not name one. */
    public static @Nullable Comparison homeComparison(Handbook handbook) {
        String id = handbook.home().comparison();
        return id == null ? null : handbook.comparisons().get(id);
    }

    private static @Nullable Address ofAll(Here here) {
        Handbook handbook = here.handbook();
        Set<String> roles = handbook.roles().keySet();
        Address declared = Stream.concat(
                        Stream.ofNullable(homeComparison(handbook)), handbook.comparisons().values().stream())
                .filter(comparison -> Set.copyOf(comparison.roles()).equals(roles))
                .map(comparison -> address(here, comparison))
                .findFirst()
                .orElse(null);
        if (declared == null && roles.size() == 2 && handbook.everyPair()) {
            List<Role> two = List.copyOf(handbook.roles().values());
            return new Pair(two.get(0), two.get(1)).comparable()
                    ? here.addresses().pair(two.get(0).id(), two.get(1).id())
                    : null;
        }
        return declared;
    }

    private static Address address(Here here, Comparison comparison) {
        return Addresses.comparison(comparison.id());
    }

    private static String all(Here here) {
        int roles = here.handbook().roles().size();
        return roles == 2 ? here.words().say("compare_link.both") : here.words().count("compare_link.all", roles);
    }
}
