package remit.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import remit.problem.Position;
import remit.problem.UsageException;

/**
 * The whole text of a file, of which single stretches can be replaced. Every other character stays: a byte order mark,
 * line ends of any kind, a last line without an end.
 */
final class SourceFile {

    private static final Comparator<Replacement> ORDER = Comparator.comparing(Replacement::position);

    private final String text;

    /** The place of the first character of each line in the text; the last is the end of the text. */
    private final List<Integer> starts = new ArrayList<>();

    /**
     * @param text with its byte order mark and its line ends, which may be {@code \n}, {@code \r\n} and {@code \r}
     */
    SourceFile(String text) {
        this.text = text;
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        starts.add(at);
        for (; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean pair = sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (sign == '\n' || sign == '\r' && !pair) {
                starts.add(at + 1);
            }
        }
        starts.add(text.length());
    }

    /** Returns the lines as positions count them, without their ends and without a byte order mark. */
    List<String> lines() {
        return text.substring(starts.get(0)).lines().toList();
    }

    /** Returns a line without its end; empty behind the last line. */
    String line(int line) {
        return line < starts.size()
                ? text.substring(starts.get(line - 1), starts.get(line)).replaceFirst("[\r\n]+$", "")
                : "";
    }

    /** Returns the characters of a stretch. */
    String stretch(Position position) {
        return text.substring(
                offset(position.line(), position.column()), offset(position.endLine(), position.endColumn()));
    }

    /** Returns the place behind the last character of a line, before its end. */
    Position endOfLine(String file, int line) {
        return Position.inLine(file, line, 1 + points(line(line)), 0);
    }

    /**
     * Returns the place of a word within a stretch of one or several lines.
     *
     * @param start where the word begins, as a number of chars from the stretch's first
     */
    Position within(Position stretch, int start, String word) {
        int from = offset(stretch.line(), stretch.column()) + start;
        int line = stretch.line();
        while (line + 1 < starts.size() && starts.get(line) <= from) {
            line++;
        }
        int column = 1 + text.codePointCount(starts.get(line - 1), from);
        return Position.inLine(stretch.file(), line, column, points(word));
    }

    /**
     * Returns the text with other characters in these places. The same replacement may be asked for twice, as an alias
     * in YAML does.
     *
     * @throws UsageException where two replacements overlap; nothing can then be changed without a loss
     */
    String with(List<Replacement> replacements) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Replacement next : replacements.stream().distinct().sorted(ORDER).toList()) {
            Position position = next.position();
            int start = offset(position.line(), position.column());
            if (start < done) {
                throw new UsageException(position.file() + ":" + position.line()
                        + " would have to be changed in two ways at once: change it by hand");
            }
            changed.append(text, done, start).append(next.text().replace("\n", lineEnd()));
            done = offset(position.endLine(), position.endColumn());
        }
        return changed.append(text, done, text.length()).toString();
    }

    /** Returns a line with other characters in these places, which begin in it; where that makes several lines, all. */
    String changedLine(int line, List<Replacement> replacements) {
        int rest = text.length() - starts.get(line);
        int first = starts.get(line - 1) - starts.get(0);
        String whole = new SourceFile(text.substring(starts.get(0))).with(replacements);
        return whole.substring(first, whole.length() - rest).stripTrailing();
    }

    /** Returns the end of the first line; {@code \n} where there is none. */
    private String lineEnd() {
        String first = text.substring(starts.get(0), starts.get(1));
        String end = first.substring(first.replaceFirst("[\r\n]+$", "").length());
        return end.isEmpty() ? "\n" : end;
    }

    private int offset(int line, int column) {
        return text.offsetByCodePoints(starts.get(line - 1), column - 1);
    }

    private static int points(String words) {
        return words.codePointCount(0, words.length());
    }
}
