package remit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Criterion;
import remit.model.CriterionGroup;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.prose.Prose;
import remit.read.YamlDocument;

/** {@code criteria.yaml}: which kinds go with which keys, and the criteria themselves. */
final class CriteriaCheck {

    private CriteriaCheck() {}

    static void check(Content content, Problems problems) {
        checkAny(content, problems);
        GroupNames.check(content.criterionGroups(), true, problems);
        for (Fields group : content.criterionGroups()) {
            group.records("criteria").forEach(criterion -> check(criterion, problems));
            if (group.isEmptyList("criteria")) {
                problems.add(Message.EMPTY_LIST.at(group.at("criteria"), "criteria"));
            }
        }
    }

    private static void checkAny(Content content, Problems problems) {
        YamlDocument document = content.documents().yaml().get("criteria.yaml");
        if (document != null && content.criterionGroups().isEmpty() && !problems.hasErrorsIn("criteria.yaml")) {
            problems.add(Message.EMPTY_LIST.at(document.root().position(), "criteria.yaml"));
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
            problems.add(otherKind(criterion, "items", Criterion.Kind.LIST));
        }
        if (criterion.has("unit") && kind != Criterion.Kind.NUMBER) {
            problems.add(otherKind(criterion, "unit", Criterion.Kind.NUMBER));
        }
        if (criterion.has("choices") && kind != Criterion.Kind.CHOICE) {
            problems.add(otherKind(criterion, "choices", Criterion.Kind.CHOICE));
        }
        if (criterion.isEmptyList("choices")) {
            problems.add(Message.EMPTY_LIST.at(criterion.at("choices"), "choices"));
        }
        if (kind == Criterion.Kind.CHOICE && !criterion.wrote("choices")) {
            problems.add(Message.MISSING_KEY
                    .at(criterion.start(), "choices", "a criterion of kind choice")
                    .hint(Hint.add("choices: [indoors, outdoors]")));
        }
        Duplicates.check(criterion.words("choices"), "choices", problems);
    }

    private static Problem otherKind(Fields criterion, String key, Criterion.Kind fitting) {
        return Message.KEY_OF_OTHER_KIND
                .at(criterion.at(key), key, fitting.word(), kind(criterion).word())
                .hint(Hint.deleteOrWrite("kind: " + fitting.word()));
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
