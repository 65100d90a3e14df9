package remit.pages.free;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** The pages of an editor's own. */
public final class FreePages {

    private FreePages() {}

    /** In the order of their paths; none where nobody wrote any. */
    public static List<Page> of(Context context) {
        return context.handbook().pages().values().stream()
                .<Page>map(page -> FreePageView.of(context, page))
                .toList();
    }
}
