package remit.pages.here;

import org.jspecify.annotations.Nullable;
import remit.model.Facts;
import remit.model.Handbook;
import remit.pages.link.Addresses;
import remit.pages.link.GuideAddresses;
import remit.prose.ProseWords;
import remit.words.Words;

/**
 * What every page and every data file is made from, each part worked out once.
 *
 * @param facts what follows from the handbook
 * @param words the words of the interface
 * @param prose those words of the interface that are needed within Markdown
 * @param addresses the addresses of everything in the handbook
 * @param guides which guides have a page for every path, and the addresses of their pages
 * @param navigation the sections and pages that the menu and the footer show
 * @param vocabulary the words that pages explain
 * @param lastChanges in which edition each record last changed
 * @param book whether the site has a page with the whole handbook to print
 */
public record Context(
        Facts facts,
        Words words,
        ProseWords prose,
        Addresses addresses,
        GuideAddresses guides,
        Navigation navigation,
        Vocabulary vocabulary,
        LastChanges lastChanges,
        boolean book) {

    /** Works out everything that follows from a handbook and the words of its interface. */
    public static Context of(Handbook handbook, Words words) {
        return of(handbook, words, null);
    }

    /**
     * Works out the same, but takes what has not changed from an earlier version of the handbook.
     *
     * @param before null for none
     */
    public static Context of(Handbook handbook, Words words, @Nullable Context before) {
        boolean sameLanguage = before != null && before.handbook().language().equals(handbook.language());
        return new Context(
                new Facts(handbook),
                words,
                words.prose(),
                new Addresses(handbook),
                GuideAddresses.of(handbook),
                Navigation.of(handbook),
                new Vocabulary(handbook, sameLanguage ? before.vocabulary() : null),
                new LastChanges(handbook),
                false);
    }

    /** Returns the same for a site that has a page with the whole handbook to print, or has none. */
    public Context withBook(boolean wanted) {
        return wanted == book
                ? this
                : new Context(facts, words, prose, addresses, guides, navigation, vocabulary, lastChanges, wanted);
    }

    public Handbook handbook() {
        return facts.handbook();
    }
}
