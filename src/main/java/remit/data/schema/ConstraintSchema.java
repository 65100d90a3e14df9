package remit.data.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import remit.shape.Constraint;
import remit.shape.Constraint.AtLeast;
import remit.shape.Constraint.Distinct;
import remit.shape.Constraint.Holds;
import remit.shape.Constraint.NeededFor;
import remit.shape.Constraint.NotEmpty;
import remit.shape.Constraint.OneForm;
import remit.shape.Constraint.OnlyFor;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.Shape;

/** The constraints of shapes, as keywords of a schema. */
final class ConstraintSchema {

    private ConstraintSchema() {}

    /** Adds what the constraints of a shape say of the value of one key. */
    static void addTo(ValueSchema value, Key key, Shape shape) {
        for (Constraint constraint : shape.constraints()) {
            if (constraint instanceof NotEmpty notEmpty && notEmpty.key() == key) {
                value.put(key.kind() instanceof KeyKind.MapOf ? "minProperties" : "minItems", 1);
            } else if (constraint instanceof AtLeast atLeast && atLeast.key() == key) {
                value.listOnly(key.kind()).put("minItems", atLeast.least());
            } else if (constraint instanceof Distinct distinct && distinct.key() == key) {
                value.put("uniqueItems", true);
            } else if (constraint instanceof Holds holds && holds.key() == key) {
                value.rule(holding(holds));
            }
        }
    }

    private static Map<String, Object> holding(Holds holds) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("pattern", ScalarSchema.anyOf(List.of(holds.part()).stream()));
        schema.put("errorMessage", "'" + holds.key().name() + "' wants " + holds.part() + " in it");
        return schema;
    }

    /** Returns the keywords by which a record has all keys that it must have. */
    static Map<String, Object> needs(Shape shape) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        List<String> required =
                shape.keys().stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            keywords.put("required", required);
        }
        shape.constraints().stream()
                .filter(OneForm.class::isInstance)
                .forEach(form -> keywords.putAll(anyForm(forms((OneForm) form))));
        return keywords;
    }

    /** Returns what the constraints of a shape say of keys that depend on each other. */
    static Map<String, Object> ofRecord(Shape shape) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        List<Object> rules = new ArrayList<>();
        for (Constraint constraint : shape.constraints()) {
            if (constraint instanceof OneForm form) {
                keywords.putAll(noOtherForm(forms(form)));
            } else if (constraint instanceof OnlyFor only) {
                rules.add(onlyFor(only));
            } else if (constraint instanceof NeededFor needed) {
                rules.add(neededFor(needed));
            }
        }
        if (!rules.isEmpty()) {
            keywords.put("allOf", rules);
        }
        return keywords;
    }

    private static List<List<String>> forms(OneForm form) {
        return form.forms().stream()
                .map(keys -> keys.stream().map(Key::name).toList())
                .toList();
    }

    /** Returns the keyword by which a record has all keys of one form. */
    static Map<String, Object> anyForm(List<List<String>> forms) {
        return Map.of("anyOf", forms.stream().map(keys -> needing(keys, forms)).toList());
    }

    /**
     * Returns the keyword by which a record has keys of one form only. Each pair of keys that exclude each other is named
     * once, so that an editor reports one of them.
     */
    static Map<String, Object> noOtherForm(List<List<String>> forms) {
        Map<String, Object> excluded = new LinkedHashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            Map<String, Object> others = forms.subList(i + 1, forms.size()).stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toMap(key -> key, key -> false, (a, b) -> a, LinkedHashMap::new));
            if (!others.isEmpty()) {
                forms.get(i).forEach(key -> excluded.put(key, Map.of("properties", others)));
            }
        }
        return Map.of("dependentSchemas", excluded);
    }

    private static Map<String, Object> needing(List<String> keys, List<List<String>> forms) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("required", keys);
        form.put(
                "errorMessage",
                "one of these is needed: "
                        + forms.stream()
                                .map(each -> String.join(" with ", each))
                                .collect(Collectors.joining(", ")));
        return form;
    }

    /** Returns the rule that forbids a key unless another one has a value, which may be that one's default. */
    private static Map<String, Object> onlyFor(OnlyFor only) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", has(only.other(), only.value()));
        rule.put("else", Map.of("properties", Map.of(only.key().name(), false)));
        return rule;
    }

    private static Map<String, Object> neededFor(NeededFor needed) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", has(needed.other(), needed.value()));
        rule.put("then", Map.of("required", List.of(needed.key().name())));
        return rule;
    }

    private static Map<String, Object> has(Key.Text key, String value) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("properties", Map.of(key.name(), Map.of("const", value)));
        if (!Set.of(value).contains(String.valueOf(key.otherwise()))) {
            condition.put("required", List.of(key.name()));
        }
        return condition;
    }
}
