package remit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.pages.about.AboutPages;
import remit.pages.change.ChangePages;
import remit.pages.comparison.ComparisonPages;
import remit.pages.comparison.ComparisonRedirects;
import remit.pages.duty.DutyPages;
import remit.pages.find.FindPages;
import remit.pages.frame.Page;
import remit.pages.frame.PageEntry;
import remit.pages.frame.PageMaker;
import remit.pages.frame.Redirect;
import remit.pages.frame.TermUses;
import remit.pages.free.FreePages;
import remit.pages.glossary.GlossaryPages;
import remit.pages.guide.GuidePages;
import remit.pages.guide.GuideRedirects;
import remit.pages.here.Context;
import remit.pages.home.HomePages;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.missing.MissingPages;
import remit.pages.redirect.NotFoundPage;
import remit.pages.redirect.Redirects;
import remit.pages.review.ReviewPages;
import remit.pages.role.RolePages;
import remit.pages.topic.TopicPages;

/** Makes the pages of a whole handbook. A page that would have nothing to show is not made. */
public final class PagePlan {

    private final IntConsumer expects;
    private final Consumer<Page> taker;
    private final List<PageEntry> entries = new ArrayList<>();

    /** The first failure. After it no page is begun, and it is thrown when all that were begun have ended. */
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private PagePlan(IntConsumer expects, Consumer<Page> taker) {
        this.expects = expects;
        this.taker = taker;
    }

    /**
     * Makes all pages. The glossary is made after the pages that use its terms, because it lists those uses.
     *
     * @param expects is told how many more pages there will be, before they are made
     * @param taker gets each page once, as soon as it is made, from several threads at once
     * @return an entry for each page, in an order that depends on the handbook alone; no two have the same address
     * @throws RuntimeException what making or taking a page threw first, once no page is being made any more
     */
    public static List<PageEntry> make(Context context, IntConsumer expects, Consumer<Page> taker) {
        PagePlan plan = new PagePlan(expects, taker);
        plan.make(usingTerms(context));
        plan.make(made(GlossaryPages.of(context, TermUses.of(plan.entries))));
        plan.make(last(context));
        return plan.entries;
    }

    /**
     * Makes some pages alone, which are the same as those that {@link #make} makes.
     *
     * @param wanted the pages' addresses; those of pages that list what others use, and unknown ones, are passed over
     */
    public static List<Page> some(Context context, Set<Address> wanted) {
        return usingTerms(context).stream()
                .filter(maker -> wanted.contains(maker.address()))
                .map(PageMaker::page)
                .toList();
    }

    /** Returns the addresses of all pages, redirects included, without making those of which there may be many. */
    public static Set<Address> addresses(Context context) {
        List<PageMaker> makers = new ArrayList<>(usingTerms(context));
        makers.addAll(made(GlossaryPages.of(context, TermUses.of(List.of()))));
        makers.addAll(last(context));
        return makers.stream().map(PageMaker::address).collect(Collectors.toSet());
    }

    /** Makes pages side by side; each is a task of its own, since a chart takes as long as hundreds of other pages. */
    private void make(List<PageMaker> makers) {
        expects.accept(makers.size());
        List<ForkJoinTask<PageEntry>> tasks = makers.stream()
                .map(maker -> ForkJoinTask.adapt(() -> entry(maker)))
                .toList();
        ForkJoinTask.invokeAll(tasks);
        if (failure.get() instanceof RuntimeException fault) {
            throw fault;
        } else if (failure.get() instanceof Error fault) {
            throw fault;
        }
        tasks.forEach(task -> entries.add(task.join()));
    }

    /** Makes a page and hands it over; returns null where this or another page fails. */
    private @Nullable PageEntry entry(PageMaker maker) {
        if (failure.get() != null) {
            return null;
        }
        try {
            Page page = maker.page();
            taker.accept(page);
            return PageEntry.of(page);
        } catch (RuntimeException | Error fault) {
            failure.compareAndSet(null, fault);
            return null;
        }
    }

    private static List<PageMaker> usingTerms(Context context) {
        List<PageMaker> makers = new ArrayList<>();
        makers.addAll(made(HomePages.of(context)));
        makers.addAll(made(TopicPages.of(context)));
        makers.addAll(ComparisonPages.of(context));
        makers.addAll(GuidePages.of(context));
        makers.addAll(RolePages.of(context));
        makers.addAll(made(DutyPages.of(context)));
        makers.addAll(made(FreePages.of(context)));
        makers.addAll(FindPages.of(context));
        makers.addAll(made(AboutPages.of(context)));
        makers.addAll(made(MissingPages.of(context)));
        makers.addAll(made(ChangePages.of(context)));
        return makers;
    }

    private static List<PageMaker> last(Context context) {
        List<PageMaker> makers = new ArrayList<>();
        makers.addAll(ReviewPages.of(context));
        makers.add(new PageMaker(Addresses.NOT_FOUND, () -> NotFoundPage.of(context)));
        makers.addAll(made(Redirects.pages(context, redirects(context))));
        return makers;
    }

    private static List<PageMaker> made(List<? extends Page> pages) {
        return pages.stream().map(PageMaker::of).toList();
    }

    private static List<Redirect> redirects(Context context) {
        List<Redirect> redirects = new ArrayList<>(ComparisonRedirects.of(context));
        redirects.addAll(GuideRedirects.of(context));
        return redirects;
    }
}
