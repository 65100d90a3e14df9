package remit.pages.part;

import remit.model.Handbook;
import remit.prose.ProseWords;

/**
 * What every page is made from.
 *
 * @param words of the interface
 * @param prose those of them that stand within Markdown
 */
public record Context(Handbook handbook, Words words, ProseWords prose, Addresses addresses, Navigation navigation) {

    /** Works out the rest, once for all pages. */
    public Context(Handbook handbook, Words words) {
        this(handbook, words, words.prose(), new Addresses(handbook), Navigation.of(handbook));
    }
}
