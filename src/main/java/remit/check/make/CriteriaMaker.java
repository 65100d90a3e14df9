package remit.check.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.model.Criterion;
import remit.model.CriterionGroup;
import remit.prose.Prose;
import remit.shape.CommonShape;
import remit.shape.CriterionShape;

/** Makes the criteria, which are needed before the values of roles can be bound. */
public final class CriteriaMaker {

    private CriteriaMaker() {}

    /** Returns the groups, each with those of its criteria that have an id and a name. */
    public static List<CriterionGroup> groups(Content content) {
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
                fields.get(CriterionShape.CHOICES),
                fields.get(CommonShape.FORMERLY));
    }
}
