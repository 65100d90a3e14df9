package remit.book;

import java.util.Map;
import java.util.Set;
import remit.pages.here.ExplainedTerms;

/** Knows where in the book a link of one of its pages leads. */
final class BookLinks {

    /** The anchor of the chapter with all terms. */
    private static final String GLOSSARY = "glossary";

    private final Map<String, String> prefixes;
    private final Map<String, String> places;
    private final Set<String> ids;

    /**
     * @param prefixes the anchor of each page that is in the book, by its path
     * @param places the anchors to which links to other pages lead, such as those to the list of what a chapter holds
     * @param ids all anchors in the book but those of the parts themselves
     */
    BookLinks(Map<String, String> prefixes, Map<String, String> places, Set<String> ids) {
        this.prefixes = prefixes;
        this.places = places;
        this.ids = ids;
    }

    /**
     * Returns the link from the book to a place on the site: to the same place in the book, otherwise to what it is a
     * part of in the book, otherwise to the site.
     *
     * @param path the path of a file of the site
     * @param rest what follows the path in a link: empty, or a query and an anchor
     */
    String to(String path, String rest) {
        String prefix = prefixes.get(path);
        if (prefix != null && rest.startsWith("#")) {
            String anchor = anchor(prefix, rest.substring(1));
            if (ids.contains(anchor)) {
                return "#" + anchor;
            }
        }
        String place = places.getOrDefault(path, prefix);
        return place == null || rest.startsWith("?") ? path + rest : "#" + place;
    }

    /** Returns the anchor in the book of what has an id on its page. What a page explains at its end is in the glossary. */
    private static String anchor(String prefix, String id) {
        return id.startsWith(ExplainedTerms.ANCHOR)
                ? MainPart.anchor(GLOSSARY, id.substring(ExplainedTerms.ANCHOR.length()))
                : MainPart.anchor(prefix, id);
    }
}
