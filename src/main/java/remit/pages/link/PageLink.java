package remit.pages.link;

/**
 * A link as a template shows it.
 *
 * @param text plain text
 * @param href relative to the page it stands on, or an outside address
 * @param words whether the text is words of the interface, not the handbook's own
 */
public record PageLink(String text, String href, boolean words) {

    /** A link under a text of the handbook. */
    public PageLink(String text, String href) {
        this(text, href, false);
    }

    /** A link under words of the interface. */
    public static PageLink said(String words, String href) {
        return new PageLink(words, href, true);
    }
}
