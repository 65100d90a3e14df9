package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page of all roles and one page for each role. */
public final class RolePages {

    private RolePages() {}

    public static List<Page> of(Context context) {
        List<Page> pages = new ArrayList<>();
        pages.add(RoleIndexPage.of(context));
        pages.addAll(context.handbook().roles().values().parallelStream()
                .map(role -> RolePage.of(context, role))
                .toList());
        return pages;
    }
}
