package remit.pages.home;

import java.util.List;
import remit.pages.part.Context;
import remit.pages.part.Page;

/** The pages of this feature: one. */
public final class HomePages {

    private HomePages() {}

    public static List<Page> of(Context context) {
        return List.of(HomePage.of(context));
    }
}
