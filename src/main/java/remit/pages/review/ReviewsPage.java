package remit.pages.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * The page that says when everything was reviewed, and when it is due again.
 *
 * @param found sentences: how many reviews are overdue at the date of the edition, or that there is no edition to
 *     measure by; then, where there are any, how many records have no date of a review
 * @param overdue the longest overdue first; may be empty
 * @param undated records without the date of a review; may be empty
 * @param current the next due first; may be empty
 */
public record ReviewsPage(
        Address address, Frame frame, List<String> found, List<Row> overdue, List<Row> undated, List<Row> current)
        implements FramedPage {

    /**
     * One record.
     *
     * @param owner who keeps it; null where nobody is named
     * @param reviewed the day of the last review; null where no date is recorded
     * @param due the day on which a review is or was due, or words that none is planned; null where no date is recorded
     */
    public record Row(
            PageLink page,
            @Nullable String owner,
            @Nullable String reviewed,
            @Nullable String due) {}

    static ReviewsPage of(Context context, Reviews reviews) {
        Here here = new Here(context, Addresses.REVIEWS);
        Frame frame = FrameBuilder.said(here, here.words().say("reviews.title"))
                .belowAbout()
                .lead(here.words().say("reviews.lead"))
                .build();
        return new ReviewsPage(
                here.address(),
                frame,
                found(here, reviews),
                rows(here, reviews.overdue()),
                rows(here, reviews.undated()),
                rows(here, reviews.current()));
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

    private static List<Row> rows(Here here, List<Review> reviews) {
        return reviews.stream().map(review -> row(here, review)).toList();
    }

    private static Row row(Here here, Review review) {
        LocalDate reviewed = review.upkeep().reviewed();
        return new Row(
                link(here, review),
                review.upkeep().owner(),
                reviewed == null ? null : here.words().date(reviewed),
                reviewed == null ? null : due(here, review.due()));
    }

    private static String due(Here here, @Nullable LocalDate due) {
        return due == null
                ? here.words().say("reviews.never_due")
                : here.words().date(due);
    }

    /** Returns the link to a record. A list as a whole has the name of its page. */
    private static PageLink link(Here here, Review review) {
        String href = here.to(review.target());
        return review.title() == null
                ? PageLink.said(here.words().say("reviews.lists." + stem(review.target())), href)
                : new PageLink(review.title(), href);
    }

    private static String stem(String file) {
        return file.substring(0, file.indexOf('.'));
    }
}
