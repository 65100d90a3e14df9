package remit.check.bind;

import java.util.Map;
import java.util.Set;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.shape.CriterionShape;
import remit.shape.GuideShape;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.RoleShape;
import remit.shape.Shape;
import remit.shape.TermShape;
import remit.shape.TextForm;
import remit.shape.TopicShape;
import remit.shape.ValueShape;

/**
 * Warns where the text of a record is a word that says nothing, such as {@code hours: TBD}, because readers would take
 * it for a fact. The values of roles are checked by {@link ValueBinder}, since a value can have a state instead.
 */
final class PlaceholderCheck {

    /**
     * Keys of words that people search for or choose, for which such words can be right: {@code NA}, {@code unknown},
     * {@code %}. They are checked only for what YAML itself writes for nothing.
     */
    private static final Set<Key> OWN_WORDS = Set.of(
            RoleShape.ABBREVIATION,
            RoleShape.ALSO_KNOWN_AS,
            TopicShape.ALSO,
            TermShape.ALSO,
            TermShape.TERM,
            GuideShape.Answer.ANSWER,
            CriterionShape.CHOICES,
            CriterionShape.UNIT,
            // The result of a guide may be that something is unclear, or does not apply.
            GuideShape.Outcome.TITLE);

    private final Problems problems;

    PlaceholderCheck(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks the texts of one record.
     *
     * @param values the record's values, by key
     */
    void check(Shape shape, Map<String, Bound> values) {
        for (Key key : shape.keys()) {
            Bound value = values.get(key.name());
            if (value != null && isFact(key, values)) {
                check(
                        key,
                        key.kind(),
                        value,
                        key.required() ? RecordHint.neededPlaceholder() : RecordHint.placeholder());
            }
        }
    }

    /** Returns whether a key's text states a fact. The explanation of a word such as TBC in the glossary does not. */
    private static boolean isFact(Key key, Map<String, Bound> values) {
        boolean explanation = key == TermShape.MEANS || key == TermShape.EXPLAINED;
        return key != ValueShape.Item.TEXT // a value of a role
                && !(explanation
                        && values.get(TermShape.TERM.name()) instanceof Bound.Word term
                        && Placeholders.saysNothing(term.text()));
    }

    private void check(Key key, KeyKind kind, Bound value, String hint) {
        if (value instanceof Bound.Rich rich) {
            check(key, rich.prose().text(), rich.position(), hint);
        } else if (value instanceof Bound.Word word && kind instanceof KeyKind.Word of && of.form() == TextForm.TEXT) {
            check(key, word.text(), word.position(), hint);
        } else if (value instanceof Bound.Many many && kind instanceof KeyKind.ListOf list) {
            many.items()
                    .forEach(item ->
                            check(key, list.item(), item, many.written() > 1 ? RecordHint.placeholderItem() : hint));
        } else if (value instanceof Bound.BoundEntries entries && kind instanceof KeyKind.MapOf map) {
            entries.entries().forEach(entry -> check(key, map.value(), entry.value(), RecordHint.placeholderEntry()));
        }
    }

    private void check(Key key, String text, Position position, String hint) {
        if (OWN_WORDS.contains(key) ? Placeholders.isNull(text) : Placeholders.saysNothing(text)) {
            problems.add(Message.PLACEHOLDER_TEXT
                    .at(position, text.strip(), key.name())
                    .hint(hint));
        }
    }
}
