package remit.pages.find;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.PageMaker;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/** Makes the page that lists everything, A to Z, and pages for its letters where there are very many names. */
public final class FindPages {

    /** More names than this have pages of their own, by letter. */
    private static final int ONE_PAGE = 1000;

    private FindPages() {}

    public static List<PageMaker> of(Context context) {
        if (Entries.count(context.handbook()) <= ONE_PAGE) {
            return List.of(new PageMaker(Addresses.FIND, () -> FindPage.of(context)));
        }
        NamesByLetter names = NamesByLetter.of(context);
        List<PageMaker> makers = new ArrayList<>();
        makers.add(new PageMaker(Addresses.FIND, () -> FindPage.of(context, names)));
        for (NamesByLetter.Group group : names.groups()) {
            for (int i = 1; i <= group.parts(); i++) {
                int part = i;
                makers.add(new PageMaker(group.address(part), () -> NamesPage.of(context, names, group, part)));
            }
        }
        return makers;
    }

    /**
     * Returns the page's link by which readers report that something is missing or wrong; null where the handbook names
     * no way.
     */
    public static @Nullable PageLink feedback(Context context) {
        return FindPage.frame(new Here(context, Addresses.FIND)).foot().feedback();
    }
}
