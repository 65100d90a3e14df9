package remit.pages.link;

/**
 * A script of the theme that a page uses. Every page can be read without it.
 *
 * @param later whether another script loads it when a reader first needs it; if not, the page itself loads it
 */
public record PageScript(Address address, String href, boolean later) {}
