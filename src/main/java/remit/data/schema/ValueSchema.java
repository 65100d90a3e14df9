package remit.data.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.shape.KeyKind;

/**
 * The schema of one value that may be a scalar, a list or a record. It needs no {@code oneOf}: the keywords for scalars,
 * lists and records do not get in each other's way, so one list of types tells them apart.
 *
 * <p>A scalar that may be {@code true} or {@code false} says so with {@code if}, because editors propose both words
 * wherever {@code boolean} is among the types, also for a title. Definitions are named within {@code allOf}: editors
 * do not look at what is beside a {@code $ref} when they complete a key.
 */
final class ValueSchema {

    /** The keywords about the keys of a map. */
    private static final Set<String> OF_KEYS = Set.of("propertyNames", "properties", "additionalProperties");

    private final List<String> types = new ArrayList<>();
    private final Map<String, Object> scalar = new LinkedHashMap<>();
    private final Map<String, Object> rest = new LinkedHashMap<>();
    private final List<Object> parts = new ArrayList<>();
    private boolean truth;
    private @Nullable String wanted;

    /** Adds a type of JSON. */
    ValueSchema type(String type) {
        types.add(type);
        return this;
    }

    /** Lets the scalar also be {@code true} or {@code false}. */
    ValueSchema orTruth() {
        truth = true;
        return this;
    }

    /** Adds a keyword that is only about scalars. */
    ValueSchema scalar(String keyword, Object value) {
        scalar.put(keyword, value);
        return this;
    }

    /** Adds a keyword that is not about scalars. */
    ValueSchema put(String keyword, Object value) {
        rest.put(keyword, value);
        return this;
    }

    /** Adds a definition whose keywords apply as well. */
    ValueSchema part(String definition) {
        parts.add(Map.of("$ref", definition));
        return this;
    }

    /** Adds a rule with a message of its own. */
    ValueSchema rule(Map<String, Object> rule) {
        parts.add(rule);
        return this;
    }

    /** Sets what an editor says where the value does not fit, after "wants". */
    ValueSchema wanted(String words) {
        wanted = words;
        return this;
    }

    /** Returns the same schema for a list of one item or more; a single item may be written without a list. */
    ValueSchema orListOf(Map<String, Object> item) {
        return type("array").put("items", item);
    }

    /** Leaves only lists, for a list that needs more than one item. */
    ValueSchema listOnly(KeyKind list) {
        types.clear();
        types.add("array");
        truth = false;
        scalar.clear();
        parts.clear();
        return wanted(list.wanted());
    }

    /**
     * Returns the schema as a tree.
     *
     * @param label the place of the value in messages: {@code 'title'}
     */
    Map<String, Object> tree(String label) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("type", types.size() == 1 ? types.get(0) : List.copyOf(types));
        plain.putAll(scalar);
        if (wanted != null) {
            plain.put("errorMessage", label + " wants " + wanted);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        if (truth) {
            tree.put("if", Map.of("type", "boolean"));
            tree.put("else", plain);
        } else {
            tree.putAll(plain);
        }
        Map<String, Object> ofKeys = new LinkedHashMap<>();
        rest.forEach((keyword, value) -> (OF_KEYS.contains(keyword) ? ofKeys : tree).put(keyword, value));
        if (!ofKeys.isEmpty()) {
            all.add(ofKeys); // apart, because the message about the value would also replace those about its keys
        }
        all.addAll(parts);
        if (!all.isEmpty()) {
            tree.put("allOf", all);
        }
        return tree;
    }
}
