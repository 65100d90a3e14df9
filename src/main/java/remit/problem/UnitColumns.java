package remit.problem;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a stretch in UTF-16 code units, as most programs count them. Columns count from 1, the end is
 * exclusive. They differ from those of {@link Position} behind a character such as an emoji, which takes two units.
 */
public record UnitColumns(int start, int end) {

    /**
     * Counts the columns of a place. Where its line was not read, they are those of the place.
     *
     * @param lines the lines of the content
     */
    public static UnitColumns of(Position at, SourceLines lines) {
        return new UnitColumns(
                units(lines.line(at.file(), at.line()), at.column()),
                units(lines.line(at.file(), at.endLine()), at.endColumn()));
    }

    private static int units(@Nullable String line, int column) {
        if (line == null) {
            return column;
        }
        int points = line.codePointCount(0, line.length());
        int within = Math.min(column - 1, points);
        return line.offsetByCodePoints(0, within) + column - within;
    }
}
