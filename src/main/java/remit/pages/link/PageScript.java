package remit.pages.link;

/**
 * A script of the theme that a page uses; every page reads as well without it.
 *
 * @param later whether another script loads it when the reader turns to what it does; the page itself does not
 */
public record PageScript(Address address, String href, boolean later) {}
