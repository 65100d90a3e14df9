package remit.check.bind;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.model.Criterion;
import remit.model.Value;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.shape.RoleShape;

/**
 * The values of a role, bound by the kinds of their criteria. They depend only on the role and the criteria.
 *
 * @param values by the criterion's id, in the order of the file, without those that do not fit
 * @param sources the ids of the sources that values and items name
 * @param problems what does not fit, by the criterion's id; criteria whose values fit are not there
 * @param found the references and links in them
 */
public record RoleValues(
        Map<String, Value> values, Set<String> sources, Map<String, List<Problem>> problems, Found found) {

    /**
     * Binds the values of a role.
     *
     * @param criteria by their ids
     * @param criteriaSound whether all criteria are known; only then is a shared wording that no criterion declares
     *     reported
     */
    public static RoleValues of(Fields role, Map<String, Criterion> criteria, boolean criteriaSound, FileBinder files) {
        Map<String, List<Problem>> problems = new LinkedHashMap<>();
        Found found = new Found();
        Map<String, Value> values = new LinkedHashMap<>();
        for (Bound.BoundEntry entry : role.get(RoleShape.VALUES)) {
            Criterion criterion = criteria.get(entry.key().text());
            if (criterion == null) {
                continue;
            }
            Problems own = new Problems();
            ValueBinder binder = new ValueBinder(files.binder(own, found), criteria.keySet(), criteriaSound);
            Value value = binder.value(criterion, entry.key(), ((Bound.Raw) entry.value()).node());
            if (value != null) {
                values.put(criterion.id(), value);
            }
            if (!own.sorted().isEmpty()) {
                problems.put(criterion.id(), own.sorted());
            }
        }
        return new RoleValues(Collections.unmodifiableMap(values), sources(values), problems, found);
    }

    private static Set<String> sources(Map<String, Value> values) {
        Set<String> sources = new HashSet<>();
        for (Value value : values.values()) {
            sources.addAll(value.sources());
            value.items().forEach(item -> sources.addAll(item.sources()));
        }
        return Set.copyOf(sources);
    }
}
