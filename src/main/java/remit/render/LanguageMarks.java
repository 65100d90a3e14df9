package remit.render;

import remit.prose.Html;
import remit.words.Language;

/**
 * The attributes that say which language a page is in, and which of its texts are words of the interface in another
 * language. Templates call them {@code lang}. All but the first are empty where the handbook and the interface are in
 * the same language.
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

    /**
     * The attributes of a page as a whole: {@code lang="ar" dir="rtl"}; a page without a direction runs from left to
     * right.
     */
    public Html getPage() {
        return page;
    }

    /** Whether there is anything to mark: {@code lang.needed}. */
    public boolean isNeeded() {
        return needed;
    }

    /**
     * The attributes of an element whose text is words of the interface: {@code lang="en"}, with a direction if it is
     * not that of the page.
     */
    public Html getWords() {
        return words;
    }

    /** The attributes of {@link #words} where a text is words of the interface; none where it is the handbook's. */
    public Html wordsIf(boolean spoken) {
        return spoken ? words : NONE;
    }

    /**
     * The language without a direction: for an element in which only the name, such as {@code aria-label}, is words of
     * the interface, and for a text of a drawing, whose direction SVG sets in another way.
     */
    public Html getLabel() {
        return label;
    }

    /** The attributes of {@link #label} where a name is words of the interface; none where it is the handbook's. */
    public Html labelIf(boolean spoken) {
        return spoken ? label : NONE;
    }

    /**
     * The attributes of the handbook's texts within an element that has such a name; their direction is still that of
     * the page.
     */
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
