package remit.pages.home;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the home page. */
public final class HomePages {

    private HomePages() {}

    public static List<Page> of(Context context) {
        return List.of(HomePage.of(context));
    }
}
