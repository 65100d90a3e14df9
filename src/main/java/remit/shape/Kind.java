package remit.shape;

import java.util.List;

/** What a key takes. */
public sealed interface Kind {

    /** As it stands in messages after "wants": {@code a date such as 2026-11-21}. */
    String wanted();

    /** One scalar, whose characters are kept as written once they are found to be of the form. */
    record Word(Form form) implements Kind {
        @Override
        public String wanted() {
            return form.wanted();
        }
    }

    /** One word of a closed list. */
    record Choice(List<String> choices) implements Kind {
        @Override
        public String wanted() {
            return choices.size() == 1 ? "'" + choices.get(0) + "'" : "one of " + String.join(", ", choices);
        }
    }

    /** Text with markup. */
    record Markdown() implements Kind {
        @Override
        public String wanted() {
            return "text";
        }
    }

    /** The id of something that another record declares. */
    record Reference(Target target) implements Kind {
        @Override
        public String wanted() {
            return "the id of " + target.withArticle();
        }
    }

    /** Several, one a line; one may stand alone. */
    record ListOf(Kind item) implements Kind {
        @Override
        public String wanted() {
            return "a list, each item " + item.wanted();
        }
    }

    /**
     * A map whose keys are the editor's own.
     *
     * @param key what each key must be
     */
    record MapOf(Kind key, Kind value) implements Kind {
        @Override
        public String wanted() {
            return "keys that are each " + key.wanted() + ", with their values";
        }
    }

    /** A nested record. */
    record RecordOf(Shape shape) implements Kind {

        private static final int FEW = 6;

        @Override
        public String wanted() {
            List<String> keys = shape.keyNames();
            return shape.name() + (keys.size() > FEW ? "" : " with the keys " + String.join(", ", keys));
        }
    }

    /** A scalar or list as the first kind, a map as the second. */
    record ShortOrLong(Kind shortForm, RecordOf longForm) implements Kind {
        @Override
        public String wanted() {
            return shortForm.wanted();
        }
    }

    /** A role's value for a criterion; what it takes depends on the criterion's own kind. */
    record CriterionValue() implements Kind {
        @Override
        public String wanted() {
            return "a value for the criterion";
        }
    }
}
