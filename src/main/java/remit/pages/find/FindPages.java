package remit.pages.find;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page that lists everything, A to Z. */
public final class FindPages {

    private FindPages() {}

    public static List<Page> of(Context context) {
        return List.of(FindPage.of(context));
    }
}
