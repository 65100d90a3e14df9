package remit.pages.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.PageMaker;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/** Makes the page that lists everything, A to Z. */
public final class FindPages {

    private FindPages() {}

    public static List<PageMaker> of(Context context) {
        return List.of(new PageMaker(Addresses.FIND, () -> FindPage.of(context)));
    }

    /**
     * Returns the page's link by which readers report that something is missing or wrong; null where the handbook names
     * no way.
     */
    public static @Nullable PageLink feedback(Context context) {
        return FindPage.frame(new Here(context, Addresses.FIND)).foot().feedback();
    }
}
