package remit.check.bind;

import remit.shape.Example;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.ValueShape;

/**
 * A place that takes a value: a key, or one item of a key's list.
 *
 * @param name the key's name, also for an item
 * @param example a value as an editor would type it
 */
record Slot(String name, KeyKind kind, String example, Use use) {

    /** What kind of place it is, which decides whether it may be left out. */
    enum Use {
        REQUIRED,
        OPTIONAL,
        /** The key {@code value} of the long form of a criterion's value. */
        LONG_FORM,
        ITEM,
        FILE
    }

    static Slot of(Key key) {
        return new Slot(key.name(), key.kind(), key.example(), key.required() ? Use.REQUIRED : Use.OPTIONAL);
    }

    /** Returns the same slot for a value of another kind. */
    Slot as(KeyKind other) {
        return new Slot(name, other, example, use);
    }

    /** Returns the slot of one item of the list in this slot. */
    Slot itemOf(KeyKind itemKind) {
        return new Slot(name, itemKind, example, Use.ITEM);
    }

    /** Returns the words for it in messages: {@code 'title'} or {@code an item of 'also'}. */
    String label() {
        return isItem() ? "an item of '" + name + "'" : "'" + name + "'";
    }

    /** Returns a line that fills this slot. */
    String line(String value) {
        return isItem() ? "- " + value : key() + ": " + value;
    }

    private String key() {
        return use == Use.LONG_FORM ? ValueShape.VALUE.name() : name;
    }

    /** Returns example lines that fill this slot. */
    String exampleLines() {
        return switch (use) {
            case ITEM -> Example.item(kind, example.replaceFirst("^\\[([^,\\]]*).*]$", "$1"));
            case FILE -> Example.alone(kind);
            default -> Example.key(key(), kind, example);
        };
    }

    boolean isItem() {
        return use == Use.ITEM;
    }
}
