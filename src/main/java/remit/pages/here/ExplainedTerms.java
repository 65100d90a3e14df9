package remit.pages.here;

import java.util.List;
import remit.pages.link.PageScript;
import remit.prose.Html;

/**
 * The terms that a page uses, which it explains at its end.
 *
 * @param entries from A to Z; may be empty
 * @param scripts the scripts that explain marked words where they are marked; empty where no word is marked
 */
public record ExplainedTerms(List<ExplainedTerm> entries, List<PageScript> scripts) {

    /** What the anchors of explained terms begin with; the rest is the term's id. */
    public static final String ANCHOR = "_word-";

    /** For a page that has no text of its own. */
    public static final ExplainedTerms NONE = new ExplainedTerms(List.of(), List.of());

    /**
     * A term with its explanations.
     *
     * @param term its id
     * @param anchor the anchor on the page, which the term's mark links to
     * @param meanings what it means in a few words, then at more length; never empty
     */
    public record ExplainedTerm(String term, String anchor, String name, List<Html> meanings) {}
}
