package remit.pages.link;

/**
 * A style of the theme that a page needs beside the one that all pages have.
 *
 * @param href relative to the page
 */
public record PageStyle(Address address, String href) {}
