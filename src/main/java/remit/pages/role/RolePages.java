package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** The pages of this feature: the index and one page a role. */
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
