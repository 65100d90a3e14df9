package remit.shape;

/**
 * One key of a record.
 *
 * @param kind what it takes
 * @param required a record without it is an error
 * @param meaning one sentence for the editor
 * @param example a value as an editor would type it
 */
public record Key(String name, Kind kind, boolean required, String meaning, String example) {

    static Key required(String name, Kind kind, String meaning, String example) {
        return new Key(name, kind, true, meaning, example);
    }

    static Key optional(String name, Kind kind, String meaning, String example) {
        return new Key(name, kind, false, meaning, example);
    }
}
