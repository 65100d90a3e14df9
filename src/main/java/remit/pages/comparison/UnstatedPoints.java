package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.ComparisonTable;
import remit.model.ComparisonTable.Difference;
import remit.pages.here.Here;
import remit.words.Words;

/**
 * The points that no role of a comparison states. They are left out of the table and named below it, so that links to
 * them still work.
 *
 * @param words said before the names
 */
public record UnstatedPoints(String words, List<UnstatedPoint> points) {

    /**
     * One such point.
     *
     * @param id the criterion's id, which is the anchor
     * @param formerly the anchors that it had before
     */
    public record UnstatedPoint(String id, List<String> formerly, String name) {}

    /** Returns these points; null where each point is stated by some role. */
    static @Nullable UnstatedPoints of(Here here, ComparisonTable table) {
        List<UnstatedPoint> points = table.rows().stream()
                .filter(row -> row.difference() == Difference.UNSTATED)
                .map(row -> new UnstatedPoint(
                        row.criterion().id(),
                        row.criterion().formerly(),
                        here.text(row.criterion().name())))
                .toList();
        return points.isEmpty()
                ? null
                : new UnstatedPoints(lead(here.words(), table.roles().size()), points);
    }

    private static String lead(Words words, int roles) {
        return roles == 2
                ? words.say("comparison.unstated_two")
                : words.say("comparison.unstated", "number", words.number(roles));
    }
}
