package remit.pages.about;

import java.util.ArrayList;
import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes "About this handbook" and, where the handbook names sources, the page that lists them. */
public final class AboutPages {

    private AboutPages() {}

    public static List<Page> of(Context context) {
        List<Page> pages = new ArrayList<>();
        pages.add(AboutPage.of(context));
        if (!context.handbook().sources().isEmpty()) {
            pages.add(SourcesPage.of(context));
        }
        return pages;
    }
}
