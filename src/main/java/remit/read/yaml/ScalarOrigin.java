package remit.read.yaml;

import java.util.ArrayList;
import java.util.List;
import remit.problem.Origin;
import remit.problem.Origin.Fold;
import remit.problem.Position;
import remit.read.yaml.fault.SourceText;

/**
 * Follows the text of a scalar through the characters that it was written with. It notes where each line of the text is
 * in the file, and where the columns of the two stop running in parallel: after an escape, and after a line break that
 * was folded into a space.
 */
final class ScalarOrigin {

    private final SourceText source;
    private final int[] text;
    private final List<Position> starts = new ArrayList<>();
    private final List<Fold> folds = new ArrayList<>();
    private int[] written = {};

    /** Where the blanks at the end of the line begin. */
    private int end;

    private int line;
    private int column;
    private int at;
    private int textLine;
    private int textColumn;

    private ScalarOrigin(SourceText source, String text, int line, int column) {
        this.source = source;
        this.text = text.codePoints().toArray();
        this.line = line;
        this.column = column;
    }

    /** Returns the origin of a plain or quoted scalar, given the place of its first character after any quote. */
    static Origin flow(SourceText source, String text, Scalar.Style style, int line, int column) {
        ScalarOrigin origin = new ScalarOrigin(source, text, line, column);
        origin.starts.add(source.position(line, column, 0));
        origin.read(source.line(line));
        while (origin.at < origin.text.length && origin.line < source.lines().size()) {
            origin.step(style);
        }
        return new Origin(origin.starts, origin.folds);
    }

    /** Returns the origin of a literal scalar, each of whose lines is one line of the file below its header. */
    static Origin literal(SourceText source, String text, int header) {
        List<Position> starts = new ArrayList<>();
        int line = header + 1;
        for (String wanted : text.split("\n", -1)) {
            int indent = line < source.lines().size() ? points(source.line(line)) - points(wanted) : 0;
            starts.add(source.position(line, Math.max(0, indent), 0));
            line++;
        }
        return new Origin(starts);
    }

    /** Returns the origin of a folded scalar. Each line of the file is found in the text, one after the other. */
    static Origin folded(SourceText source, String text, int header) {
        ScalarOrigin origin = new ScalarOrigin(source, text, header + 1, 0);
        while (origin.at < origin.text.length && origin.line < source.lines().size()) {
            origin.foldedLine(source.line(origin.line));
            origin.line++;
        }
        return new Origin(
                origin.starts.isEmpty() ? List.of(source.position(header + 1, 0, 0)) : origin.starts, origin.folds);
    }

    private void step(Scalar.Style style) {
        if (onlyBlanksFrom(column)) {
            foldLineBreak();
        } else if (style == Scalar.Style.DOUBLE_QUOTED && written[column] == '\\') {
            escape();
        } else if (style == Scalar.Style.SINGLE_QUOTED && written[column] == '\'') {
            column += 2;
            advance();
            fold();
        } else {
            column++;
            advance();
        }
    }

    private void foldLineBreak() {
        int breaks = 0;
        do {
            nextLine();
            breaks++;
        } while (line < source.lines().size() && source.line(line).isBlank());
        for (int i = 0; i < Math.max(1, breaks - 1) && at < text.length; i++) {
            advance();
        }
        fold();
    }

    private void escape() {
        if (onlyBlanksFrom(column + 1)) {
            nextLine();
        } else {
            column += switch (written[column + 1]) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> 10;
                default -> 2;
            };
            advance();
        }
        fold();
    }

    private void nextLine() {
        line++;
        String next = source.line(line);
        read(next);
        column = indentation(next);
    }

    private void foldedLine(String raw) {
        if (raw.isBlank()) {
            if (starts.isEmpty() || text[at] == '\n') {
                startIfNew(0);
                advance();
            }
            return;
        }
        int kept = 0;
        while (at + kept < text.length && text[at + kept] == ' ') {
            kept++;
        }
        column = indentation(raw) - kept;
        startIfNew(column);
        fold();
        int rest = points(raw) - column;
        for (int i = 0; i <= rest && at < text.length; i++) {
            advance();
        }
    }

    private void startIfNew(int column) {
        if (starts.size() == textLine) {
            starts.add(source.position(line, column, 0));
        }
    }

    /** Goes on to the next character of the text. */
    private void advance() {
        if (text[at++] == '\n') {
            textLine++;
            textColumn = 0;
        } else {
            textColumn++;
        }
    }

    /** Notes that from here on the text continues at the place that has been reached in the file. */
    private void fold() {
        Position here = source.position(line, column, 0);
        if (textColumn > 0) {
            folds.add(new Fold(textLine, textColumn, here));
        } else {
            while (starts.size() <= textLine) {
                starts.add(here);
            }
        }
    }

    private void read(String next) {
        written = next.codePoints().toArray();
        end = written.length;
        while (end > 0 && (written[end - 1] == ' ' || written[end - 1] == '\t')) {
            end--;
        }
    }

    private boolean onlyBlanksFrom(int column) {
        return column >= end;
    }

    private static int indentation(String written) {
        int blanks = 0;
        while (blanks < written.length() && (written.charAt(blanks) == ' ' || written.charAt(blanks) == '\t')) {
            blanks++;
        }
        return blanks;
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
