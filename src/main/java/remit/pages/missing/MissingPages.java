package remit.pages.missing;

import java.util.List;
import remit.model.NotStated;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page "What is missing". */
public final class MissingPages {

    private MissingPages() {}

    /** Returns the page; empty where no value is missing, and where only editors see gaps. */
    public static List<Page> of(Context context) {
        if (!context.handbook().gapsForEveryone()) {
            return List.of();
        }
        NotStated notStated = context.facts().notStated();
        return notStated.count() == 0 ? List.of() : List.of(MissingPage.of(context, notStated));
    }
}
