package remit.pages.part;

import remit.model.Handbook;
import remit.prose.ProseWords;

/**
 * What every page is made from.
 *
 * @param words of the interface
 * @param prose those of them that stand within Markdown
 * @param vocabulary the words that pages explain
 */
public record Context(
        Handbook handbook,
        Words words,
        ProseWords prose,
        Addresses addresses,
        Navigation navigation,
        Vocabulary vocabulary) {

    /** Works out the rest, once for all pages. */
    public Context(Handbook handbook, Words words) {
        this(
                handbook,
                words,
                words.prose(),
                new Addresses(handbook),
                Navigation.of(handbook),
                new Vocabulary(handbook));
    }
}
