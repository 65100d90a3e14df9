package remit.pages.glossary;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.frame.TermUses;
import remit.pages.here.Context;

/** The page of all terms. */
public final class GlossaryPages {

    private GlossaryPages() {}

    /** One page, or none where no term is explained. */
    public static List<Page> of(Context context, TermUses uses) {
        return context.handbook().terms().isEmpty() ? List.of() : List.of(GlossaryPage.of(context, uses));
    }
}
