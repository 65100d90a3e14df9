package remit.problem;

import java.util.List;

/**
 * Where the lines of a text stand in the file it was read from, so that a place in the text (a link in a Markdown
 * value, say) can be named as a place in the file. A block scalar of YAML has a start for each of its lines; a quoted
 * or plain one-liner has one.
 *
 * @param starts the place of the first character of each line of the text; never empty. A text with more lines than
 *     starts is taken to go on below its last known line.
 * @param folds where a line of the text goes on elsewhere in the file, in the text's order
 */
public record Origin(List<Position> starts, List<Fold> folds) {

    /**
     * From this place of the text on, its line stands at another place of the file: behind an escape, or behind a line
     * break that YAML folded into a blank. Line and column count from 0, in code points.
     */
    public record Fold(int line, int column, Position start) {}

    public Origin {
        starts = List.copyOf(starts);
        folds = List.copyOf(folds);
    }

    /** Lines that stand whole in the file. */
    public Origin(List<Position> starts) {
        this(starts, List.of());
    }

    /** A text that begins at this place and whose further lines begin in the first column below it. */
    public static Origin at(Position start) {
        return new Origin(List.of(start));
    }

    /** A whole file. */
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
