package remit.pages;

import java.util.ArrayList;
import java.util.List;
import remit.model.Handbook;
import remit.pages.free.FreePageView;
import remit.pages.part.Context;
import remit.pages.part.Page;
import remit.pages.part.PageKind;
import remit.pages.part.Words;

/**
 * All pages of a handbook. A page with nothing to show is not made.
 *
 * @param pages in no promised order; no two have the same address
 */
public record PagePlan(List<Page> pages) {

    public PagePlan {
        pages = List.copyOf(pages);
    }

    /** Plans every page of a handbook in the interface's words. */
    public static PagePlan of(Handbook handbook, Words words) {
        Context context = new Context(handbook, words);
        List<Page> pages = new ArrayList<>();
        handbook.pages().values().forEach(page -> pages.add(FreePageView.of(context, page)));
        return new PagePlan(pages);
    }

    /** The pages that readers and search engines are to find. */
    public List<Page> listed() {
        return pages.stream().filter(Page::listed).toList();
    }

    /** How many pages there are, redirects aside. */
    public int count() {
        return (int) pages.stream().filter(p -> p.kind() != PageKind.REDIRECT).count();
    }
}
