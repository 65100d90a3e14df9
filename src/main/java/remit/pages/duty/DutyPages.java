package remit.pages.duty;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** The page of all duties. */
public final class DutyPages {

    private DutyPages() {}

    /** None where the handbook names no duties. */
    public static List<Page> of(Context context) {
        return context.handbook().duties().isEmpty() ? List.of() : List.of(DutiesPage.of(context));
    }
}
