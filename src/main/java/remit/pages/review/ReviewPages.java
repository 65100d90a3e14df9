package remit.pages.review;

import java.util.ArrayList;
import java.util.List;
import remit.model.Reviews;
import remit.pages.frame.PageMaker;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Addresses;

/** Makes the page "Reviews", and pages for each kind of record where there are very many reviews. */
public final class ReviewPages {

    private ReviewPages() {}

    /** Returns the pages' makers; none in a handbook that says nothing about reviews. */
    public static List<PageMaker> of(Context context) {
        Reviews reviews = context.facts().reviews();
        if (!reviews.any()) {
            return List.of();
        }
        if (!ReviewsByKind.needed(reviews)) {
            return List.of(new PageMaker(Addresses.REVIEWS, () -> ReviewsPage.of(context, reviews)));
        }
        ReviewsByKind all = ReviewsByKind.of(new Here(context, Addresses.REVIEWS), reviews);
        List<PageMaker> makers = new ArrayList<>();
        makers.add(new PageMaker(Addresses.REVIEWS, () -> ReviewsPage.of(context, reviews, all)));
        for (ReviewsByKind.Group group : all.groups()) {
            for (int i = 1; i <= group.parts(); i++) {
                int part = i;
                makers.add(new PageMaker(group.address(part), () -> ReviewListPage.of(context, all, group, part)));
            }
        }
        return makers;
    }
}
