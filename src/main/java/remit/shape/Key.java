package remit.shape;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One key of a record. The class of the key says what its value is read as: the value of a {@code Key.Date} as a day.
 *
 * <p>Keys are compared as objects, because each is declared only once, as a constant of its shape.
 */
public abstract sealed class Key {

    /** Whether a record without a key is an error. */
    enum Need {
        REQUIRED,
        OPTIONAL
    }

    private final String name;
    private final KeyKind kind;
    private final Need need;
    private final String meaning;
    private final String example;

    private Key(String name, KeyKind kind, Need need, String meaning, String example) {
        this.name = name;
        this.kind = kind;
        this.need = need;
        this.meaning = meaning;
        this.example = example;
    }

    /** Returns the key as it is written, without the colon. */
    public final String name() {
        return name;
    }

    /** Returns what the key takes. */
    public final KeyKind kind() {
        return kind;
    }

    /** Returns whether a record without this key is an error. */
    public final boolean required() {
        return need == Need.REQUIRED;
    }

    /** Returns what the key means, in one sentence for the editor. */
    public final String meaning() {
        return meaning;
    }

    /** Returns an example of a value, as an editor would type it. */
    public final String example() {
        return example;
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name;
    }

    /** A scalar whose value remains a text: words, an id, an address, one word of a list. */
    public static final class Text extends Key {

        private final @Nullable String otherwise;

        Text(String name, KeyKind kind, Need need, String meaning, String example) {
            this(name, kind, need, meaning, example, null);
        }

        /**
         * Makes a key of a text.
         *
         * @param otherwise the value of a record without the key; null where it has none
         */
        Text(String name, KeyKind kind, Need need, String meaning, String example, @Nullable String otherwise) {
            super(name, kind, need, meaning, example);
            this.otherwise = otherwise;
        }

        /** Returns the value of a record without the key; null where it has none. */
        public @Nullable String otherwise() {
            return otherwise;
        }
    }

    /** Yes or no. A record without the key has the value no. */
    public static final class YesNo extends Key {
        YesNo(String name, String meaning) {
            super(name, new KeyKind.Word(TextForm.YES_NO), Need.OPTIONAL, meaning, TextForm.YES);
        }

        /** Returns the value of a record without the key. */
        public String otherwise() {
            return TextForm.NO;
        }
    }

    /** A day. */
    public static final class Date extends Key {
        Date(String name, String meaning, String example) {
            this(name, Need.OPTIONAL, meaning, example);
        }

        Date(String name, Need need, String meaning, String example) {
            super(name, new KeyKind.Word(TextForm.DATE), need, meaning, example);
        }
    }

    /** A length of time. */
    public static final class Period extends Key {
        Period(String name, String meaning, String example) {
            super(name, new KeyKind.Word(TextForm.PERIOD), Need.OPTIONAL, meaning, example);
        }
    }

    /** A whole number, of things or of per cent. */
    public static final class Count extends Key {

        private final @Nullable Integer otherwise;

        /**
         * Makes a key of a whole number.
         *
         * @param otherwise the value of a record without the key; null where it has none
         */
        Count(String name, TextForm form, String meaning, int example, @Nullable Integer otherwise) {
            super(name, new KeyKind.Word(form), Need.OPTIONAL, meaning, example(form, example));
            this.otherwise = otherwise;
        }

        /** Returns the value of a record without the key; null where it has none. */
        public @Nullable Integer otherwise() {
            return otherwise;
        }

        private static String example(TextForm form, int number) {
            return String.format(Locale.ROOT, form == TextForm.PERCENT ? "%d %%" : "%d", number);
        }
    }

    /** Text with markup. */
    public static final class Markdown extends Key {
        Markdown(String name, String meaning, String example) {
            this(name, Need.OPTIONAL, meaning, example);
        }

        Markdown(String name, Need need, String meaning, String example) {
            super(name, new KeyKind.MarkdownText(), need, meaning, example);
        }
    }

    /** A record within the record. */
    public static final class Nested extends Key {
        Nested(String name, Shape shape, String meaning) {
            super(name, new KeyKind.RecordOf(shape), Need.OPTIONAL, meaning, "…");
        }
    }

    /** Several scalars. A single one may be written without a list. */
    public static final class Texts extends Key {
        Texts(String name, KeyKind item, Need need, String meaning, String example) {
            super(name, new KeyKind.ListOf(item), need, meaning, example);
        }
    }

    /** Several texts with markup. A single one may be written without a list. */
    public static final class Markdowns extends Key {
        Markdowns(String name, String meaning, String example) {
            super(name, new KeyKind.ListOf(new KeyKind.MarkdownText()), Need.OPTIONAL, meaning, example);
        }
    }

    /** Several records. */
    public static final class Records extends Key {
        Records(String name, Shape item, Need need, String meaning) {
            super(name, new KeyKind.ListOf(new KeyKind.RecordOf(item)), need, meaning, "…");
        }
    }

    /** Several items, each a text with markup or a record. */
    public static final class Mixed extends Key {
        Mixed(String name, Shape record, String meaning) {
            super(
                    name,
                    new KeyKind.ListOf(
                            new KeyKind.ShortOrLong(new KeyKind.MarkdownText(), new KeyKind.RecordOf(record))),
                    Need.OPTIONAL,
                    meaning,
                    "…");
        }
    }

    /** A map whose keys the editor chooses. */
    public static final class Entries extends Key {
        Entries(String name, KeyKind key, KeyKind value, Need need, String meaning) {
            super(name, new KeyKind.MapOf(key, value), need, meaning, "…");
        }
    }

    /**
     * A role's value for a criterion. What it may be depends on the kind of the criterion, so it is bound once that is
     * known.
     */
    public static final class Value extends Key {
        Value(String name, String meaning, String example) {
            super(name, new KeyKind.CriterionValue(), Need.OPTIONAL, meaning, example);
        }
    }
}
