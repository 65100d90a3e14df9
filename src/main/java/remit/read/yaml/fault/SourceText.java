package remit.read.yaml.fault;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import remit.problem.Hint;
import remit.problem.Position;

/**
 * The YAML text of a file, or of its front matter, as the parser sees it. Lines and columns count from 0, and columns
 * count code points.
 */
public final class SourceText {

    // YAML 1.1 breaks lines at these characters; YAML 1.2 and text editors do not. While parsing, noncharacters replace
    // them.
    private static final String BREAKS = "\u0085\u2028\u2029";
    private static final int[] STAND_INS = {0x1FFFE, 0x2FFFE, 0x3FFFE};

    /** So many characters of the name of an anchor are compared. */
    private static final int LONGEST_ANCHOR = 50;

    private final String file;
    private final int firstLine;
    private final List<String> lines;

    /** What follows each star up to a blank, cut off where it is long; null before it is needed. */
    private @Nullable TreeSet<String> aliases;

    /**
     * @param file the path, relative to the content folder
     * @param firstLine the line of the file, from 1, in which the text begins
     * @param lines without line breaks
     */
    public SourceText(String file, int firstLine, List<String> lines) {
        this.file = file;
        this.firstLine = firstLine;
        this.lines = lines;
    }

    /** Returns the path, relative to the content folder. */
    public String file() {
        return file;
    }

    /** Returns the line of the file, from 1, in which the text begins. */
    public int firstLine() {
        return firstLine;
    }

    /** Returns the lines without line breaks. */
    public List<String> lines() {
        return lines;
    }

    /** Returns the text for the parser, with {@code \n} as line breaks. */
    public String text() {
        return lines.stream().map(SourceText::hideBreaks).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns a text from the parser with the characters that were hidden from the parser. */
    public static String restored(String parsed) {
        String text = parsed;
        for (int i = 0; i < STAND_INS.length; i++) {
            text = text.replace(Character.toString(STAND_INS[i]), BREAKS.substring(i, i + 1));
        }
        return text;
    }

    /** Returns a line; empty after the last line, where the parser may still point. */
    public String line(int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    /**
     * Returns the position in the file of a part of a line; the line and the column count from 0 and in code points.
     */
    public Position position(int line, int column, int length) {
        return Position.inLine(file, firstLine + line, column + 1, length);
    }

    /** Returns the position in the file between two marks of the parser. */
    public Position position(Mark start, Mark end) {
        return position(start.getLine(), start.getColumn(), 0).to(position(end.getLine(), end.getColumn(), 0));
    }

    /** Returns the position of a part of a line, given in the line's chars. */
    public Position stretch(int line, int from, int to) {
        String text = line(line);
        return position(line, text.codePointCount(0, from), text.codePointCount(from, to));
    }

    /**
     * Returns the hint to write a line in which a part is put in quotes. Where the line would still not be what was
     * meant, returns the hint to put the text in quotes.
     *
     * @param from where the part begins, in chars of the line
     * @param to where it ends
     * @param text the text to put in quotes
     */
    public String quotedHint(int line, int from, int to, String text) {
        String whole = line(line);
        String blank = from > 0 && whole.charAt(from - 1) == ':' ? " " : "";
        String corrected = whole.substring(0, from) + blank + Quoting.quoted(text) + whole.substring(to);
        boolean key = LineText.isColon(whole, LineText.skipBlanks(whole, to));
        return !key && CorrectedLine.holds(corrected.strip(), text, this)
                ? Hint.write(corrected.strip())
                : Hint.quoteText();
    }

    /**
     * As {@link #quotedHint}, but the part is shown without quotes where it then still means the same.
     */
    public String plainHint(int line, int from, int to, String text) {
        String whole = line(line);
        String corrected = (whole.substring(0, from) + text + whole.substring(to)).strip();
        return CorrectedLine.holds(corrected, text, this) ? Hint.write(corrected) : quotedHint(line, from, to, text);
    }

    /**
     * As {@link #quotedHint}, for a whole value with all lines that belong to it.
     *
     * @param from where the value begins, in chars of its first line
     * @param owner the column of its key or dash
     */
    public String wholeHint(int line, int from, int owner) {
        int end = LineText.behindDeeper(lines, line, owner);
        while (lines.get(end - 1).isBlank()) {
            end--;
        }
        String first = line(line);
        if (end == line + 1) {
            int to = LineText.textEnd(first, from);
            return quotedHint(line, from, to, first.substring(from, to));
        }
        StringBuilder text = new StringBuilder(first.substring(from).strip());
        lines.subList(line + 1, end).forEach(more -> text.append(more.isBlank() ? "" : " " + more.strip()));
        String corrected = (first.substring(0, from) + Quoting.quoted(text.toString())).strip();
        return CorrectedLine.holds(corrected, text.toString(), this)
                ? Hint.write(firstLine + line, firstLine + end - 1, corrected)
                : Hint.quoteText();
    }

    /** Returns whether an alias names this anchor. */
    public boolean uses(String anchor) {
        if (aliases == null) {
            aliases = new TreeSet<>();
            for (String line : lines) {
                for (int star = line.indexOf('*'); star >= 0; star = line.indexOf('*', star + 1)) {
                    aliases.add(word(line, star + 1));
                }
            }
        }
        String word = word(anchor, 0);
        String next = aliases.ceiling(word);
        return next != null && next.startsWith(word);
    }

    private static String word(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST_ANCHOR);
        int end = from;
        while (end < most && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static String hideBreaks(String line) {
        String text = line;
        for (int i = 0; i < STAND_INS.length; i++) {
            text = text.replace(BREAKS.substring(i, i + 1), Character.toString(STAND_INS[i]));
        }
        return text;
    }
}
