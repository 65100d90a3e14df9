package remit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Criterion;
import remit.model.CriterionGroup;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.prose.Prose;

/** {@code criteria.yaml}: which kinds go with which keys, and the criteria themselves. */
final class CriteriaCheck {

    private CriteriaCheck() {}

    static void check(Content content, Problems problems) {
        GroupNames.check(content.criterionGroups(), true, problems);
        for (Fields group : content.criterionGroups()) {
            group.records("criteria").forEach(criterion -> check(criterion, problems));
            if (group.has("criteria") && group.items("criteria").isEmpty()) {
                problems.add(Message.EMPTY_LIST.at(group.at("criteria"), "criteria"));
            }
        }
    }

    /** The groups with those of their criteria that have an id and a name. */
    static List<CriterionGroup> groups(Content content) {
        List<CriterionGroup> groups = new ArrayList<>();
        for (Fields group : content.criterionGroups()) {
            String name = group.text("group", "");
            groups.add(new CriterionGroup(
                    name,
                    group.records("criteria").stream()
                            .filter(c -> c.has("id") && c.has("name"))
                            .map(c -> criterion(c, name))
                            .toList()));
        }
        return groups;
    }

    private static void check(Fields criterion, Problems problems) {
        Criterion.Kind kind = kind(criterion);
        if (criterion.has("items") && kind != Criterion.Kind.LIST) {
            problems.add(Message.KEY_OF_OTHER_KIND.at(criterion.at("items"), "items", "list", kind.word()));
        }
        if (criterion.has("unit") && kind != Criterion.Kind.NUMBER) {
            problems.add(Message.KEY_OF_OTHER_KIND.at(criterion.at("unit"), "unit", "number", kind.word()));
        }
        if (criterion.has("choices") && kind != Criterion.Kind.CHOICE) {
            problems.add(Message.KEY_OF_OTHER_KIND.at(criterion.at("choices"), "choices", "choice", kind.word()));
        }
        if (kind == Criterion.Kind.CHOICE && !criterion.wrote("choices")) {
            problems.add(Message.MISSING_KEY
                    .at(criterion.start(), "choices", "a criterion of kind choice")
                    .hint(Hint.add("choices: [indoors, outdoors]")));
        }
        Duplicates.check(criterion.words("choices"), "choices", problems);
    }

    private static Criterion criterion(Fields fields, String group) {
        Map<String, Prose> items = new LinkedHashMap<>();
        fields.entries("items").forEach(e -> items.put(e.key().text(), ((Bound.Rich) e.value()).prose()));
        return new Criterion(
                fields.required("id"),
                fields.required("name"),
                group,
                fields.prose("help"),
                kind(fields),
                items,
                fields.text("unit"),
                fields.texts("choices"));
    }

    private static Criterion.Kind kind(Fields criterion) {
        String word = criterion.text("kind", "list");
        for (Criterion.Kind kind : Criterion.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return Criterion.Kind.LIST;
    }
}
