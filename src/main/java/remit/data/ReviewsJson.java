package remit.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Reviews;
import remit.model.Reviews.Review;
import remit.pages.here.Context;
import remit.pages.link.Addresses.Place;
import remit.shape.CommonShape;
import remit.shape.HandbookShape;

/**
 * {@code data/reviews.json}: the {@code edition}, the day by which reviews are judged, if there is one; {@code counts},
 * how many reviews have each state; and all {@code reviews}, in the order of the page of reviews.
 *
 * <p>A review's {@code state} is {@code overdue}, {@code undated} or {@code current}. It has its {@code target} (a
 * file, relative to the content folder, and after {@code #} the id of a record in it), a {@code title} (none for a list
 * as a whole), its {@code page}, and where they are known {@code owner}, {@code reviewed} and {@code due}. A day that
 * holds for many records is one review, as it is one warning.
 */
record ReviewsJson(@Nullable LocalDate edition, Map<String, Integer> counts, List<Line> reviews) implements Data {

    /**
     * @param page its address relative to the site's root, with the anchor if there is one
     */
    private record Line(String state, Review review, String page) {}

    static ReviewsJson of(Context context) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        byState(context.facts().reviews()).forEach((state, reviews) -> {
            counts.put(state, reviews.size());
            reviews.forEach(review -> lines.add(new Line(state, review, page(context, review))));
        });
        return new ReviewsJson(context.handbook().edition(), counts, lines);
    }

    @Override
    public String text() {
        return Json.object(json -> {
            json.putIfAny(HandbookShape.EDITION, edition);
            json.object("counts", all -> counts.forEach(all::put));
            json.objects("reviews", reviews, ReviewsJson::put);
        });
    }

    private static Map<String, List<Review>> byState(Reviews reviews) {
        Map<String, List<Review>> states = new LinkedHashMap<>();
        states.put("overdue", reviews.overdue());
        states.put("undated", reviews.undated());
        states.put("current", reviews.current());
        return states;
    }

    private static String page(Context context, Review review) {
        Place place = context.addresses().resolve(review.target());
        return place.anchor().isEmpty() ? place.address().path() : place.address() + "#" + place.anchor();
    }

    private static void put(Json json, Line line) {
        Review review = line.review();
        json.put("state", line.state())
                .put("target", review.target())
                .putIfAny("title", review.title())
                .put("page", line.page())
                .putIfAny(CommonShape.OWNER, review.upkeep().owner())
                .putIfAny(CommonShape.REVIEWED, review.upkeep().reviewed())
                .putIfAny("due", review.due());
    }
}
