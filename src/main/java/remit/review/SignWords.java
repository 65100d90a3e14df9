package remit.review;

import org.jsoup.nodes.Element;

/**
 * The words of the interface for what happened, as marks show them.
 *
 * @param was what is said before words that are gone, for readers who do not see them struck through
 * @param is what is said before words that are new
 * @param language the language of these words, as a BCP 47 tag; empty where it is that of the page
 * @param direction {@code ltr} or {@code rtl}; empty where it is that of the page
 */
public record SignWords(
        String added,
        String removed,
        String reworded,
        String moved,
        String linked,
        String was,
        String is,
        String language,
        String direction) {

    /** Returns a part of a mark that only screen readers say. */
    Element hidden(String words) {
        return marked(new Element("span").addClass("hidden").text(words + " "));
    }

    /** Says of an element with such words in which language they are. */
    Element marked(Element element) {
        if (!language.isEmpty()) {
            element.attr("lang", language);
        }
        if (!direction.isEmpty()) {
            element.attr("dir", direction);
        }
        return element;
    }
}
