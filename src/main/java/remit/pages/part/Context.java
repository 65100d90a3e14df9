package remit.pages.part;

import remit.model.Handbook;

/** What every page is made from. */
public record Context(Handbook handbook, Words words, Addresses addresses) {

    public Context(Handbook handbook, Words words) {
        this(handbook, words, new Addresses(handbook));
    }
}
