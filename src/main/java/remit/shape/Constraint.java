package remit.shape;

import java.util.List;
import remit.problem.Message;

/** What must hold between the keys of one record, as data. It is checked wherever such a record is bound. */
public sealed interface Constraint {

    /**
     * The record has all keys of exactly one of these forms, and no key of the others.
     *
     * @param message takes the keys of all forms, with commas between them
     */
    record OneForm(Message message, List<List<Key>> forms) implements Constraint {

        /** Returns the constraint that a record has exactly one of some keys. */
        static OneForm of(Message message, Key... keys) {
            return new OneForm(message, List.of(keys).stream().map(List::of).toList());
        }
    }

    /** A list or map is not empty where it is written. */
    record NotEmpty(Key key) implements Constraint {}

    /**
     * A list has at least this many items.
     *
     * @param message takes the name of the record
     */
    record AtLeast(int least, Key key, Message message) implements Constraint {}

    /** A list does not have the same item twice. */
    record Distinct(Key.Texts key) implements Constraint {}

    /** A text contains this part. */
    record Holds(Key.Text key, String part, Message message) implements Constraint {}

    /** A key may be written only where another key has this value. */
    record OnlyFor(Key key, Key.Text other, String value) implements Constraint {}

    /**
     * A record in which another key has this value must have this key.
     *
     * @param called such a record with its article: {@code a criterion of kind choice}
     */
    record NeededFor(Key key, Key.Text other, String value, String called) implements Constraint {}
}
