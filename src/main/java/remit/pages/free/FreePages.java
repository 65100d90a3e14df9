package remit.pages.free;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the free pages. */
public final class FreePages {

    private FreePages() {}

    /** Returns the pages in the order of their paths; empty where nobody wrote any. */
    public static List<Page> of(Context context) {
        return context.handbook().pages().values().stream()
                .<Page>map(page -> FreePageView.of(context, page))
                .toList();
    }
}
