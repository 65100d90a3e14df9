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
import remit.shape.Target;

/** {@code comparisons/<id>.yaml}. */
final class ComparisonCheck {

    private ComparisonCheck() {}

    static void check(Content content, Names names, Problems problems) {
        content.comparisons().forEach((id, comparison) -> {
            if (comparison.isShorterThan(2, "roles")) {
                problems.add(Message.TOO_FEW_ROLES.at(comparison.at("roles")));
            }
            Duplicates.check(comparison.words("roles"), "roles", problems);
            Duplicates.check(comparison.words("criteria"), "criteria", problems);
            if (comparison.isEmptyList("criteria")) {
                problems.add(Message.EMPTY_LIST.at(comparison.at("criteria"), "criteria"));
            }
            checkRows(comparison, criteria(content, id, names), names, problems);
        });
        checkPairs(content, problems);
    }

    /** A comparison of two roles is that pair's page, so there can be one of them. */
    private static void checkPairs(Content content, Problems problems) {
        Map<String, String> files = new HashMap<>();
        content.comparisons().forEach((id, comparison) -> {
            List<String> roles = comparison.texts("roles");
            String file = "comparisons/" + id + ".yaml";
            String pair = roles.size() == 2 ? Comparison.pairId(roles.get(0), roles.get(1)) : "";
            String first = pair.isEmpty() ? null : files.putIfAbsent(pair, file);
            if (first != null) {
                problems.add(Message.ADDRESS_TAKEN
                        .at(comparison.at("roles"), "compare/" + pair + ".html")
                        .hint(Hint.samePair(first)));
            }
        });
    }

    /** The criteria that a comparison shows: all of them where it does not say, as for an undeclared pair. */
    static Set<String> criteria(Content content, String id, Names names) {
        Fields comparison = content.comparisons().get(id);
        return comparison != null && comparison.has("criteria")
                ? new LinkedHashSet<>(comparison.texts("criteria"))
                : names.ids(Target.CRITERION);
    }

    /** Of content without errors. */
    static Comparison comparison(String id, Fields fields, Content content, Names names, UpkeepReader upkeep) {
        Map<String, Prose> rows = new LinkedHashMap<>();
        fields.entries("rows").forEach(e -> rows.put(e.key().text(), ((Bound.Rich) e.value()).prose()));
        return new Comparison(
                id,
                fields.required("title"),
                fields.texts("roles"),
                new ArrayList<>(criteria(content, id, names)),
                fields.prose("in-short"),
                rows,
                content.proseOf("comparisons/" + id + ".md"),
                fields.texts("formerly"),
                upkeep.of(fields, "comparisons/" + id + ".yaml"));
    }

    /** A written difference of a row that is not shown would be lost. */
    private static void checkRows(Fields comparison, Set<String> shown, Names names, Problems problems) {
        for (Bound.Entry row : comparison.entries("rows")) {
            String criterion = row.key().text();
            if (!shown.contains(criterion) && names.isDeclared(Target.CRITERION, criterion)) {
                problems.add(Message.ROW_NOT_SHOWN
                        .at(row.key().position(), criterion)
                        .hint(Hint.showRow()));
            }
        }
    }
}
