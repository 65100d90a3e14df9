package remit.check;

import remit.shape.Key;
import remit.shape.Kind;

/**
 * A place that takes a value: a key, or one item of a key's list.
 *
 * @param name the key's name, also for an item
 * @param example a value as an editor would type it
 */
record Slot(String name, Kind kind, String example, boolean item) {

    static Slot of(Key key) {
        return new Slot(key.name(), key.kind(), key.example(), false);
    }

    /** The same place for a value of another kind. */
    Slot as(Kind other) {
        return new Slot(name, other, example, item);
    }

    /** One item of the list that stands here. */
    Slot itemOf(Kind itemKind) {
        return new Slot(name, itemKind, example, true);
    }

    /** As it stands in messages: {@code 'title'} or {@code an item of 'also'}. */
    String label() {
        return item ? "an item of '" + name + "'" : "'" + name + "'";
    }

    /** A line that fills this place. */
    String line(String value) {
        return item ? "- " + value : name + ": " + value;
    }
}
