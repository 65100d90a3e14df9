package remit.pages.frame;

import java.util.function.Supplier;
import remit.pages.link.Address;

/**
 * A page that is not made yet. A kind with a page for each record of some kind gives makers instead of pages, so that
 * pages are made side by side, and not all of them are in memory at once.
 *
 * @param address the page's
 * @param maker makes the page; may be called by any thread
 */
public record PageMaker(Address address, Supplier<Page> maker) {

    /** Returns the maker of a page that is there already. */
    public static PageMaker of(Page page) {
        return new PageMaker(page.address(), () -> page);
    }

    /** Makes the page. */
    public Page page() {
        return maker.get();
    }
}
