package remit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.model.Comparison;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.prose.Prose;
import remit.shape.CommonShape;
import remit.shape.ComparisonShape;
import remit.shape.RecordKind;
import remit.shape.Target;

/** {@code comparisons/<id>.yaml}. */
final class ComparisonCheck {

    private ComparisonCheck() {}

    static void check(Content content, Names names, Problems problems) {
        content.comparisons().forEach((id, comparison) -> {
            checkRows(comparison, criteria(content, id, names), names, problems);
        });
        checkPairs(content, problems);
    }

    /** A comparison of two roles is that pair's page, so there can be one of them. */
    private static void checkPairs(Content content, Problems problems) {
        Map<String, String> files = new HashMap<>();
        content.comparisons().forEach((id, comparison) -> {
            List<String> roles = comparison.get(ComparisonShape.ROLES);
            String file = RecordKind.COMPARISON.file(id);
            String pair = roles.size() == 2 ? Comparison.pairId(roles.get(0), roles.get(1)) : "";
            String first = pair.isEmpty() ? null : files.putIfAbsent(pair, file);
            if (first != null) {
                problems.add(Message.ADDRESS_TAKEN
                        .at(comparison.at(ComparisonShape.ROLES), "compare/" + pair + ".html")
                        .hint(Hint.samePair(first)));
            }
        });
    }

    /** The criteria that a comparison shows: all of them where it does not say, as for an undeclared pair. */
    static Set<String> criteria(Content content, String id, Names names) {
        Fields comparison = content.comparisons().get(id);
        return comparison != null && comparison.has(ComparisonShape.CRITERIA)
                ? new LinkedHashSet<>(comparison.get(ComparisonShape.CRITERIA))
                : names.ids(Target.CRITERION);
    }

    /** Of content without errors. */
    static Comparison comparison(String id, Fields fields, Content content, Names names, UpkeepReader upkeep) {
        Map<String, Prose> rows = new LinkedHashMap<>();
        fields.get(ComparisonShape.ROWS).forEach(e -> rows.put(e.key().text(), ((Bound.Rich) e.value()).prose()));
        return new Comparison(
                id,
                fields.required(ComparisonShape.TITLE),
                fields.get(ComparisonShape.ROLES),
                new ArrayList<>(criteria(content, id, names)),
                fields.get(ComparisonShape.IN_SHORT),
                rows,
                content.proseOf(RecordKind.COMPARISON.explanation(id)),
                fields.get(CommonShape.FORMERLY),
                upkeep.of(fields, RecordKind.COMPARISON.file(id)));
    }

    /** A written difference of a row that is not shown would be lost. */
    private static void checkRows(Fields comparison, Set<String> shown, Names names, Problems problems) {
        for (Bound.Entry row : comparison.get(ComparisonShape.ROWS)) {
            String criterion = row.key().text();
            if (!shown.contains(criterion) && names.isDeclared(Target.CRITERION, criterion)) {
                problems.add(Message.ROW_NOT_SHOWN
                        .at(row.key().position(), criterion)
                        .hint(Hint.showRow()));
            }
        }
    }
}
