package remit.pages.link;

/**
 * A link as a template shows it.
 *
 * @param text plain text
 * @param href relative to the page it stands on, or an outside address
 */
public record PageLink(String text, String href) {}
