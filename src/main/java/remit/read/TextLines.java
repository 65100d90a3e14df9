package remit.read;

import java.util.List;

/**
 * A text divided into lines that keep their line ends, so that joined they are the text again. A byte order mark is
 * not part of the first line.
 *
 * @param mark the byte order mark; empty where there is none
 * @param lines each with its line end, except perhaps the last
 */
record TextLines(String mark, List<String> lines) {

    private static final String MARK = "\uFEFF";

    TextLines {
        lines = List.copyOf(lines);
    }

    static TextLines of(String text) {
        String mark = text.startsWith(MARK) ? MARK : "";
        String rest = text.substring(mark.length());
        return new TextLines(mark, rest.isEmpty() ? List.of() : List.of(rest.split("(?<=\n)|(?<=\r)(?!\n)")));
    }

    /** Returns the lines without their ends. */
    List<String> bare() {
        return lines.stream().map(TextLines::bare).toList();
    }

    /** Returns the end of the first line; {@code \n} where there is none. */
    String lineEnd() {
        String end =
                lines.isEmpty() ? "" : lines.get(0).substring(bare(lines.get(0)).length());
        return end.isEmpty() ? "\n" : end;
    }

    /**
     * Returns the text with more lines. Where they follow a last line that has no end, the text still has no end.
     *
     * @param before how many lines are before them
     * @param more without line ends
     */
    String with(int before, List<String> more) {
        String end = lineEnd();
        boolean openEnd = before > 0 && bare(lines.get(before - 1)).equals(lines.get(before - 1));
        String added = String.join(end, more);
        return mark
                + String.join("", lines.subList(0, before))
                + (openEnd ? end + added : added + end)
                + String.join("", lines.subList(before, lines.size()));
    }

    /**
     * Returns the text with a piece put into a line.
     *
     * @param line from 0
     * @param column from 0, in code points
     * @param piece has no line ends
     */
    String with(int line, int column, String piece) {
        String old = lines.get(line);
        int at = old.offsetByCodePoints(0, column);
        return mark
                + String.join("", lines.subList(0, line))
                + old.substring(0, at)
                + piece
                + old.substring(at)
                + String.join("", lines.subList(line + 1, lines.size()));
    }

    private static String bare(String line) {
        return line.replaceFirst("(\r\n|\n|\r)$", "");
    }
}
