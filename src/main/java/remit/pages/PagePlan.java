package remit.pages;

import java.util.ArrayList;
import java.util.List;
import remit.pages.about.AboutPages;
import remit.pages.comparison.ComparisonPages;
import remit.pages.comparison.ComparisonRedirects;
import remit.pages.duty.DutyPages;
import remit.pages.find.FindPages;
import remit.pages.frame.Page;
import remit.pages.frame.PageKind;
import remit.pages.frame.Redirect;
import remit.pages.frame.TermUses;
import remit.pages.free.FreePages;
import remit.pages.glossary.GlossaryPages;
import remit.pages.guide.GuidePages;
import remit.pages.guide.GuideRedirects;
import remit.pages.here.Context;
import remit.pages.home.HomePages;
import remit.pages.missing.MissingPages;
import remit.pages.redirect.NotFoundPage;
import remit.pages.redirect.Redirects;
import remit.pages.review.ReviewPages;
import remit.pages.role.RolePages;
import remit.pages.topic.TopicPages;

/**
 * The pages of a whole handbook. A page that would have nothing to show is not made.
 *
 * @param pages in no promised order; no two have the same address
 */
public record PagePlan(List<Page> pages) {

    public PagePlan {
        pages = List.copyOf(pages);
    }

    /**
     * Returns all pages of a handbook. The glossary is made after the pages that use its terms, because it lists those
     * uses.
     */
    public static PagePlan of(Context context) {
        List<Page> pages = new ArrayList<>();
        pages.addAll(HomePages.of(context));
        pages.addAll(TopicPages.of(context));
        pages.addAll(ComparisonPages.of(context));
        pages.addAll(GuidePages.of(context));
        pages.addAll(RolePages.of(context));
        pages.addAll(DutyPages.of(context));
        pages.addAll(FreePages.of(context));
        pages.addAll(FindPages.of(context));
        pages.addAll(AboutPages.of(context));
        pages.addAll(MissingPages.of(context));
        pages.addAll(GlossaryPages.of(context, TermUses.of(pages)));
        pages.addAll(ReviewPages.of(context));
        pages.add(NotFoundPage.of(context));
        pages.addAll(Redirects.pages(context, redirects(context)));
        return new PagePlan(pages);
    }

    /** Returns the pages that readers and search engines should find. */
    public List<Page> listed() {
        return pages.stream().filter(Page::listed).toList();
    }

    /** Returns all pages of one record type, such as {@code RolePage.class}. */
    public <P extends Page> List<P> of(Class<P> record) {
        return pages.stream().filter(record::isInstance).map(record::cast).toList();
    }

    /** Returns how many pages there are, not counting redirects. */
    public int count() {
        return (int) pages.stream().filter(p -> p.kind() != PageKind.REDIRECT).count();
    }

    private static List<Redirect> redirects(Context context) {
        List<Redirect> redirects = new ArrayList<>(ComparisonRedirects.of(context));
        redirects.addAll(GuideRedirects.of(context));
        return redirects;
    }
}
