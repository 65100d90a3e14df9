package remit.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import remit.model.Section;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the pages of all comparisons: the index, the declared ones, and those of the pairs that nobody declared. */
public final class ComparisonPages {

    private ComparisonPages() {}

    /** Returns the pages; empty where the handbook compares nothing. */
    public static List<Page> of(Context context) {
        if (!Section.COMPARE.hasContent(context.handbook())) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        pages.add(ComparisonIndexPage.of(context));
        pages.addAll(context.facts().tables().parallelStream()
                .map(table -> ComparisonPage.of(context, table))
                .toList());
        return pages;
    }
}
