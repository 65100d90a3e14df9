package remit.check.make;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.model.Comparison;
import remit.prose.Prose;
import remit.shape.CommonShape;
import remit.shape.ComparisonShape;
import remit.shape.RecordKind;

/** Makes comparisons from content without errors. */
final class ComparisonMaker {

    private ComparisonMaker() {}

    /**
     * Makes one comparison.
     *
     * @param criteria the ids of all criteria, in order
     */
    static Comparison comparison(String id, Fields fields, Content content, Set<String> criteria, UpkeepReader upkeep) {
        Map<String, Prose> rows = new LinkedHashMap<>();
        fields.get(ComparisonShape.ROWS).forEach(e -> rows.put(e.key().text(), ((Bound.Rich) e.value()).prose()));
        return new Comparison(
                id,
                fields.required(ComparisonShape.TITLE),
                fields.get(ComparisonShape.ROLES),
                List.copyOf(content.shown(id, criteria)),
                fields.get(ComparisonShape.IN_SHORT),
                rows,
                content.proseOf(RecordKind.COMPARISON.explanation(id)),
                fields.get(CommonShape.FORMERLY),
                upkeep.of(fields, RecordKind.COMPARISON.file(id)));
    }
}
