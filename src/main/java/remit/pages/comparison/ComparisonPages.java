package remit.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import remit.model.ComparisonTables;
import remit.model.Section;
import remit.pages.frame.PageMaker;
import remit.pages.here.Context;
import remit.pages.link.Addresses;

/** Makes the pages of all comparisons: the index, the declared ones, and those of the pairs that nobody declared. */
public final class ComparisonPages {

    private ComparisonPages() {}

    /** Returns the pages; empty where the handbook compares nothing. */
    public static List<PageMaker> of(Context context) {
        if (!Section.COMPARE.hasContent(context.handbook())) {
            return List.of();
        }
        List<PageMaker> pages = new ArrayList<>();
        pages.add(new PageMaker(Addresses.COMPARE, () -> ComparisonIndexPage.of(context)));
        ComparisonTables tables = context.facts().tables();
        tables.ids()
                .forEach(id -> pages.add(
                        new PageMaker(Addresses.comparison(id), () -> ComparisonPage.of(context, tables.get(id)))));
        return pages;
    }
}
