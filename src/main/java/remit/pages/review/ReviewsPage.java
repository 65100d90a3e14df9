package remit.pages.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remit.model.Reviews;
import remit.model.Reviews.Review;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.shape.RecordKind;

/**
 * The page that says when everything was reviewed, and when it is due again. Where there are very many reviews, it shows
 * what is due first, and leads to pages that list all of them.
 *
 * @param found sentences: how many reviews are overdue at the date of the edition, or that there is no edition to
 *     measure by; then, where there are any, how many records have no date of a review
 * @param overdue the longest overdue first; null where there are none
 * @param undated records without the date of a review; null where there are none
 * @param current the next due first; null where there are none
 * @param kinds the pages that list all reviews, by kind; empty where all are on this page
 */
public record ReviewsPage(
        Address address,
        Frame frame,
        List<String> found,
        @Nullable Part overdue,
        @Nullable Part undated,
        @Nullable Part current,
        List<KindPages> kinds)
        implements FramedPage {

    /**
     * Some of the reviews.
     *
     * @param groups what readers see, then the editors' own; at least one, none of them empty
     * @param more says how many more there are on pages of their own; null where these are all
     */
    public record Part(List<Group> groups, @Nullable String more) {}

    /**
     * @param name for whom these are; null where there is nothing else to tell them from
     */
    public record Group(@Nullable String name, List<ReviewRow> rows) {}

    /**
     * The pages of one kind.
     *
     * @param name what the kind is called
     */
    public record KindPages(String name, List<PageLink> pages) {}

    /** Returns the page of a handbook whose reviews are all on it. */
    static ReviewsPage of(Context context, Reviews reviews) {
        return of(context, reviews, new ReviewsByKind(List.of()));
    }

    /** Returns the page of a handbook with very many reviews; {@code all} has none where this page shows them all. */
    static ReviewsPage of(Context context, Reviews reviews, ReviewsByKind all) {
        Here here = new Here(context, Addresses.REVIEWS);
        Frame frame = FrameBuilder.said(here, here.words().say("reviews.title"))
                .belowAbout()
                .lead(here.words().say("reviews.lead"))
                .build();
        int most = all.groups().isEmpty() ? Integer.MAX_VALUE : ReviewsByKind.FIRST;
        return new ReviewsPage(
                here.address(),
                frame,
                found(here, reviews),
                part(here, reviews.overdue(), most),
                part(here, reviews.undated(), most),
                part(here, reviews.current(), most),
                all.groups().stream().map(group -> pages(here, group)).toList());
    }

    @Override
    public PageKind kind() {
        return PageKind.REVIEWS;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }

    private static List<String> found(Here here, Reviews reviews) {
        List<String> found =
                new ArrayList<>(List.of(overdue(here, reviews.overdue().size())));
        if (!reviews.undated().isEmpty()) {
            found.add(here.words()
                    .count("reviews.undated_count", reviews.undated().size()));
        }
        return found;
    }

    private static String overdue(Here here, int count) {
        LocalDate day = here.handbook().edition();
        if (day == null) {
            return here.words().say("reviews.no_edition");
        }
        String edition = here.words().date(day);
        return count == 0
                ? here.words().say("reviews.measured_none", "edition", edition)
                : here.words().count("reviews.measured", count, "edition", edition);
    }

    private static @Nullable Part part(Here here, List<Review> reviews, int most) {
        if (reviews.isEmpty()) {
            return null;
        }
        List<ReviewRow> readers = new ArrayList<>();
        List<ReviewRow> editors = new ArrayList<>();
        for (Review review : reviews.subList(0, Math.min(most, reviews.size()))) {
            boolean own = ReviewKind.of(here.handbook(), review) == ReviewKind.MANUAL;
            (own ? editors : readers).add(ReviewRow.of(here, review));
        }
        List<Group> groups = new ArrayList<>();
        if (!readers.isEmpty()) {
            groups.add(new Group(editors.isEmpty() ? null : here.words().say("reviews.for_readers"), readers));
        }
        if (!editors.isEmpty()) {
            groups.add(new Group(here.words().say("reviews.for_editors"), editors));
        }
        int others = reviews.size() - most;
        return new Part(groups, others > 0 ? here.words().count("reviews.more", others) : null);
    }

    private static KindPages pages(Here here, ReviewsByKind.Group group) {
        return new KindPages(
                group.name(here),
                IntStream.rangeClosed(1, group.parts())
                        .mapToObj(part -> group.link(here, part))
                        .toList());
    }
}
