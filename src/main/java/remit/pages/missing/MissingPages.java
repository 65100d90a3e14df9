package remit.pages.missing;

import java.util.List;
import remit.model.NotStated;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** "What is missing". */
public final class MissingPages {

    private MissingPages() {}

    /** The page; none where nothing is missing, and none where gaps are for the editors alone. */
    public static List<Page> of(Context context) {
        if (!context.handbook().gapsForEveryone()) {
            return List.of();
        }
        NotStated notStated = context.facts().notStated();
        return notStated.count() == 0 ? List.of() : List.of(MissingPage.of(context, notStated));
    }
}
