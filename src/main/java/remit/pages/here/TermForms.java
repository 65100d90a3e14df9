package remit.pages.here;

import java.util.List;
import remit.model.Handbook;
import remit.model.Term;
import remit.words.Plurals;

/** The other forms of a term, as lists for people show them. */
public final class TermForms {

    private TermForms() {}

    /** Returns the forms without plurals, in the order of the file; may be empty. */
    public static List<String> of(Handbook handbook, Term term) {
        List<String> spellings = term.means() == null
                ? List.of(term.term())
                : List.of(term.term(), term.means().text());
        return Plurals.leftOut(handbook.language(), spellings, term.also());
    }
}
