package remit.render;

import remit.prose.Html;
import remit.words.Language;

/**
 * The attributes by which a page says what language it is in, and which of its texts are words of the interface, where
 * those are in another one. Templates call them {@code lang}. All but the first are empty where the two speak one
 * language.
 */
public final class LanguageMarks {

    private static final Html NONE = new Html("");

    private final Html page;
    private final boolean needed;
    private final Html words;
    private final Html label;
    private final Html own;

    LanguageMarks(Language handbook, Language interfaceWords) {
        page = attributes(handbook, handbook.rightToLeft());
        needed = !handbook.includes(interfaceWords);
        words = mark(interfaceWords, handbook.rightToLeft() != interfaceWords.rightToLeft());
        label = mark(interfaceWords, false);
        own = mark(handbook, false);
    }

    /** For a page as a whole: {@code lang="ar" dir="rtl"}; a page that says no direction runs from left to right. */
    public Html getPage() {
        return page;
    }

    /** Whether there is anything to mark: {@code lang.needed}. */
    public boolean isNeeded() {
        return needed;
    }

    /** For an element whose text is words of the interface: {@code lang="en"}, with its direction if that is another. */
    public Html getWords() {
        return words;
    }

    /** The same for a text that may be the handbook's own. */
    public Html wordsIf(boolean spoken) {
        return spoken ? words : NONE;
    }

    /**
     * The language without a direction: for an element of which words of the interface are the name alone, as
     * {@code aria-label} has it, and for a text of a drawing, which SVG gives its direction in another way.
     */
    public Html getLabel() {
        return label;
    }

    /** The same for a text that may be the handbook's own. */
    public Html labelIf(boolean spoken) {
        return spoken ? label : NONE;
    }

    /** For the handbook's texts within an element of such a name; the direction is the page's still. */
    public Html getOwn() {
        return own;
    }

    private Html mark(Language language, boolean withDirection) {
        return needed ? attributes(language, withDirection) : NONE;
    }

    private static Html attributes(Language language, boolean withDirection) {
        String direction = " dir=\"" + (language.rightToLeft() ? "rtl" : "ltr") + "\"";
        return new Html(" lang=\"" + language.tag() + "\"" + (withDirection ? direction : ""));
    }
}
