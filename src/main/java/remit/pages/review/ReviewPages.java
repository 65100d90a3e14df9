package remit.pages.review;

import java.util.List;
import remit.model.Reviews;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** "Reviews". */
public final class ReviewPages {

    private ReviewPages() {}

    /** The page; none in a handbook that says nothing of reviews. */
    public static List<Page> of(Context context) {
        Reviews reviews = context.facts().reviews();
        return reviews.any() ? List.of(ReviewsPage.of(context, reviews)) : List.of();
    }
}
