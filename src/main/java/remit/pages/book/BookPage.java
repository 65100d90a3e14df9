package remit.pages.book;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageStyle;
import remit.prose.Html;
import remit.shape.RecordKind;

/**
 * The page with the whole handbook in the order of reading, to be printed. Search engines and the site's own search leave
 * it out, because other pages show all of it.
 *
 * @param inShort what the handbook is for; null where not written
 * @param organisation whose handbook it is
 * @param edition the day of the edition; null where the handbook does not say it
 * @param site the address of the site; null where it is not known
 * @param chapters in order; never empty
 * @param styles the stylesheets of the pages that the book consists of, and its own
 */
public record BookPage(
        Address address,
        Frame frame,
        @Nullable Html inShort,
        String organisation,
        @Nullable String edition,
        @Nullable String site,
        List<BookChapter> chapters,
        List<PageStyle> styles)
        implements FramedPage {

    /**
     * A chapter.
     *
     * @param id its anchor
     * @param title words of the interface
     * @param whole the chapter where it is one page; null where it has parts
     * @param parts empty where the chapter is one page
     */
    public record BookChapter(
            String id, String title, @Nullable BookPart whole, List<BookPart> parts) {}

    /**
     * What was the main part of a page.
     *
     * @param id its anchor
     * @param title plain text
     * @param titleInWords whether the title is words of the interface
     * @param heading the title as the page shows it
     * @param sheet whether its table is printed on landscape sheets
     * @param dense whether its table has so many points that their items run on in print
     * @param kept who keeps it and when it was reviewed, in words of the interface; null where nothing is known
     */
    public record BookPart(
            String id,
            String title,
            boolean titleInWords,
            Html heading,
            boolean sheet,
            boolean dense,
            Html html,
            @Nullable String kept) {}

    /**
     * Makes the page.
     *
     * @param styles the stylesheets of the pages that it consists of
     */
    public static BookPage of(Context context, List<BookChapter> chapters, List<Address> styles) {
        Here here = new Here(context, Addresses.BOOK);
        Handbook handbook = context.handbook();
        String title = here.words().say("book.title");
        Frame frame = new FrameBuilder(here, handbook.title())
                .documentTitle(title, true)
                .description(here.words().say("book.description", "site", handbook.title()))
                .belowAbout()
                .unlisted()
                .style(Addresses.BOOK_STYLE)
                .build();
        return new BookPage(
                here.address(),
                frame,
                here.line(handbook.inShort()),
                handbook.organisation(),
                handbook.edition() == null ? null : here.words().date(handbook.edition()),
                handbook.address(),
                chapters,
                Stream.concat(styles.stream(), Stream.of(Addresses.BOOK_STYLE))
                        .map(style -> new PageStyle(style, here.to(style)))
                        .toList());
    }

    @Override
    public PageKind kind() {
        return PageKind.BOOK;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }
}
