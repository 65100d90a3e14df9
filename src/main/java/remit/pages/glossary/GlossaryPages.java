package remit.pages.glossary;

import java.util.List;
import remit.pages.frame.Page;
import remit.pages.frame.TermUses;
import remit.pages.here.Context;

/** Makes the glossary. */
public final class GlossaryPages {

    private GlossaryPages() {}

    /** Returns the glossary; empty where the handbook explains no terms. */
    public static List<Page> of(Context context, TermUses uses) {
        return context.handbook().terms().isEmpty() ? List.of() : List.of(GlossaryPage.of(context, uses));
    }
}
