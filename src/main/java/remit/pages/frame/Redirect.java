package remit.pages.frame;

import remit.pages.link.Address;

/**
 * An old or second address that leads to a page.
 *
 * @param from where nothing else stands
 * @param to the page
 * @param title of the page
 * @param words whether the title is words of the interface, not the handbook's own
 */
public record Redirect(Address from, Address to, String title, boolean words) {

    /** To a page that the handbook names. */
    public Redirect(Address from, Address to, String title) {
        this(from, to, title, false);
    }
}
