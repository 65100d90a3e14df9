package remit.shape;

import java.util.List;

/** What a key takes. */
public sealed interface KeyKind {

    /** Returns the words for this kind in messages, where they follow "wants": {@code a date such as 2026-11-21}. */
    String wanted();

    /** One scalar. Its characters are kept as written once they are known to have the form. */
    record Word(TextForm form) implements KeyKind {
        @Override
        public String wanted() {
            return form.wanted();
        }
    }

    /** One word of a closed list. */
    record Choice(List<String> choices) implements KeyKind {
        @Override
        public String wanted() {
            return choices.size() == 1 ? "'" + choices.get(0) + "'" : "one of " + String.join(", ", choices);
        }
    }

    /** Text with markup. */
    record MarkdownText() implements KeyKind {
        @Override
        public String wanted() {
            return "text";
        }
    }

    /** The id of something that another record declares. */
    record Reference(Target target) implements KeyKind {
        @Override
        public String wanted() {
            return "the id of " + target.withArticle();
        }
    }

    /** Several values, one on each line. A single one may be written without a list. */
    record ListOf(KeyKind item) implements KeyKind {
        @Override
        public String wanted() {
            return "a list, each item " + item.wanted();
        }
    }

    /**
     * A map whose keys the editor chooses.
     *
     * @param key what each key must be
     */
    record MapOf(KeyKind key, KeyKind value) implements KeyKind {
        @Override
        public String wanted() {
            return "keys that are each " + key.wanted() + ", with their values";
        }
    }

    /** A nested record. */
    record RecordOf(Shape shape) implements KeyKind {

        private static final int FEW = 6;

        @Override
        public String wanted() {
            List<String> keys = shape.keyNames();
            return shape.name() + (keys.size() > FEW ? "" : " with the keys " + String.join(", ", keys));
        }
    }

    /** Either of two kinds: a scalar or list of the short form, or a map of the long form. */
    record ShortOrLong(KeyKind shortForm, RecordOf longForm) implements KeyKind {
        @Override
        public String wanted() {
            return shortForm.wanted();
        }
    }

    /** A role's value for a criterion. What it may be depends on the kind of the criterion. */
    record CriterionValue() implements KeyKind {
        @Override
        public String wanted() {
            return "a value for the criterion";
        }
    }
}
