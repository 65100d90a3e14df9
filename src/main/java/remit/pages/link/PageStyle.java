package remit.pages.link;

/**
 * A stylesheet that a kind of page has beside the one of all pages.
 *
 * @param href the link to it
 */
public record PageStyle(Address address, String href) {}
