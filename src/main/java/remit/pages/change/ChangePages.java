package remit.pages.change;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page "What changed". */
public final class ChangePages {

    private ChangePages() {}

    /** Returns the page; empty in a handbook in which nobody has written down what changed. */
    public static List<Page> of(Context context) {
        return context.handbook().changes().isEmpty() ? List.of() : List.of(ChangesPage.of(context));
    }
}
