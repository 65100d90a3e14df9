package remit.pages.change;

import java.util.ArrayList;
import java.util.List;
import remit.model.EditionChanges;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page "What changed", and a page of each edition before the newest. */
public final class ChangePages {

    private ChangePages() {}

    /** Returns the pages; empty in a handbook in which nobody has written down what changed. */
    public static List<Page> of(Context context) {
        List<EditionChanges> changes = context.handbook().changes();
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>(List.of(ChangesPage.of(context)));
        changes.stream().skip(1).forEach(edition -> pages.add(EditionPage.of(context, edition)));
        return pages;
    }
}
