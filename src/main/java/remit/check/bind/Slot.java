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
public record Slot(String name, Kind kind, String example, Use use) {

    /** What the place is, and so whether it may be left out. */
    public enum Use {
        REQUIRED,
        OPTIONAL,
        ITEM,
        FILE
    }

    public static Slot of(Key key) {
        return new Slot(key.name(), key.kind(), key.example(), key.required() ? Use.REQUIRED : Use.OPTIONAL);
    }

    /** The same place for a value of another kind. */
    public Slot as(Kind other) {
        return new Slot(name, other, example, use);
    }

    /** One item of the list that stands here. */
    public Slot itemOf(Kind itemKind) {
        return new Slot(name, itemKind, example, Use.ITEM);
    }

    /** As it stands in messages: {@code 'title'} or {@code an item of 'also'}. */
    public String label() {
        return isItem() ? "an item of '" + name + "'" : "'" + name + "'";
    }

    /** A line that fills this place. */
    public String line(String value) {
        return isItem() ? "- " + value : name + ": " + value;
    }

    /** Lines that could stand here. */
    public String exampleLines() {
        return switch (use) {
            case ITEM -> Example.item(kind, example);
            case FILE -> Example.alone(kind);
            default -> Example.key(name, kind, example);
        };
    }

    public boolean isItem() {
        return use == Use.ITEM;
    }
}
