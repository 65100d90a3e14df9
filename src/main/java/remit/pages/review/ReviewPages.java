package remit.pages.review;

import java.util.List;
import remit.model.Reviews;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page "Reviews". */
public final class ReviewPages {

    private ReviewPages() {}

    /** Returns the page; empty in a handbook that says nothing about reviews. */
    public static List<Page> of(Context context) {
        Reviews reviews = context.facts().reviews();
        return reviews.any() ? List.of(ReviewsPage.of(context, reviews)) : List.of();
    }
}
