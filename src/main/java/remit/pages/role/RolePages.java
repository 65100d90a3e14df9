package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import remit.model.Role;
import remit.pages.part.Context;
import remit.pages.part.Page;
import remit.pages.part.PartyUses;

/** The pages of this feature: the index and one page a role. */
public final class RolePages {

    private RolePages() {}

    public static List<Page> of(Context context) {
        PartyUses uses = new PartyUses(context.handbook());
        List<Page> pages = new ArrayList<>();
        pages.add(RoleIndexPage.of(context, uses));
        for (Role role : context.handbook().roles().values()) {
            pages.add(RolePage.of(context, role, uses));
        }
        return pages;
    }
}
