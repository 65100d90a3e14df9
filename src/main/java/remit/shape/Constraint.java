package remit.shape;

import java.util.List;
import remit.problem.Message;

/** What must hold between the keys of one record, as data; checked wherever the record is bound. */
public sealed interface Constraint {

    /**
     * The record has the keys of exactly one of these forms.
     *
     * @param message is given the keys of all forms, with commas between them
     */
    record OneForm(Message message, List<List<Key>> forms) implements Constraint {

        /** Exactly one of some keys. */
        static OneForm of(Message message, Key... keys) {
            return new OneForm(message, List.of(keys).stream().map(List::of).toList());
        }
    }

    /** Where a list or map is written, something stands in it. */
    record NotEmpty(Key key) implements Constraint {}

    /**
     * A list has so many items.
     *
     * @param message is given what the record is called
     */
    record AtLeast(int least, Key key, Message message) implements Constraint {}

    /** No item stands in a list twice. */
    record Distinct(Key.Texts key) implements Constraint {}

    /** A text holds this part. */
    record Holds(Key.Text key, String part, Message message) implements Constraint {}

    /** A key has a meaning only where another has this value. */
    record OnlyFor(Key key, Key.Text other, String value) implements Constraint {}

    /**
     * A record in which a key has this value has another key, too.
     *
     * @param called such a record with its article: {@code a criterion of kind choice}
     */
    record NeededFor(Key key, Key.Text other, String value, String called) implements Constraint {}
}
