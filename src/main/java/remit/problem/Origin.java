package remit.problem;

import java.util.List;

/**
 * The places of the lines of a text in the file it was read from, so that a place in the text (a link in a Markdown
 * value, say) can be turned into a place in the file. A block scalar of YAML has a start for each of its lines; a
 * quoted or plain text of one line has one.
 *
 * @param starts the place of the first character of each line of the text; never empty. A text with more lines than
 *     starts is taken to go on below its last known line.
 * @param folds the places where a line of the text goes on elsewhere in the file, in the order of the text
 */
public record Origin(List<Position> starts, List<Fold> folds) {

    /**
     * A place from which on a line of the text goes on at another place of the file: after an escape, or after a line
     * break that YAML turned into a blank. Line and column count from 0, in code points.
     */
    public record Fold(int line, int column, Position start) {}

    public Origin {
        starts = List.copyOf(starts);
        folds = List.copyOf(folds);
    }

    /** An origin without folds: each line of the text is one piece in the file. */
    public Origin(List<Position> starts) {
        this(starts, List.of());
    }

    /**
     * The origin of a text that begins at this place; its further lines begin in the first column of the lines below.
     */
    public static Origin at(Position start) {
        return new Origin(List.of(start));
    }

    /** The origin of a text that is a whole file. */
    public static Origin file(String file) {
        return at(Position.startOf(file));
    }

    /** The file, relative to the content folder. */
    public String file() {
        return starts.get(0).file();
    }

    /**
     * The place in the file of a stretch of one line of the text.
     *
     * @param line the text's line, from 0
     * @param column code points before the stretch in that line, from 0
     * @param length code points
     */
    public Position position(int line, int column, int length) {
        Fold fold = null;
        for (Fold next : folds) {
            if (next.line() == line && next.column() <= column) {
                fold = next;
            }
        }
        if (fold != null) {
            Position start = fold.start();
            return Position.inLine(file(), start.line(), start.column() + column - fold.column(), length);
        }
        if (line < starts.size()) {
            Position start = starts.get(line);
            return Position.inLine(file(), start.line(), start.column() + column, length);
        }
        Position last = starts.get(starts.size() - 1);
        return Position.inLine(file(), last.line() + line - starts.size() + 1, 1 + column, length);
    }
}
