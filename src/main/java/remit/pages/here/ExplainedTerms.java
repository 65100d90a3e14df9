package remit.pages.here;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.prose.Html;

/**
 * The abbreviations and terms that a page uses, explained at its end.
 *
 * @param entries from A to Z; may be empty
 * @param scripts what explains the marked ones in place; empty where none is marked
 */
public record ExplainedTerms(List<Entry> entries, List<PageScript> scripts) {

    /** For a page that has no text of its own. */
    public static final ExplainedTerms NONE = new ExplainedTerms(List.of(), List.of());

    /**
     * A word; it has a meaning or a role at least.
     *
     * @param term the id of the term it is; null for a role's name
     * @param anchor its id on the page, where its mark leads; null for a role's name, which has no mark
     * @param meanings in a few words, then at more length; empty for a role's name
     * @param roles those that are called so, by their full titles; empty for a mere term
     */
    public record Entry(
            @Nullable String term, @Nullable String anchor, String name, List<Html> meanings, List<PageLink> roles) {}
}
