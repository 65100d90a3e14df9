package remit.pages.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.prose.Html;

/**
 * What stands round the middle of a page.
 *
 * @param title of the page itself: its {@code h1}
 * @param titleInWords whether that is words of the interface, not the handbook's own
 * @param documentTitle the title with the handbook's, for the window and for search engines
 * @param documentTitleInWords the same of that
 * @param description one plain sentence for search engines
 * @param answerLine the page's {@code in-short}, shown under the {@code h1}; null for none
 * @param answerLineInWords the same of that
 * @param canonical the page's full address; null where the handbook's own is not known
 * @param unlisted keep it out of search engines
 * @param siteTitle the handbook's title
 * @param home the link to the home page
 * @param find the link to everything, A to Z
 * @param stylesheet the link to the stylesheet
 * @param icon the link to the icon
 * @param scripts in the order in which they run; empty for most pages
 * @param menu the sections, in order
 * @param breadcrumb the pages above this one, outermost first; empty on the home page
 * @param upkeep who keeps the page; null where nothing is known
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
        String stylesheet,
        String icon,
        List<PageScript> scripts,
        List<MenuItem> menu,
        List<PageLink> breadcrumb,
        @Nullable PageUpkeep upkeep,
        Foot foot) {

    /**
     * @param current as {@code aria-current} has it: {@code page} for this very page, {@code true} for a page of that
     *     section; null for another section
     */
    public record MenuItem(
            String text, String href, @Nullable String current) {}

    /**
     * Who keeps a page and when it was looked at; each part null where not known.
     *
     * @param sentence the same in one sentence
     * @param late what to say once the review is overdue; null where it never is
     */
    public record PageUpkeep(
            @Nullable String owner,
            @Nullable String reviewed,
            @Nullable String due,
            String sentence,
            @Nullable Late late) {}

    /**
     * That a review is overdue.
     *
     * @param from the last day on which it is not, {@code 2027-11-01}; null where it is by the handbook's edition
     */
    public record Late(String words, @Nullable String from) {}

    /**
     * @param feedback how to say that something is missing or wrong; null where nobody asks
     * @param edit where to edit this page's file; null for none
     * @param links to the pages that the menu does not show
     * @param imprint the handbook's title, whose it is, and its edition, as sentences
     * @param imprintInWords whether some of those sentences are the interface's
     */
    public record Foot(
            @Nullable PageLink feedback,
            @Nullable PageLink edit,
            List<PageLink> links,
            String imprint,
            boolean imprintInWords) {}
}
