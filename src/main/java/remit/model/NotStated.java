package remit.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every value that is not stated: of each role for each criterion, whether or not a comparison shows it.
 *
 * @param byRole the criteria that a role does not state, by the role's id, in handbook order; roles that state all are
 *     left out
 * @param byCriterion the roles that do not state a criterion, by the criterion's id, in the criteria's order; criteria
 *     that all roles state are left out
 * @param count how many values are not stated
 * @param total how many values there would be if every role stated every criterion
 */
public record NotStated(
        Map<String, List<Criterion>> byRole, Map<String, List<Role>> byCriterion, int count, int total) {

    /** Finds all values of a handbook that are not stated. */
    public static NotStated of(Handbook handbook) {
        Map<String, List<Criterion>> byRole = new LinkedHashMap<>();
        Map<String, List<Role>> byCriterion = new LinkedHashMap<>();
        List<Criterion> criteria = handbook.allCriteria();
        criteria.forEach(criterion -> byCriterion.put(criterion.id(), new ArrayList<>()));
        int count = 0;
        for (Role role : handbook.roles().values()) {
            List<Criterion> open = criteria.stream()
                    .filter(criterion -> role.value(criterion.id()).state() == Value.State.NOT_STATED)
                    .toList();
            open.forEach(criterion -> byCriterion.get(criterion.id()).add(role));
            byRole.put(role.id(), open);
            count += open.size();
        }
        byRole.values().removeIf(List::isEmpty);
        byCriterion.values().removeIf(List::isEmpty);
        return new NotStated(
                byRole, byCriterion, count, criteria.size() * handbook.roles().size());
    }
}
