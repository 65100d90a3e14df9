package remit.pages.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.CriterionGroup;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.part.Citations;
import remit.pages.part.ValueView;
import remit.prose.Html;

/**
 * A role's points under one heading, in the order of the criteria. All points are shown, including those that the role
 * does not state.
 */
public record PointGroup(String name, List<RolePoint> points) {

    /**
     * One point.
     *
     * @param id the criterion's id, which is the row's anchor
     * @param formerly the anchors that it had before
     * @param here the label of the row's link to itself
     * @param help the criterion's explanation; null where it has none
     */
    public record RolePoint(
            String id,
            List<String> formerly,
            String name,
            String here,
            @Nullable Html help,
            ValueView value) {}

    static List<PointGroup> allOf(Here here, Role role, Citations citations) {
        return here.handbook().criteria().stream()
                .map(group -> of(here, group, role, citations))
                .toList();
    }

    private static PointGroup of(Here here, CriterionGroup group, Role role, Citations citations) {
        return new PointGroup(
                here.text(group.name()),
                group.criteria().stream()
                        .map(criterion -> point(here, criterion, role, citations))
                        .toList());
    }

    private static RolePoint point(Here here, Criterion criterion, Role role, Citations citations) {
        return new RolePoint(
                criterion.id(),
                criterion.formerly(),
                here.text(criterion.name()),
                here.words().say("here.link", "name", criterion.name()),
                here.html(criterion.help()),
                ValueView.of(here.inProse(), criterion, role.value(criterion.id()), List.of(), citations));
    }
}
