package remit.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Handbook;
import remit.model.Reviews;
import remit.model.Reviews.Review;
import remit.pages.part.Addresses;
import remit.pages.part.Addresses.Place;

/**
 * {@code data/reviews.json}: the {@code edition} by whose day reviews are judged, if any; how many there are of each
 * state as {@code counts}; and all {@code reviews}, in the order of their page.
 *
 * <p>A review's {@code state} is {@code overdue}, {@code undated} or {@code current}. It has its {@code target} (a file,
 * relative to the content folder, and after {@code #} the id of a record in it), a {@code title} (none for a list as a
 * whole), its {@code page}, and where they are known {@code owner}, {@code reviewed} and {@code due}. A day that stands
 * for many records is one review, as it is one warning.
 */
final class ReviewsJson {

    private ReviewsJson() {}

    static String of(Handbook handbook, Addresses addresses) {
        Reviews reviews = Reviews.of(handbook);
        return Json.object(json -> {
            json.putIfAny("edition", handbook.edition());
            json.object("counts", counts -> byState(reviews).forEach((state, all) -> counts.put(state, all.size())));
            json.objects(
                    "reviews",
                    byState(reviews).entrySet().stream()
                            .flatMap(
                                    state -> state.getValue().stream().map(review -> Map.entry(state.getKey(), review)))
                            .toList(),
                    (one, entry) -> put(one.put("state", entry.getKey()), entry.getValue(), addresses));
        });
    }

    private static Map<String, List<Review>> byState(Reviews reviews) {
        Map<String, List<Review>> states = new LinkedHashMap<>();
        states.put("overdue", reviews.overdue());
        states.put("undated", reviews.undated());
        states.put("current", reviews.current());
        return states;
    }

    private static void put(Json json, Review review, Addresses addresses) {
        Place place = addresses.resolve(review.target());
        json.put("target", review.target())
                .putIfAny("title", review.title())
                .put("page", place.anchor().isEmpty() ? place.address().path() : place.address() + "#" + place.anchor())
                .putIfAny("owner", review.upkeep().owner())
                .putIfAny("reviewed", review.upkeep().reviewed())
                .putIfAny("due", review.due());
    }
}
