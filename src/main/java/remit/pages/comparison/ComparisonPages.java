package remit.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import remit.model.Section;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** The pages of all comparisons: the index, the declared ones, and every pair of roles that nobody declared. */
public final class ComparisonPages {

    private ComparisonPages() {}

    /** None where nothing is compared. */
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
