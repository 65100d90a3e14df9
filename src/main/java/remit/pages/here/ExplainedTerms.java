package remit.pages.here;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.prose.Html;

/**
 * The abbreviations and terms that a page uses, which it explains at its end.
 *
 * @param entries from A to Z; may be empty
 * @param scripts the scripts that explain marked words where they are marked; empty where no word is marked
 */
public record ExplainedTerms(List<ExplainedTerm> entries, List<PageScript> scripts) {

    /** For a page that has no text of its own. */
    public static final ExplainedTerms NONE = new ExplainedTerms(List.of(), List.of());

    /**
     * A word with its explanations. It is a term, or a name of at least one role, or both.
     *
     * @param term the id of the term; null where the word is only a role's name
     * @param anchor the anchor on the page, which the word's mark links to; null where the word is only a role's name,
     *     which is never marked
     * @param meanings what it means in a few words, then at more length; empty where the word is only a role's name
     * @param roles the roles with this name, by their full titles; empty where the word is only a term
     */
    public record ExplainedTerm(
            @Nullable String term, @Nullable String anchor, String name, List<Html> meanings, List<PageLink> roles) {}
}
