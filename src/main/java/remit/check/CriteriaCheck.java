package remit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Criterion;
import remit.model.CriterionGroup;
import remit.problem.Message;
import remit.problem.Problems;
import remit.prose.Prose;
import remit.read.YamlDocument;
import remit.shape.CriterionShape;
import remit.shape.RecordKind;

/** {@code criteria.yaml}: which kinds go with which keys, and the criteria themselves. */
final class CriteriaCheck {

    private CriteriaCheck() {}

    static void check(Content content, Problems problems) {
        checkAny(content, problems);
        GroupNames.check(content.criterionGroups(), CriterionShape.Group.GROUP, true, problems);
    }

    private static void checkAny(Content content, Problems problems) {
        YamlDocument document = content.documents().yaml().get(RecordKind.CRITERION.file());
        if (document != null
                && content.criterionGroups().isEmpty()
                && !problems.hasErrorsIn(RecordKind.CRITERION.file())) {
            problems.add(Message.EMPTY_LIST.at(document.root().position(), RecordKind.CRITERION.file()));
        }
    }

    /** The groups with those of their criteria that have an id and a name. */
    static List<CriterionGroup> groups(Content content) {
        List<CriterionGroup> groups = new ArrayList<>();
        for (Fields group : content.criterionGroups()) {
            String name = group.get(CriterionShape.Group.GROUP, "");
            groups.add(new CriterionGroup(
                    name,
                    group.get(CriterionShape.Group.CRITERIA).stream()
                            .filter(c -> c.has(CriterionShape.ID) && c.has(CriterionShape.NAME))
                            .map(c -> criterion(c, name))
                            .toList()));
        }
        return groups;
    }

    private static Criterion criterion(Fields fields, String group) {
        Map<String, Prose> items = new LinkedHashMap<>();
        fields.get(CriterionShape.ITEMS).forEach(e -> items.put(e.key().text(), ((Bound.Rich) e.value()).prose()));
        return new Criterion(
                fields.required(CriterionShape.ID),
                fields.required(CriterionShape.NAME),
                group,
                fields.get(CriterionShape.HELP),
                Criterion.Kind.of(fields.required(CriterionShape.KIND)),
                items,
                fields.get(CriterionShape.UNIT),
                fields.get(CriterionShape.CHOICES));
    }
}
