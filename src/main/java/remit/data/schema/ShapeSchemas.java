package remit.data.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.shape.ComparisonShape;
import remit.shape.Example;
import remit.shape.HandbookIds;
import remit.shape.HandbookIds.NamedId;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.Shape;
import remit.shape.Target;

/** The schemas of the records of one file, and of their keys. Each record is a definition that the others refer to. */
final class ShapeSchemas {

    /** How many ids are shown where somebody asks what a key is; all are proposed. */
    private static final int SHOWN = 3;

    private static final String DEFINITIONS = "#/$defs/";

    private final HandbookIds ids;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    ShapeSchemas(HandbookIds ids) {
        this.ids = ids;
    }

    /** Returns all definitions that have been asked for, by name. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** Returns the reference to the definition of a record, which is made where it is not there yet. */
    String record(Shape shape) {
        String name = word(shape.name());
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // so that a record within itself would end
            definitions.put(name, object(shape));
        }
        return DEFINITIONS + name;
    }

    /** Returns the reference to a definition with this name and content. */
    String define(String name, Map<String, Object> definition) {
        definitions.put(name, definition);
        return DEFINITIONS + name;
    }

    private static String word(String name) {
        return name.replaceFirst("^(an?|the) ", "").replaceAll("[^a-z0-9]+", "-");
    }

    /** Returns what every record of a shape must hold; that it is a record is said where it is used. */
    private Map<String, Object> object(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        shape.keys().forEach(key -> properties.put(key.name(), key(key, shape)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", shape.name());
        object.putAll(closed(properties, ConstraintSchema.needs(shape)));
        object.putAll(ConstraintSchema.ofRecord(shape));
        return object;
    }

    /**
     * Returns the keywords of a record with these keys and no others.
     *
     * @param needs the keywords that say which keys it must have. They hold where each key is known, because a misspelt key
     *     is not reported a second time as a missing one.
     */
    static Map<String, Object> closed(Map<String, Object> properties, Map<String, Object> needs) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("properties", properties);
        object.put("additionalProperties", false);
        if (!needs.isEmpty()) {
            String known = "^" + ScalarSchema.anyOf(properties.keySet().stream()) + "$";
            object.put("if", Map.of("propertyNames", Map.of("pattern", known)));
            object.put("then", needs);
        }
        return object;
    }

    private Map<String, Object> key(Key key, Shape shape) {
        ValueSchema value = value(key.kind(), key.name());
        ConstraintSchema.addTo(value, key, shape);
        return described(key, value);
    }

    /** Returns the schema of a value with what its key means, its default and an example. */
    Map<String, Object> described(Key key, ValueSchema value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", key.required() ? key.meaning() + " Needed." : key.meaning());
        Object otherwise = otherwise(key);
        if (otherwise != null) {
            schema.put("default", otherwise);
        }
        List<Object> examples = examples(key);
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        Map<String, Object> tree = value.tree("'" + key.name() + "'");
        if (tree.get("items") instanceof Map<?, ?> item) {
            tree.put("items", explained(key, item));
        }
        schema.putAll(tree);
        return schema;
    }

    /** Returns the schema of an item with the meaning of its list, which somebody who asks about the item sees. */
    private static Map<Object, Object> explained(Key key, Map<?, ?> item) {
        Map<Object, Object> explained = new LinkedHashMap<>();
        explained.put("description", key.meaning());
        explained.putAll(item);
        return explained;
    }

    /** Returns what may be written: known ids, or the example of the key. */
    private List<Object> examples(Key key) {
        List<NamedId> known = known(key.kind());
        if (!known.isEmpty()) {
            boolean list = key.kind() instanceof KeyKind.ListOf; // its items have proposals
            return known.stream()
                    .<Object>map(NamedId::id)
                    .limit(list ? 0 : SHOWN)
                    .toList();
        }
        return key instanceof Key.Count count && count.otherwise() != null
                ? List.of(count.otherwise())
                : Example.value(key).stream().toList();
    }

    private static @Nullable Object otherwise(Key key) {
        if (key instanceof Key.YesNo yesNo) {
            return yesNo.otherwise();
        } else if (key instanceof Key.Count count) {
            return count.otherwise();
        }
        return key instanceof Key.Text text ? text.otherwise() : null;
    }

    /** Returns the ids that can be written in the place of an example. */
    private List<NamedId> known(KeyKind kind) {
        if (kind instanceof KeyKind.ListOf list) {
            return known(list.item());
        }
        return kind instanceof KeyKind.Reference reference ? ids.of(reference.target()) : List.of();
    }

    /** Returns the schema of what a key, or an item of its list, takes. */
    ValueSchema value(KeyKind kind, String name) {
        if (kind instanceof KeyKind.Word word) {
            return ScalarSchema.of(word.form());
        } else if (kind instanceof KeyKind.Choice choice) {
            return new ValueSchema()
                    .type("string")
                    .scalar("enum", choice.choices())
                    .wanted(choice.wanted());
        } else if (kind instanceof KeyKind.Reference reference) {
            return reference(
                    reference,
                    ids.of(reference.target()),
                    "ids-of-" + word(reference.target().word()));
        } else if (kind instanceof KeyKind.ListOf list) {
            return several(list, name);
        } else if (kind instanceof KeyKind.MapOf map) {
            return entries(map);
        } else if (kind instanceof KeyKind.RecordOf record) {
            return new ValueSchema().type("object").wanted(record.wanted()).part(record(record.shape()));
        } else if (kind instanceof KeyKind.ShortOrLong either) {
            return value(either.shortForm(), name)
                    .type("object")
                    .part(record(either.longForm().shape()));
        }
        return ScalarSchema.text(kind);
    }

    private ValueSchema several(KeyKind.ListOf list, String name) {
        Map<String, Object> item = value(list.item(), name).tree("an item of '" + name + "'");
        ValueSchema alone = list.item() instanceof KeyKind.Choice choice
                ? ScalarSchema.oneOf(choice.choices())
                : value(list.item(), name);
        return alone.orListOf(item);
    }

    /**
     * Returns the schema of a reference.
     *
     * @param known the ids that it can name
     * @param name of their definition
     */
    ValueSchema reference(KeyKind.Reference reference, List<NamedId> known, String name) {
        ValueSchema value = ScalarSchema.text(reference);
        return known.isEmpty() ? value : value.part(proposals(name, known));
    }

    /** Returns the reference to a definition that only proposes ids, because an id may be written before its record is. */
    private String proposals(String name, List<NamedId> known) {
        Map<String, Object> proposals = new LinkedHashMap<>();
        proposals.put(
                "defaultSnippets", known.stream().map(ShapeSchemas::proposal).toList());
        return define(name, proposals);
    }

    private static Map<String, Object> proposal(NamedId thing) {
        Map<String, Object> proposal = new LinkedHashMap<>();
        proposal.put("label", thing.id());
        proposal.put("description", thing.name());
        proposal.put("body", thing.id());
        return proposal;
    }

    private ValueSchema entries(KeyKind.MapOf map) {
        ValueSchema value = new ValueSchema().type("object").wanted(map.wanted());
        if (map.key() instanceof KeyKind.Word word) {
            Map<String, Object> names = new LinkedHashMap<>();
            names.put("pattern", word.form().pattern());
            names.put("errorMessage", "each key here must be " + word.form().wanted());
            value.put("propertyNames", names);
        } else if (map.key() instanceof KeyKind.Reference reference && reference.target() == Target.CRITERION) {
            value.put(
                    "properties",
                    ids.criteria().stream()
                            .collect(Collectors.toMap(
                                    Criterion::id,
                                    each -> ofCriterion(each, map.value()),
                                    (a, b) -> a,
                                    LinkedHashMap::new)));
        }
        return map.value() instanceof KeyKind.CriterionValue
                ? value
                : value.put("additionalProperties", value(map.value(), "…").tree("the entry"));
    }

    private Map<String, Object> ofCriterion(Criterion criterion, KeyKind kind) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(criterion));
        if (kind instanceof KeyKind.CriterionValue) {
            schema.putAll(new CriterionSchemas(this).of(criterion));
        } else {
            Example.value(ComparisonShape.IN_SHORT).ifPresent(example -> schema.put("examples", List.of(example)));
            schema.putAll(value(kind, criterion.id()).tree("'" + criterion.id() + "'"));
        }
        return schema;
    }

    /** Returns the name of a criterion with its help. */
    static String description(Criterion criterion) {
        return criterion.help() == null
                ? criterion.name()
                : criterion.name() + ". " + criterion.help().text();
    }
}
