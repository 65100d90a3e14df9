package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import remit.model.Role;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page of all roles and one page for each role. */
public final class RolePages {

    private RolePages() {}

    public static List<Page> of(Context context) {
        List<Page> pages = new ArrayList<>();
        pages.add(RoleIndexPage.of(context));
        for (Role role : context.handbook().roles().values()) {
            pages.add(RolePage.of(context, role));
        }
        return pages;
    }
}
