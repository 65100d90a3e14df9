package remit.check.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.model.Comparison;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.shape.ComparisonShape;
import remit.shape.RecordKind;
import remit.shape.Target;

/**
 * Checks {@code comparisons/<id>.yaml}: a pair has at most one comparison, and every row with a written difference is
 * shown.
 */
public final class ComparisonCheck {

    private ComparisonCheck() {}

    public static void check(Content content, Names names, Problems problems) {
        Set<String> criteria = names.ids(Target.CRITERION);
        content.comparisons()
                .forEach((id, comparison) -> checkRows(comparison, content.shown(id, criteria), names, problems));
        checkPairs(content, problems);
    }

    /**
     * Reports a second comparison of the same two roles: a comparison of two roles is the page of that pair, so there
     * can be only one.
     */
    private static void checkPairs(Content content, Problems problems) {
        Map<String, String> files = new HashMap<>();
        content.comparisons().forEach((id, comparison) -> {
            List<String> roles = comparison.get(ComparisonShape.ROLES);
            String file = RecordKind.COMPARISON.file(id);
            String pair = roles.size() == 2 ? Comparison.pairId(roles.get(0), roles.get(1)) : "";
            String first = pair.isEmpty() ? null : files.putIfAbsent(pair, file);
            if (first != null) {
                problems.add(Message.ADDRESS_TAKEN
                        .at(comparison.at(ComparisonShape.ROLES), Comparison.FOLDER + pair + ".html")
                        .hint(FileHint.samePair(first)));
            }
        });
    }

    /** Reports a written difference for a row that the comparison does not show, so that nobody would see it. */
    private static void checkRows(Fields comparison, Set<String> shown, Names names, Problems problems) {
        for (Bound.BoundEntry row : comparison.get(ComparisonShape.ROWS)) {
            String criterion = row.key().text();
            if (!shown.contains(criterion) && names.isDeclared(Target.CRITERION, criterion)) {
                problems.add(Message.ROW_NOT_SHOWN.at(row.key().position(), criterion));
            }
        }
    }
}
