package remit.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import remit.model.Section;
import remit.pages.book.BookPage;
import remit.pages.book.BookPage.BookChapter;
import remit.pages.book.BookPlan;
import remit.pages.book.BookPlan.Chapter;
import remit.pages.book.BookPlan.Part;
import remit.pages.frame.FramedPage;
import remit.pages.frame.Page;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageStyle;

/** Collects the pages that a book consists of while a site is made, and then makes the page with all of them. */
public final class Book {

    private final Context context;
    private final BookPlan plan;
    private final Set<Address> wanted;
    private final Map<Address, Taken> taken = new ConcurrentHashMap<>();

    /** What is left of a page until all are there. */
    private record Taken(String title, boolean titleInWords, List<PageStyle> styles, byte[] text) {}

    public Book(Context context) {
        this.context = context;
        this.plan = BookPlan.of(context);
        this.wanted = plan.parts().map(Part::page).collect(Collectors.toSet());
    }

    /**
     * Takes a page if the book needs it; may be called by several threads at once.
     *
     * @param text the whole page as it was rendered
     */
    public void take(Page page, byte[] text) {
        if (page instanceof FramedPage framed && wanted.contains(page.address())) {
            String title = framed.frame().title();
            taken.put(page.address(), new Taken(title, framed.frame().titleInWords(), framed.styles(), text));
        }
    }

    /**
     * Makes the page, once all pages have been taken.
     *
     * @param pages an entry for each page of the site
     * @throws remit.problem.UsageException where the templates leave out the part of a page that the book needs
     */
    public BookPage page(List<PageEntry> pages) {
        Map<Part, MainPart> parts = plan.chapters().stream()
                .flatMap(chapter -> chapter.parts().stream().map(part -> Map.entry(part, chapter)))
                .toList()
                .parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> part(one.getKey(), one.getValue())));
        BookLinks links = links(pages, parts);
        List<BookChapter> chapters = plan.chapters().parallelStream()
                .map(chapter -> chapter(chapter, parts, links))
                .toList();
        return BookPage.of(context, chapters, styles());
    }

    private MainPart part(Part part, Chapter chapter) {
        return MainPart.of(text(taken(part)), part, chapter.isOnePage() ? 2 : 3);
    }

    private Taken taken(Part part) {
        return Objects.requireNonNull(taken.get(part.page()), () -> "the page " + part.page() + " was not made");
    }

    private static String text(Taken page) {
        return new String(page.text(), StandardCharsets.UTF_8);
    }

    private BookLinks links(List<PageEntry> pages, Map<Part, MainPart> parts) {
        Map<String, String> prefixes = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        Set<String> ids = new HashSet<>();
        parts.forEach((part, made) -> {
            prefixes.put(part.page().path(), part.id());
            ids.addAll(made.ids());
        });
        pages.stream()
                .filter(page -> page.step() != null)
                .forEach(page -> places.put(page.address().path(), step(page)));
        context.handbook()
                .guides()
                .keySet()
                .forEach(guide -> places.put(Addresses.guide(guide).path(), BookPlan.partId(Section.GUIDES, guide)));
        plan.chapters().stream()
                .filter(chapter -> chapter.index() != null)
                .forEach(chapter -> places.put(chapter.index().path(), chapter.id()));
        return new BookLinks(prefixes, places, ids);
    }

    /** Returns the anchor in the book of the step that a page of a guide shows. */
    private static String step(PageEntry page) {
        String guide = page.address().path().split("/")[1];
        return MainPart.anchor(BookPlan.partId(Section.GUIDES, guide), Objects.requireNonNull(page.step()));
    }

    private BookChapter chapter(Chapter chapter, Map<Part, MainPart> parts, BookLinks links) {
        List<BookPage.BookPart> made = new ArrayList<>();
        for (Part part : chapter.parts()) {
            Taken page = taken(part);
            made.add(Objects.requireNonNull(parts.get(part)).linked(page.title(), page.titleInWords(), links));
        }
        return chapter.isOnePage()
                ? new BookChapter(chapter.id(), chapter.title(), made.get(0), List.of())
                : new BookChapter(chapter.id(), chapter.title(), null, made);
    }

    private List<Address> styles() {
        return List.copyOf(taken.values().stream()
                .map(Taken::styles)
                .flatMap(List::stream)
                .map(PageStyle::address)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
