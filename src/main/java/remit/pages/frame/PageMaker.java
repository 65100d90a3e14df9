package remit.pages.frame;

/**
 * A page that is not made yet. A kind with a page for each record of some kind gives makers instead of pages, so that
 * pages are made side by side, and not all of them are in memory at once.
 */
@FunctionalInterface
public interface PageMaker {

    /** Makes the page; may be called by any thread. */
    Page page();
}
