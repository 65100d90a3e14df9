package remit.pages.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remit.model.Reviews.Review;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * When one record was reviewed, and when it is due again.
 *
 * @param page the record's place; a list as a whole has the name of its page
 * @param owner who keeps it; null where nobody is named
 * @param contact the place of the contact or role that has the owner's name; null where none has it
 * @param reviewed the day of the last review; null where no date is recorded
 * @param due the day on which a review is or was due, or words that none is planned; null where no date is recorded
 * @param overdue whether it was due before the day of the edition
 */
public record ReviewRow(
        PageLink page,
        @Nullable String owner,
        @Nullable String contact,
        @Nullable String reviewed,
        @Nullable String due,
        boolean overdue) {

    static ReviewRow of(Here here, Review review) {
        String owner = review.upkeep().owner();
        LocalDate reviewed = review.upkeep().reviewed();
        return new ReviewRow(
                link(here, review),
                owner,
                here.place(owner),
                reviewed == null ? null : here.words().date(reviewed),
                reviewed == null ? null : due(here, review.due()),
                review.upkeep().overdue(here.handbook().edition()));
    }

    /** Returns the name of what was reviewed and its place. */
    static PageLink link(Here here, Review review) {
        String href = here.to(review.target());
        return review.title() == null
                ? PageLink.said(here.words().say("reviews.lists." + ReviewKind.stem(review)), href)
                : new PageLink(review.title(), href);
    }

    private static String due(Here here, @Nullable LocalDate due) {
        return due == null
                ? here.words().say("reviews.never_due")
                : here.words().date(due);
    }
}
