package remit.pages.about;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.EditionChanges;
import remit.model.Handbook;
import remit.model.Reviews;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.part.PageCard;

/**
 * The page "About this handbook".
 *
 * @param facts the organisation, the edition and who keeps the handbook, as far as known; never empty
 * @param parts how many things there are of each kind, in words, each linked to the page that lists them; never empty
 * @param book the link to the page with the whole handbook to print; null where the site has none
 * @param pages the free pages, by path; may be empty
 * @param data the files for other programs
 * @param reviews how many reviews are overdue, linked; null where the handbook says nothing about reviews
 * @param changes the newest edition of which somebody wrote down what changed, linked; null where there is none
 * @param licence the link to the licence of the software that others wrote and the pages use
 * @param libraries the libraries that Remit consists of, a line for each licence; never empty
 * @param missing how many values are not recorded, linked; null where all are recorded, and where only editors see gaps
 * @param unclear for each state of a duty that needs a decision, how many duties are in it, linked; may be empty
 * @param sources how many sources there are, linked; null where the handbook names no source
 */
public record AboutPage(
        Address address,
        String source,
        Frame frame,
        List<AboutFact> facts,
        List<PageLink> parts,
        @Nullable PageLink book,
        List<PageCard> pages,
        List<DataLink> data,
        @Nullable PageLink reviews,
        @Nullable PageLink changes,
        PageLink licence,
        List<String> libraries,
        @Nullable PageLink missing,
        List<PageLink> unclear,
        @Nullable PageLink sources,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * One fact, as a name and its value.
     *
     * @param words whether the value consists of words of the interface rather than of the handbook
     */
    public record AboutFact(String name, String value, boolean words) {}

    /**
     * A link to a data file.
     *
     * @param file the link; its text is the file's address
     * @param says what the file holds; where there is one file for each thing, also that there are more of them
     */
    public record DataLink(PageLink file, String says) {}

    static AboutPage of(Context context) {
        Here here = new Here(context, Addresses.ABOUT);
        Handbook handbook = context.handbook();
        Frame frame = FrameBuilder.said(here, here.words().say("about.title"))
                .lead(here.words().say("about.lead"))
                .keptBy(handbook.upkeep())
                .build();
        readFeedback(here);
        return new AboutPage(
                here.address(),
                handbook.upkeep().file(),
                frame,
                AboutFacts.of(here),
                Parts.of(here),
                context.book() ? PageLink.said(here.words().say("book.title"), here.to(Addresses.BOOK)) : null,
                handbook.listedPages().stream()
                        .map(page -> PageCard.of(here, page))
                        .toList(),
                DataLinks.of(here),
                reviews(here),
                changes(here),
                PageLink.said(here.words().say("about.licence_name"), here.to(Addresses.FINDER_LICENCE)),
                UsedLibraries.of(here.words()),
                missing(here),
                UnclearDuties.of(here),
                sources(here),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.ABOUT;
    }

    /**
     * Marks the feedback label as read here: it is shown in every page's footer and in the middle of this page, too.
     */
    private static void readFeedback(Here here) {
        Handbook.Feedback feedback = here.handbook().feedback();
        here.textOrNull(feedback == null ? null : feedback.label());
    }

    private static @Nullable PageLink reviews(Here here) {
        Reviews reviews = here.facts().reviews();
        int overdue = reviews.overdue().size();
        String text = overdue == 0
                ? here.words().say("about.reviews_none")
                : here.words().count("about.reviews_count", overdue);
        return reviews.any() ? PageLink.said(text, here.to(Addresses.REVIEWS)) : null;
    }

    private static @Nullable PageLink changes(Here here) {
        List<EditionChanges> all = here.handbook().changes();
        return all.isEmpty()
                ? null
                : PageLink.said(
                        here.words()
                                .say(
                                        "changes.edition",
                                        "edition",
                                        here.words().date(all.get(0).edition())),
                        here.to(Addresses.CHANGES));
    }

    private static @Nullable PageLink missing(Here here) {
        int count = here.handbook().gapsForEveryone() ? here.facts().notStated().count() : 0;
        return count == 0
                ? null
                : PageLink.said(here.words().count("about.missing_count", count), here.to(Addresses.MISSING));
    }

    private static @Nullable PageLink sources(Here here) {
        int count = here.handbook().sources().size();
        return count == 0
                ? null
                : PageLink.said(here.words().count("about.sources_count", count), here.to(Addresses.SOURCES));
    }
}
