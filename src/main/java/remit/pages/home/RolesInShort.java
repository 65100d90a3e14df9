package remit.pages.home;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Handbook;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.CompareLink;
import remit.prose.Html;

/**
 * The roles, one in each row, and links to more.
 *
 * @param title the heading
 * @param more the links to the comparison of the roles and, where not all roles are shown, to all roles; may be empty
 */
public record RolesInShort(String title, List<Row> rows, List<PageLink> more) {

    /** The home page has room for this many roles beside the problems without scrolling. */
    static final int MOST = 8;

    /**
     * One role.
     *
     * @param tag linked to the role's page
     * @param inShort null where not written
     */
    public record Row(Tag tag, @Nullable Html inShort) {}

    static RolesInShort of(Here here) {
        List<Row> rows = shown(here.handbook()).stream()
                .map(role -> new Row(here.tag(role), here.line(role.inShort())))
                .toList();
        return new RolesInShort(here.words().count("home.roles", rows.size()), rows, more(here));
    }

    /**
     * Returns all roles while there are at most {@link #MOST}; otherwise the roles of the home page's comparison, or
     * without one the first roles in handbook order, in both cases at most {@link #MOST}.
     */
    static List<Role> shown(Handbook handbook) {
        List<Role> all = List.copyOf(handbook.roles().values());
        if (all.size() <= MOST) {
            return all;
        }
        Comparison comparison = CompareLink.homeComparison(handbook);
        List<Role> chosen = comparison == null
                ? all
                : comparison.roles().stream()
                        .map(id -> handbook.roles().get(id))
                        .toList();
        return chosen.subList(0, Math.min(MOST, chosen.size()));
    }

    private static List<PageLink> more(Here here) {
        List<PageLink> more = new ArrayList<>();
        PageLink compare = CompareLink.of(here);
        if (compare != null) {
            more.add(compare);
        }
        int roles = here.handbook().roles().size();
        if (roles > MOST) {
            more.add(PageLink.said(here.words().count("home.all_roles", roles), here.to(Addresses.ROLES)));
        }
        return more;
    }
}
