package remit.edit;

import remit.problem.Position;

/**
 * New characters in the place of others.
 *
 * @param position what is replaced; of no length for a place between two characters
 * @param text the new characters; its line breaks are {@code \n}, and become those of the file
 */
record Replacement(Position position, String text) {

    /** Puts a text at the end of a stretch, and leaves the stretch as it is. */
    static Replacement behind(Position stretch, String text) {
        return new Replacement(Position.inLine(stretch.file(), stretch.endLine(), stretch.endColumn(), 0), text);
    }

    /** Returns whether whole lines go. */
    boolean isGoneLine() {
        return text.isEmpty()
                && position.column() == 1
                && position.endColumn() == 1
                && position.endLine() > position.line();
    }

    /** Returns whether it is a further line, and changes none. */
    boolean isNewLine() {
        return text.startsWith("\n");
    }
}
