package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import remit.pages.frame.PageMaker;
import remit.pages.here.Context;
import remit.pages.link.Addresses;

/** Makes the page of all roles and one page for each role. */
public final class RolePages {

    private RolePages() {}

    public static List<PageMaker> of(Context context) {
        List<PageMaker> pages = new ArrayList<>();
        pages.add(new PageMaker(Addresses.ROLES, () -> RoleIndexPage.of(context)));
        context.handbook()
                .roles()
                .values()
                .forEach(role -> pages.add(new PageMaker(Addresses.role(role.id()), () -> RolePage.of(context, role))));
        return pages;
    }
}
