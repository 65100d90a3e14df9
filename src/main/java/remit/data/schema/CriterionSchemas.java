package remit.data.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import remit.model.Criterion;
import remit.model.Value;
import remit.shape.CommonShape;
import remit.shape.Example;
import remit.shape.HandbookIds.NamedId;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.Target;
import remit.shape.TextForm;
import remit.shape.ValueShape;

/** The schemas of a role's values, each by the kind of its criterion. */
final class CriterionSchemas {

    private static final List<String> STATES = Stream.of(Value.State.values())
            .filter(state -> state != Value.State.STATED)
            .map(Value.State::written)
            .toList();

    /** A text that is not one of the states, which may not be an item of a list. */
    private static final String NOT_A_STATE = "^(?!\\s*" + ScalarSchema.anyOf(STATES.stream()) + "\\s*$)[\\s\\S]*\\S";

    private static final List<String> YAML_TRUTH = List.of("true", "false");

    private final ShapeSchemas shapes;

    CriterionSchemas(ShapeSchemas shapes) {
        this.shapes = shapes;
    }

    /** Returns the schema of a value for this criterion: its items, a state, or either with a note and sources. */
    Map<String, Object> of(Criterion criterion) {
        String name = name(criterion);
        Map<String, Object> item = item(criterion, name);
        Map<String, Object> inner = new LinkedHashMap<>();
        for (Key key : List.of(ValueShape.VALUE, ValueShape.ITEMS)) {
            inner.put(
                    key.name(),
                    explained(
                            key,
                            examples(criterion, STATES),
                            value(criterion, item).part(itemRecord(criterion, name))));
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("examples", examples(criterion, STATES));
        whole.putAll(value(criterion, item)
                .part(shapes.define(name, record(criterion, inner)))
                .tree("'" + criterion.id() + "'"));
        return whole;
    }

    /** Returns a name for what values of criteria like this one have in common. */
    private static String name(Criterion criterion) {
        boolean own = !criterion.choices().isEmpty() || !criterion.items().isEmpty();
        return "value-" + criterion.kind().word() + (own ? "-of-" + criterion.id() : "");
    }

    private ValueSchema value(Criterion criterion, Map<String, Object> item) {
        ValueSchema value = alone(criterion, true).type("object");
        return criterion.kind().takesSeveral() ? value.orListOf(item).put("minItems", 1) : value;
    }

    private Map<String, Object> item(Criterion criterion, String name) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("description", ShapeSchemas.description(criterion));
        item.putAll(alone(criterion, false)
                .type("object")
                .part(itemRecord(criterion, name))
                .tree("an item of '" + criterion.id() + "'"));
        return item;
    }

    private String itemRecord(Criterion criterion, String name) {
        return shapes.define(name + "-item", record(criterion, Map.of()));
    }

    /**
     * Returns the schema of a scalar.
     *
     * @param state whether it may be a state
     */
    private ValueSchema alone(Criterion criterion, boolean state) {
        List<String> states = state ? STATES : List.of();
        return switch (criterion.kind()) {
            case LIST, TEXT, LINK -> text(state);
            case YES_NO -> words(TextForm.ANSWERS, states).orTruth();
            case NUMBER ->
                new ValueSchema()
                        .type("string")
                        .type("number")
                        .wanted(TextForm.NUMBER.wanted())
                        .scalar("pattern", pattern(TextForm.NUMBER.pattern(), states));
            case CHOICE -> criterion.choices().isEmpty() ? text(state) : choice(criterion, states);
            case ROLE -> {
                KeyKind reference = new KeyKind.Reference(Target.PARTY);
                ValueSchema role = shapes.value(reference, criterion.id());
                yield state ? role : notAState(role, reference.wanted());
            }
        };
    }

    /** Returns the schema of a choice. A choice may look like a number of YAML, or like its words for yes and no. */
    private static ValueSchema choice(Criterion criterion, List<String> states) {
        ValueSchema choice = words(criterion.choices(), states);
        if (criterion.choices().stream().anyMatch(word -> word.matches("[-+.0-9].*"))) {
            choice.type("number");
        }
        return criterion.choices().stream().anyMatch(YAML_TRUTH::contains) ? choice.orTruth() : choice;
    }

    private static ValueSchema text(boolean state) {
        KeyKind markdown = new KeyKind.MarkdownText();
        ValueSchema text = ScalarSchema.text(markdown);
        return state ? text : notAState(text, markdown.wanted());
    }

    private static ValueSchema notAState(ValueSchema item, String wanted) {
        return item.scalar("pattern", NOT_A_STATE)
                .wanted(wanted + "; " + Value.State.NONE.written() + " and the like take the place of the whole list");
    }

    private static ValueSchema words(List<String> words, List<String> states) {
        return new ValueSchema()
                .type("string")
                .wanted(new KeyKind.Choice(words).wanted())
                .scalar("pattern", pattern("^" + ScalarSchema.anyOf(words.stream()) + "$", states));
    }

    private static String pattern(String word, List<String> states) {
        return states.isEmpty() ? word : word + "|^" + ScalarSchema.anyOf(states.stream()) + "$";
    }

    /**
     * Returns the record of an item, or of a whole value.
     *
     * @param inner the keys of a value that are not those of an item
     */
    private Map<String, Object> record(Criterion criterion, Map<String, Object> inner) {
        Map<String, Object> keys = new LinkedHashMap<>(inner);
        keys.put(
                ValueShape.Item.TEXT.name(),
                explained(ValueShape.Item.TEXT, textExamples(criterion), ofText(criterion)));
        keys.put(ValueShape.Item.ITEM.name(), shapes.described(ValueShape.Item.ITEM, shared(criterion)));
        for (Key key : List.of(ValueShape.NOTE, CommonShape.SOURCE)) {
            keys.put(key.name(), shapes.described(key, shapes.value(key.kind(), key.name())));
        }
        List<List<String>> forms = Stream.concat(
                        inner.keySet().stream(), Stream.of(ValueShape.Item.TEXT.name(), ValueShape.Item.ITEM.name()))
                .map(List::of)
                .toList();
        Map<String, Object> record = ShapeSchemas.closed(keys, ConstraintSchema.anyForm(forms));
        record.putAll(ConstraintSchema.noOtherForm(forms));
        return record;
    }

    /** Returns the schema of the words of an item: a text may be anything, also a word that is a state elsewhere. */
    private ValueSchema ofText(Criterion criterion) {
        return switch (criterion.kind()) {
            case LIST, TEXT, LINK -> text(true);
            default -> alone(criterion, false);
        };
    }

    private ValueSchema shared(Criterion criterion) {
        KeyKind.Reference item = new KeyKind.Reference(Target.ITEM);
        List<NamedId> known = criterion.items().entrySet().stream()
                .map(entry -> new NamedId(entry.getKey(), entry.getValue().text()))
                .toList();
        return shapes.reference(item, known, name(criterion) + "-items");
    }

    private static List<?> textExamples(Criterion criterion) {
        List<String> words = examples(criterion, List.of());
        return words.isEmpty() ? Example.value(ValueShape.Item.TEXT).stream().toList() : words;
    }

    /** Returns the schema of a key whose examples depend on the criterion. */
    private static Map<String, Object> explained(Key key, List<?> examples, ValueSchema value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", key.meaning());
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        schema.putAll(value.tree("'" + key.name() + "'"));
        return schema;
    }

    /**
     * Returns what an editor proposes for a value.
     *
     * @param states the states that it may also be
     */
    private static List<String> examples(Criterion criterion, List<String> states) {
        List<String> words = switch (criterion.kind()) {
            case YES_NO -> List.of(TextForm.YES, TextForm.NO, TextForm.PARTLY);
            case CHOICE -> criterion.choices();
            default -> List.of();
        };
        return Stream.concat(words.stream(), states.stream()).toList();
    }
}
