package remit.pages.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.pages.link.PageStyle;
import remit.prose.Html;

/**
 * Everything around the main part of a page.
 *
 * @param title the title of the page itself: its {@code h1}
 * @param titleInWords whether the title is words of the interface rather than of the handbook
 * @param documentTitle the page's title and the handbook's, for the window and for search engines
 * @param documentTitleInWords whether any of {@code documentTitle} is words of the interface
 * @param description one plain sentence for search engines
 * @param answerLine the page's {@code in-short}, shown under the {@code h1}; null where there is none
 * @param answerLineInWords whether the answer line is words of the interface
 * @param canonical the page's full address; null where the address of the site is not known
 * @param unlisted whether search engines are asked to leave the page out
 * @param siteTitle the handbook's title
 * @param home the link to the home page
 * @param find the link to the page of everything, A to Z
 * @param logo the link to the organisation's logo; null where it has none
 * @param stylesheet the link to the stylesheet of all pages
 * @param styles stylesheets that this kind of page has beside it, in order; empty for most pages
 * @param icon the link to the icon
 * @param scripts in the order in which they run; empty for most pages
 * @param menu the sections, in order
 * @param breadcrumb the pages above this one, outermost first; empty on the home page
 * @param upkeep who keeps the page; null where nothing is known
 * @param changed when what the page is about last changed; null where nothing is written down
 * @param foot the footer
 */
public record Frame(
        String title,
        boolean titleInWords,
        String documentTitle,
        boolean documentTitleInWords,
        String description,
        @Nullable Html answerLine,
        boolean answerLineInWords,
        @Nullable String canonical,
        boolean unlisted,
        String siteTitle,
        String home,
        String find,
        @Nullable String logo,
        String stylesheet,
        List<PageStyle> styles,
        String icon,
        List<PageScript> scripts,
        List<MenuItem> menu,
        List<PageLink> breadcrumb,
        @Nullable PageUpkeep upkeep,
        @Nullable LastChange changed,
        Foot foot) {

    /**
     * A link of the menu.
     *
     * @param current the value of {@code aria-current}: {@code page} for this very page, {@code true} where this page
     *     belongs to the section; null for any other section
     */
    public record MenuItem(
            String text, String href, @Nullable String current) {}

    /**
     * Who keeps a page and when it was reviewed; each part is null where it is not known.
     *
     * @param contact the place of the contact or role that has the owner's name; null where none has it
     * @param sentence the same in one sentence
     * @param late what to say once the review is overdue; null where a review never becomes overdue
     */
    public record PageUpkeep(
            @Nullable String owner,
            @Nullable String contact,
            @Nullable String reviewed,
            @Nullable String due,
            String sentence,
            @Nullable Late late) {}

    /**
     * Says that a review is overdue.
     *
     * @param from the last day on which the review is not yet overdue, {@code 2027-11-01}; null where it is already
     *     overdue at the date of the handbook's edition
     */
    public record Late(String words, @Nullable String from) {}

    /**
     * When something last changed.
     *
     * @param day the day of the edition
     * @param link to what changed then; its text says so in a sentence
     */
    public record LastChange(String day, PageLink link) {}

    /**
     * The footer.
     *
     * @param feedback how to report that something is missing or wrong; null where the handbook names no way
     * @param edit where to edit this page's file; null where the handbook does not say
     * @param links to the pages that the menu does not show
     * @param imprint the handbook's title, its organisation and its edition, as sentences
     * @param imprintInWords whether some of those sentences are words of the interface
     */
    public record Foot(
            @Nullable PageLink feedback,
            @Nullable PageLink edit,
            List<PageLink> links,
            String imprint,
            boolean imprintInWords) {}
}
