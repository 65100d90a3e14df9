package remit.read.yaml.fault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds where a quote or a bracket is closed. Both may continue over lines that are indented deeper than their key. A
 * line that is not indented deeper ends them even if they are not closed, because an editor who forgot a quote did not
 * mean the rest of the file.
 */
final class Enclosed {

    /**
     * The end of a quote or bracket.
     *
     * @param closed whether the closing sign was found
     * @param line the line of the closing sign; where it is missing, the first line that does not belong to the value
     *     any more
     * @param column after the closing sign, in chars of the line; 0 where it is missing
     * @param open the opening quote or bracket that is not closed; where all are closed, the first one
     */
    record End(boolean closed, int line, int column, Opening open) {}

    record Opening(int line, int column, char sign) {}

    private final List<String> lines;
    private final int owner;
    private int line;
    private int column;

    private Enclosed(List<String> lines, int line, int column, int owner) {
        this.lines = lines;
        this.line = line;
        this.column = column;
        this.owner = owner;
    }

    /**
     * Returns the end of a value in quotes or brackets.
     *
     * @param column the column of the opening sign, in chars
     * @param owner the indentation of the value's key or dash; -1 at the root
     */
    static End find(List<String> lines, int line, int column, int owner) {
        Enclosed enclosed = new Enclosed(lines, line, column, owner);
        char sign = lines.get(line).charAt(column);
        return sign == '"' || sign == '\'' ? enclosed.quote() : enclosed.brackets();
    }

    private End quote() {
        Opening open = opening();
        column++;
        while (true) {
            String text = lines.get(line);
            if (column >= text.length()) {
                if (!nextLine(false)) {
                    return new End(false, line, 0, open);
                }
            } else if (open.sign() == '"' && text.charAt(column) == '\\') {
                column += 2;
            } else if (open.sign() == '\'' && text.startsWith("''", column)) {
                column += 2;
            } else if (text.charAt(column++) == open.sign()) {
                return new End(true, line, column, open);
            }
        }
    }

    private End brackets() {
        Deque<Opening> open = new ArrayDeque<>();
        Opening first = opening();
        boolean begins = true;
        do {
            String text = lines.get(line);
            if (column >= text.length() || LineText.isComment(text, column)) {
                if (!nextLine(true)) {
                    return new End(false, line, 0, open.getFirst());
                }
                continue;
            }
            char sign = text.charAt(column);
            if (begins && (sign == '"' || sign == '\'')) {
                End end = quote();
                if (!end.closed()) {
                    return end;
                }
                begins = false;
                continue;
            }
            if (sign == '[' || sign == '{') {
                open.push(opening());
            } else if (sign == ']' || sign == '}') {
                if (open.pop().sign() != (sign == ']' ? '[' : '{')) {
                    return new End(false, line + 1, 0, first);
                }
            }
            begins = "[{,:".indexOf(sign) >= 0 || begins && sign == ' ';
            column++;
        } while (!open.isEmpty());
        return new End(true, line, column, first);
    }

    private Opening opening() {
        return new Opening(line, column, lines.get(line).charAt(column));
    }

    /** Goes to the next line that is not blank; returns false where that line does not belong to the value any more. */
    private boolean nextLine(boolean brackets) {
        do {
            line++;
        } while (line < lines.size() && lines.get(line).isBlank());
        column = 0;
        if (line >= lines.size()) {
            return false;
        }
        String text = lines.get(line);
        int indentation = LineText.indentation(text);
        return indentation > owner
                || text.charAt(indentation) == '\t'
                || brackets && "]}#".indexOf(text.charAt(indentation)) >= 0;
    }
}
