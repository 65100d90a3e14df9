package remit.pages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import remit.pages.frame.Page;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.pages.link.Address;

/**
 * All pages of a handbook at once.
 *
 * @param pages in the order of the entries
 */
public record MadePages(List<Page> pages, List<PageEntry> entries) {

    public static MadePages of(Context context) {
        Map<Address, Page> made = new ConcurrentHashMap<>();
        List<PageEntry> entries = PagePlan.make(context, more -> {}, page -> made.put(page.address(), page));
        return new MadePages(
                entries.stream().map(entry -> made.get(entry.address())).toList(), entries);
    }

    /** All pages of one record type, such as {@code RolePage.class}. */
    public <P extends Page> List<P> of(Class<P> record) {
        return pages.stream().filter(record::isInstance).map(record::cast).toList();
    }
}
