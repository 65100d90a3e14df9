package remit.sheet;

/** A cell that cannot be read. Its message is the end of a sentence that begins with the cell. */
final class CellFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    CellFault(String message) {
        super(message);
    }

    /** Returns what is wrong. */
    String words() {
        return String.valueOf(getMessage());
    }
}
