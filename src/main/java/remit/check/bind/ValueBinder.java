package remit.check.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.Item;
import remit.model.Value;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.problem.Signs;
import remit.problem.YamlHint;
import remit.prose.Prose;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.shape.CommonShape;
import remit.shape.KeyKind;
import remit.shape.Target;
import remit.shape.TextForm;
import remit.shape.ValueShape;

/** Binds a role's values, each by the kind of its criterion. What does not fit is reported and left out. */
final class ValueBinder {

    /** The states that can be written in the place of a value, by their words. */
    private static final Map<String, Value.State> STATES = Stream.of(Value.State.values())
            .filter(state -> state != Value.State.STATED)
            .collect(Collectors.toUnmodifiableMap(Value.State::written, state -> state));

    /**
     * A text longer than this cannot be meant as a state, however that is spelled. To compare such texts with the states
     * took 3 % of a build of 10,000 roles.
     */
    private static final int LONGEST_STATE = 80;

    /** The keys for remarks beside a value or an item. */
    private static final Set<String> REMARKS = Set.of(ValueShape.NOTE.name(), CommonShape.SOURCE.name());

    private static final KeyKind MARKDOWN = new KeyKind.MarkdownText();

    private final Binder binder;
    private final Set<String> criteria;
    private final boolean criteriaSound;
    private final Problems problems;

    /**
     * Makes a binder of values.
     *
     * @param criteria the ids of all criteria
     * @param criteriaSound whether all criteria are known; only then is a shared wording that no criterion declares
     *     reported
     */
    ValueBinder(Binder binder, Set<String> criteria, boolean criteriaSound) {
        this.binder = binder;
        this.criteria = criteria;
        this.criteriaSound = criteriaSound;
        this.problems = binder.problems();
    }

    /**
     * Returns the value for a criterion; null where something in it does not fit, which is reported.
     *
     * @param key where the criterion is named
     */
    @Nullable Value value(Criterion criterion, Bound.Word key, Node node) {
        if (node instanceof Mapping mapping && isLongForm(mapping)) {
            Mapping own = withoutCriteria(mapping, key);
            boolean lines = own.entries().size() < mapping.entries().size() && hasEmpty(mapping);
            return lines ? null : longForm(criterion, own);
        }
        return value(criterion, node, Slot.Use.OPTIONAL, null, List.of());
    }

    /**
     * Returns whether a map is the long form of a value. A map with only a note or a source counts as a long form whose
     * value is missing.
     */
    private static boolean isLongForm(Mapping mapping) {
        return mapping.entry(ValueShape.ITEMS.name()) != null
                || mapping.entry(ValueShape.VALUE.name()) != null
                || isRemarkAlone(mapping);
    }

    /** Returns whether an entry has no value, so that the entries after it may be those of another value. */
    private static boolean hasEmpty(Mapping mapping) {
        return mapping.entries().stream().anyMatch(entry -> entry.value() instanceof Scalar scalar && scalar.absent());
    }

    /** Reports criteria that are indented as if they were a part of this value, and returns the value without them. */
    private Mapping withoutCriteria(Mapping mapping, Bound.Word key) {
        List<String> own = ValueShape.SHAPE.keyNames();
        List<Mapping.KeyValue> rest = new ArrayList<>();
        int lastOwn = -1;
        for (int i = 0; i < mapping.entries().size(); i++) {
            lastOwn = own.contains(mapping.entries().get(i).key().text()) ? i : lastOwn;
        }
        for (int i = 0; i < mapping.entries().size(); i++) {
            Mapping.KeyValue entry = mapping.entries().get(i);
            String word = entry.key().text();
            if (mapping.flow() || own.contains(word) || !criteria.contains(word)) {
                rest.add(entry);
            } else {
                int blanks = key.position().column() - 1;
                boolean empty = entry.value() instanceof Scalar scalar && scalar.absent();
                boolean last = i > lastOwn;
                problems.add(Message.CRITERION_WITHIN
                        .at(entry.key().position(), word, key.text())
                        .hint(
                                last || empty
                                        ? YamlHint.indentLike(blanks, key.text())
                                        : YamlHint.moveBelow(blanks, key.text())));
            }
        }
        return new Mapping(rest, mapping.flow(), mapping.position());
    }

    private static boolean isRemarkAlone(Mapping mapping) {
        return mapping.entries().stream()
                .allMatch(entry -> REMARKS.contains(entry.key().text()));
    }

    private @Nullable Value longForm(Criterion criterion, Mapping mapping) {
        Fields fields = binder.record(ValueShape.SHAPE, mapping);
        if (fields == null) {
            return null;
        }
        if (fields.has(ValueShape.ITEMS) && fields.has(ValueShape.VALUE)) {
            problems.add(Message.VALUE_AND_ITEMS.at(fields.at(ValueShape.VALUE)));
            return null;
        }
        if (!fields.has(ValueShape.ITEMS) && !fields.has(ValueShape.VALUE)) {
            problems.add(Message.MISSING_KEY
                    .at(fields.start(), ValueShape.VALUE.name(), ValueShape.SHAPE.name())
                    .hint(Hint.add(ValueShape.VALUE.name() + ": " + example(criterion))));
            return null;
        }
        Node inner = fields.get(fields.has(ValueShape.ITEMS) ? ValueShape.ITEMS : ValueShape.VALUE);
        return inner == null
                ? null
                : value(
                        criterion,
                        inner,
                        Slot.Use.LONG_FORM,
                        fields.get(ValueShape.NOTE),
                        fields.get(CommonShape.SOURCE));
    }

    private @Nullable Value value(
            Criterion criterion, Node node, Slot.Use use, @Nullable Prose note, List<String> sources) {
        if (node instanceof Scalar scalar && state(scalar) != null) {
            return new Value(STATES.get(state(scalar)), List.of(), note, sources);
        }
        String state = node instanceof Scalar scalar ? stateMeant(scalar) : null;
        if (state != null) {
            problems.add(Message.NOT_A_CHOICE
                    .at(node.position(), ((Scalar) node).text(), criterion.id())
                    .hint(Hint.withLookAlike(((Scalar) node).text(), Hint.write(criterion.id() + ": " + state))));
            return null;
        }
        if (node instanceof Sequence sequence && !criterion.kind().takesSeveral()) {
            problems.add(Message.ONE_VALUE
                    .at(sequence.position(), criterion.id(), wanted(criterion))
                    .hint(oneValue(criterion, sequence)));
            return null;
        }
        List<Item> items = items(criterion, node, use);
        return items == null ? null : new Value(Value.State.STATED, items, note, sources);
    }

    /**
     * Returns the hint for a list in the place of one value. A text may have several lines; of other values only one
     * can stay.
     */
    private static String oneValue(Criterion criterion, Sequence list) {
        if (criterion.kind() != Criterion.Kind.TEXT) {
            return Hint.example(criterion.id() + ": " + example(criterion));
        }
        if (!list.flow() || !list.items().stream().allMatch(Scalar.class::isInstance)) {
            return RecordHint.listAsText();
        }
        String lines = list.items().stream()
                .map(item -> "\n  " + ((Scalar) item).text().strip().replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
        return Hint.write(criterion.id() + ": |" + lines);
    }

    /**
     * Returns the state that a scalar names, not counting invisible characters; null where it does not name a state.
     */
    private static @Nullable String state(Scalar scalar) {
        if (scalar.text().length() > LONGEST_STATE) {
            return null;
        }
        String plain = Signs.plain(scalar.text());
        return STATES.containsKey(plain) ? plain : null;
    }

    /**
     * Returns the state that was meant by a scalar in another spelling: {@code Not stated}, {@code does-not-apply},
     * letters of another script that look the same. Null where no state was meant.
     */
    private static @Nullable String stateMeant(Scalar scalar) {
        if (scalar.text().length() > LONGEST_STATE) {
            return null;
        }
        String plain = Signs.latin(scalar.text())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.-]+", " ")
                .strip();
        return STATES.containsKey(plain) ? plain : null;
    }

    private @Nullable List<Item> items(Criterion criterion, Node node, Slot.Use use) {
        if (!(node instanceof Sequence sequence)) {
            Item item = item(criterion, node, use);
            return item == null ? null : List.of(item);
        }
        if (sequence.items().isEmpty()) {
            problems.add(
                    Message.EMPTY_LIST.at(sequence.position(), criterion.id()).hint(RecordHint.states()));
            return null;
        }
        List<Item> items = new ArrayList<>();
        for (Node one : sequence.items()) {
            if (one instanceof Scalar scalar && state(scalar) != null) {
                String state = state(scalar);
                problems.add(Message.STATE_IN_LIST
                        .at(scalar.position(), state)
                        .hint(
                                sequence.items().size() == 1
                                        ? RecordHint.stateAlone(criterion.id(), state)
                                        : RecordHint.stateAmongItems()));
            } else {
                items.add(item(criterion, one, Slot.Use.ITEM));
            }
        }
        return items.size() < sequence.items().size() || items.stream().anyMatch(Objects::isNull) ? null : items;
    }

    private @Nullable Item item(Criterion criterion, Node node, Slot.Use use) {
        if (node instanceof Mapping mapping
                && (mapping.entry(ValueShape.Item.TEXT.name()) != null
                        || mapping.entry(ValueShape.Item.ITEM.name()) != null
                        || mapping.flow()
                        || isRemarkAlone(mapping))) {
            return longItem(criterion, mapping);
        }
        return saysNothing(criterion, node, use == Slot.Use.ITEM)
                ? null
                : plainItem(criterion, node, use, null, List.of());
    }

    /**
     * Reports a scalar that says nothing, and returns whether it cannot be bound. A text can be bound in spite of that,
     * with a warning. Choices that a criterion declares are the editor's own words and are not reported.
     */
    private boolean saysNothing(Criterion criterion, Node node, boolean inList) {
        if (!(node instanceof Scalar scalar)
                || !Placeholders.saysNothing(scalar.text())
                || criterion.choices().contains(scalar.text())) {
            return false;
        }
        String hint = inList ? RecordHint.stateInstead() : RecordHint.states();
        boolean text = kind(criterion) instanceof KeyKind.MarkdownText && criterion.kind() != Criterion.Kind.LINK;
        problems.add(
                text
                        ? Message.PLACEHOLDER
                                .at(scalar.position(), scalar.text().strip())
                                .hint(hint)
                        : Message.WRONG_KIND
                                .at(
                                        scalar.position(),
                                        "'" + criterion.id() + "'",
                                        wanted(criterion),
                                        "'" + scalar.text().strip() + "'")
                                .hint(hint));
        return !text;
    }

    private @Nullable Item longItem(Criterion criterion, Mapping mapping) {
        Fields fields = binder.record(ValueShape.Item.SHAPE, mapping);
        if (fields == null) {
            return null;
        }
        if (fields.wrote(ValueShape.Item.TEXT) == fields.wrote(ValueShape.Item.ITEM)) {
            return null;
        }
        if (!fields.has(ValueShape.Item.TEXT) && !fields.has(ValueShape.Item.ITEM)) {
            return null;
        }
        Bound.Word shared = fields.word(ValueShape.Item.ITEM);
        if (shared != null) {
            return sharedItem(criterion, shared, fields);
        }
        Mapping.KeyValue written = mapping.entry(ValueShape.Item.TEXT.name());
        if (written == null) {
            // Its key has a slip, which has been reported.
            return null;
        }
        Node text = written.value();
        if (saysNothing(criterion, text, true)) {
            return null;
        }
        return criterion.kind() == Criterion.Kind.LIST
                ? textItem(
                        Objects.requireNonNull(fields.get(ValueShape.Item.TEXT)),
                        fields.get(ValueShape.NOTE),
                        fields.get(CommonShape.SOURCE))
                : plainItem(
                        criterion, text, Slot.Use.ITEM, fields.get(ValueShape.NOTE), fields.get(CommonShape.SOURCE));
    }

    private @Nullable Item sharedItem(Criterion criterion, Bound.Word id, Fields fields) {
        Prose text = criterion.items().get(id.text());
        if (text == null) {
            if (criteriaSound) {
                problems.add(Message.NO_ITEM
                        .at(id.position(), criterion.id(), id.text())
                        .hint(Hint.existing(id.text(), criterion.items().keySet())));
            }
            return null;
        }
        return textItem(text, fields.get(ValueShape.NOTE), fields.get(CommonShape.SOURCE));
    }

    private @Nullable Item plainItem(
            Criterion criterion, Node node, Slot.Use use, @Nullable Prose note, List<String> sources) {
        Slot slot = new Slot(criterion.id(), kind(criterion), example(criterion), use);
        Bound bound = binder.bind(slot, node);
        if (bound instanceof Bound.Rich rich) {
            return richItem(criterion, rich, slot, note, sources);
        }
        return bound instanceof Bound.Word word ? wordItem(criterion, word.text(), note, sources) : null;
    }

    private @Nullable Item richItem(
            Criterion criterion, Bound.Rich rich, Slot slot, @Nullable Prose note, List<String> sources) {
        if (criterion.kind() == Criterion.Kind.LINK && rich.prose().links().isEmpty()) {
            problems.add(
                    Message.NOT_A_LINK.at(rich.position(), criterion.id()).hint(Hint.example(slot.exampleLines())));
            return null;
        }
        return textItem(rich.prose(), note, sources);
    }

    private static Item textItem(Prose prose, @Nullable Prose note, List<String> sources) {
        return new Item(TextKey.of(prose), prose.text(), prose, null, note, sources);
    }

    private static Item wordItem(Criterion criterion, String text, @Nullable Prose note, List<String> sources) {
        String value = criterion.kind() == Criterion.Kind.YES_NO
                ? TextForm.yesNo(text)
                        .map(yes -> yes ? TextForm.YES : TextForm.NO)
                        .orElse(text)
                : text;
        String key = criterion.kind() == Criterion.Kind.NUMBER
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
        return new Item(key, value, null, value, note, sources);
    }

    private static KeyKind kind(Criterion criterion) {
        return switch (criterion.kind()) {
            case LIST, TEXT, LINK -> MARKDOWN;
            case YES_NO -> new KeyKind.Choice(TextForm.ANSWERS);
            case NUMBER -> new KeyKind.Word(TextForm.NUMBER);
            // Without choices, which has been reported, any word is accepted.
            case CHOICE -> criterion.choices().isEmpty() ? MARKDOWN : new KeyKind.Choice(criterion.choices());
            case ROLE -> new KeyKind.Reference(Target.PARTY);
        };
    }

    private static String example(Criterion criterion) {
        return switch (criterion.kind()) {
            case LIST, TEXT -> "…";
            case LINK -> "\"[words](https://…)\"";
            case YES_NO -> TextForm.YES;
            case NUMBER -> "12";
            case CHOICE ->
                Optional.of(criterion.choices())
                        .filter(c -> !c.isEmpty())
                        .map(c -> c.get(0))
                        .orElse("…");
            case ROLE -> "ranger";
        };
    }

    private static String wanted(Criterion criterion) {
        return kind(criterion).wanted();
    }
}
