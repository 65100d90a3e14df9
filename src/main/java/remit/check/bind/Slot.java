package remit.check.bind;

import remit.shape.Example;
import remit.shape.Key;
import remit.shape.Kind;

/**
 * A place that takes a value: a key, or one item of a key's list.
 *
 * @param name the key's name, also for an item
 * @param example a value as an editor would type it
 */
record Slot(String name, Kind kind, String example, Use use) {

    /** What the place is, and so whether it may be left out. */
    enum Use {
        REQUIRED,
        OPTIONAL,
        ITEM,
        FILE
    }

    static Slot of(Key key) {
        return new Slot(key.name(), key.kind(), key.example(), key.required() ? Use.REQUIRED : Use.OPTIONAL);
    }

    /** The same place for a value of another kind. */
    Slot as(Kind other) {
        return new Slot(name, other, example, use);
    }

    /** One item of the list that stands here. */
    Slot itemOf(Kind itemKind) {
        return new Slot(name, itemKind, example, Use.ITEM);
    }

    /** As it stands in messages: {@code 'title'} or {@code an item of 'also'}. */
    String label() {
        return isItem() ? "an item of '" + name + "'" : "'" + name + "'";
    }

    /** A line that fills this place. */
    String line(String value) {
        return isItem() ? "- " + value : name + ": " + value;
    }

    /** Lines that could stand here. */
    String exampleLines() {
        return switch (use) {
            case ITEM -> Example.item(kind, example);
            case FILE -> Example.alone(kind);
            default -> Example.key(name, kind, example);
        };
    }

    boolean isItem() {
        return use == Use.ITEM;
    }
}
