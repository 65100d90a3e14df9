package remit.problem;

import java.util.Comparator;

/**
 * A stretch of a content file. Lines and columns count from 1, columns in Unicode code points; the end is exclusive.
 *
 * @param file relative to the content folder, with forward slashes: {@code roles/treasurer.yaml}
 */
public record Position(String file, int line, int column, int endLine, int endColumn) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column)
            .thenComparingInt(Position::endLine)
            .thenComparingInt(Position::endColumn);

    /** The start of a file, at which a missing or unreadable file is reported. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1, 1, 1);
    }

    /** Whether this means a file as a whole, so that its first line is not what is wrong. */
    public boolean isWholeFile() {
        return equals(startOf(file));
    }

    /** A stretch within one line. */
    public static Position inLine(String file, int line, int column, int length) {
        return new Position(file, line, column, line, column + length);
    }

    /** The stretch from the start of this one to the end of another in the same file. */
    public Position to(Position last) {
        return new Position(file, line, column, last.endLine, last.endColumn);
    }

    /** Orders positions by file, in code-point order, then by place. */
    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** Line and column as in a report: {@code 12:5}. */
    public String place() {
        return line + ":" + column;
    }
}
