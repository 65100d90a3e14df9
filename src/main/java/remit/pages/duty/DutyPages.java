package remit.pages.duty;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page of all duties. */
public final class DutyPages {

    private DutyPages() {}

    /** Returns the page; empty where the handbook names no duties. */
    public static List<Page> of(Context context) {
        return context.handbook().duties().isEmpty() ? List.of() : List.of(DutiesPage.of(context));
    }
}
