package remit.pages.frame;

import remit.pages.link.Address;

/**
 * An old or second address that leads to a page.
 *
 * @param from where nothing else stands
 * @param to the page
 * @param title of the page
 */
public record Redirect(Address from, Address to, String title) {}
