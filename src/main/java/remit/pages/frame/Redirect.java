package remit.pages.frame;

import remit.pages.link.Address;

/**
 * An old or second address that leads to a page.
 *
 * @param from the address; no page has it
 * @param to the address of the page
 * @param title the title of the page
 * @param words whether the title is words of the interface rather than of the handbook
 */
public record Redirect(Address from, Address to, String title, boolean words) {

    /** Makes a redirect to a page whose title is the handbook's own. */
    public Redirect(Address from, Address to, String title) {
        this(from, to, title, false);
    }
}
