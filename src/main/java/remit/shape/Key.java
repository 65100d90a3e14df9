package remit.shape;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One key of a record. Its class says what its value is once it was read: {@code Key.Date} is read as a day.
 *
 * <p>Keys are compared as objects: each is declared once, as a constant of its shape.
 */
public abstract sealed class Key {

    /** Whether a record without a key is an error. */
    enum Need {
        REQUIRED,
        OPTIONAL
    }

    private final String name;
    private final Kind kind;
    private final Need need;
    private final String meaning;
    private final String example;

    private Key(String name, Kind kind, Need need, String meaning, String example) {
        this.name = name;
        this.kind = kind;
        this.need = need;
        this.meaning = meaning;
        this.example = example;
    }

    /** As it is written, without the colon. */
    public final String name() {
        return name;
    }

    /** What it takes. */
    public final Kind kind() {
        return kind;
    }

    /** Whether a record without it is an error. */
    public final boolean required() {
        return need == Need.REQUIRED;
    }

    /** One sentence for the editor. */
    public final String meaning() {
        return meaning;
    }

    /** A value as an editor would type it. */
    public final String example() {
        return example;
    }

    /** The name. */
    @Override
    public final String toString() {
        return name;
    }

    /** A scalar that stays text: words, an id, an address, one word of a list. */
    public static final class Text extends Key {

        private final @Nullable String otherwise;

        Text(String name, Kind kind, Need need, String meaning, String example) {
            this(name, kind, need, meaning, example, null);
        }

        /**
         * @param otherwise what a record without the key says
         */
        Text(String name, Kind kind, Need need, String meaning, String example, @Nullable String otherwise) {
            super(name, kind, need, meaning, example);
            this.otherwise = otherwise;
        }

        /** What a record without the key says; null where it then says nothing. */
        public @Nullable String otherwise() {
            return otherwise;
        }
    }

    /** Yes or no; a record without it says no. */
    public static final class YesNo extends Key {
        YesNo(String name, String meaning) {
            super(name, new Kind.Word(Form.YES_NO), Need.OPTIONAL, meaning, "yes");
        }
    }

    /** A day. */
    public static final class Date extends Key {
        Date(String name, String meaning, String example) {
            super(name, new Kind.Word(Form.DATE), Need.OPTIONAL, meaning, example);
        }
    }

    /** A length of time. */
    public static final class Period extends Key {
        Period(String name, String meaning, String example) {
            super(name, new Kind.Word(Form.PERIOD), Need.OPTIONAL, meaning, example);
        }
    }

    /** A whole number, be it of things or of hundredths. */
    public static final class Count extends Key {

        private final @Nullable Integer otherwise;

        /**
         * @param otherwise what a record without the key says; null for nothing
         */
        Count(String name, Form form, String meaning, int example, @Nullable Integer otherwise) {
            super(name, new Kind.Word(form), Need.OPTIONAL, meaning, example(form, example));
            this.otherwise = otherwise;
        }

        /** What a record without the key says; null where it then says nothing. */
        public @Nullable Integer otherwise() {
            return otherwise;
        }

        private static String example(Form form, int number) {
            return String.format(Locale.ROOT, form == Form.PERCENT ? "%d %%" : "%d", number);
        }
    }

    /** Text with markup. */
    public static final class Markdown extends Key {
        Markdown(String name, String meaning, String example) {
            super(name, new Kind.Markdown(), Need.OPTIONAL, meaning, example);
        }
    }

    /** A record within the record. */
    public static final class Nested extends Key {
        Nested(String name, Shape shape, String meaning) {
            super(name, new Kind.RecordOf(shape), Need.OPTIONAL, meaning, "…");
        }
    }

    /** Several scalars; one may stand alone. */
    public static final class Texts extends Key {
        Texts(String name, Kind item, Need need, String meaning, String example) {
            super(name, new Kind.ListOf(item), need, meaning, example);
        }
    }

    /** Several texts with markup; one may stand alone. */
    public static final class Markdowns extends Key {
        Markdowns(String name, String meaning, String example) {
            super(name, new Kind.ListOf(new Kind.Markdown()), Need.OPTIONAL, meaning, example);
        }
    }

    /** Several records. */
    public static final class Records extends Key {
        Records(String name, Shape item, Need need, String meaning) {
            super(name, new Kind.ListOf(new Kind.RecordOf(item)), need, meaning, "…");
        }
    }

    /** Several items, each a text with markup or a record. */
    public static final class Mixed extends Key {
        Mixed(String name, Shape record, String meaning) {
            super(
                    name,
                    new Kind.ListOf(new Kind.ShortOrLong(new Kind.Markdown(), new Kind.RecordOf(record))),
                    Need.OPTIONAL,
                    meaning,
                    "…");
        }
    }

    /** A map whose keys are the editor's own. */
    public static final class Entries extends Key {
        Entries(String name, Kind key, Kind value, Need need, String meaning) {
            super(name, new Kind.MapOf(key, value), need, meaning, "…");
        }
    }

    /** What a criterion takes, which depends on the criterion's own kind; it is bound once that is known. */
    public static final class Value extends Key {
        Value(String name, String meaning, String example) {
            super(name, new Kind.CriterionValue(), Need.OPTIONAL, meaning, example);
        }
    }
}
