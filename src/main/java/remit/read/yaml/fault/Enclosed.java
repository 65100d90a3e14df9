package remit.read.yaml.fault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds where a quote or a bracket is closed. Both may go on over lines that are indented deeper than their key; a
 * line that is not ends them, closed or not, since an editor who forgot a quote did not mean the rest of the file.
 */
final class Enclosed {

    /**
     * @param closed whether the end was found
     * @param line where it was found; otherwise the first line that no longer belongs
     * @param column behind the end, in chars of the line; where it is not closed, 0
     * @param open the opening quote or bracket that is not closed; where it is closed, the first one
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
     * @param column of the opening quote or bracket, in chars
     * @param owner the indentation of its key or dash; -1 at the root
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

    /** Goes to the next line that is not blank; false where it does not belong here any more. */
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
