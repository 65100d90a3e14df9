package remit.shape;

import java.util.List;
import java.util.Map;
import remit.model.Criterion;

/**
 * What a handbook declares that its records can refer to. A handbook with errors has it too, as far as it could be read.
 *
 * @param byTarget the ids that a reference can name, in the order of the content; a target that is missing has none, and
 *     parts of a guide are never among them
 * @param criteria those that have an id, a name and a kind
 */
public record HandbookIds(Map<Target, List<NamedId>> byTarget, List<Criterion> criteria) {

    /**
     * An id and what people call the thing.
     *
     * @param name its title, name or question; empty where it could not be read
     */
    public record NamedId(String id, String name) {}

    public HandbookIds {
        byTarget = Map.copyOf(byTarget);
        criteria = List.copyOf(criteria);
    }

    /** Returns the ids that a reference to this target can name; empty where there are none. */
    public List<NamedId> of(Target target) {
        return byTarget.getOrDefault(target, List.of());
    }
}
