package remit.pages.link;

/**
 * A link as a template shows it.
 *
 * @param text plain text
 * @param href relative to the page that has the link, or an outside address
 * @param words whether the text is words of the interface rather than of the handbook
 */
public record PageLink(String text, String href, boolean words) {

    /** Makes a link whose text is the handbook's own. */
    public PageLink(String text, String href) {
        this(text, href, false);
    }

    /** Returns a link whose text is words of the interface. */
    public static PageLink said(String words, String href) {
        return new PageLink(words, href, true);
    }
}
