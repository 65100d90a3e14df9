package remit.check.bind;

import java.util.Map;
import java.util.Set;
import remit.model.Role;
import remit.model.Value;
import remit.shape.RoleShape;

/**
 * A role with its values bound.
 *
 * @param values by the criterion's id, without those that do not fit
 * @param sources the ids of the sources that values and items name
 */
public record BoundRole(String id, Fields fields, Map<String, Value> values, Set<String> sources) {

    public Role.Status status() {
        return Role.Status.of(fields.required(RoleShape.STATUS));
    }
}
