package remit.read.yaml.fault;

import java.util.List;
import java.util.regex.Pattern;
import remit.problem.Signs;

/** What an editor sees in a line of YAML. All columns are in chars of the line, from 0. */
public final class LineText {

    private static final Pattern KEY_WORD = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private LineText() {}

    /** Returns how many spaces the line begins with. */
    public static int indentation(String text) {
        int blanks = 0;
        while (blanks < text.length() && text.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** Returns whether the rest of a line is empty or a comment. */
    public static boolean isEnd(String text, int from) {
        int next = skipBlanks(text, from);
        return next == text.length() || isComment(text, next);
    }

    /** Returns whether there is the dash of a list item: one that is followed by a space or by nothing. */
    public static boolean isDash(String text, int at) {
        return at < text.length() && text.charAt(at) == '-' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    /** Returns the first column from the given one on that does not have a space. */
    public static int skipBlanks(String text, int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /** Returns the column of the colon after the key that begins here; -1 where no key begins here. */
    public static int keyEnd(String text, int from) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, from + 1);
            int colon = close < 0 ? -1 : skipBlanks(text, close + 1);
            return colon > 0 && text.substring(colon).matches(":(\\s.*)?") ? colon : -1;
        }
        if ("[{|>@`%,]}".indexOf(first) >= 0) {
            return -1;
        }
        for (int i = from; i < text.length() && !(i > from && isComment(text, i)); i++) {
            if (text.charAt(i) == ':'
                    && (i + 1 == text.length() || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether there is a colon that is followed by a space or by nothing. */
    public static boolean isColon(String text, int at) {
        return at < text.length() && text.charAt(at) == ':' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    /** Returns whether a text is a word such as keys are: lower case letters, digits and hyphens. */
    public static boolean isKeyWord(String text) {
        return KEY_WORD.matcher(text).matches();
    }

    /** Returns whether a comment begins here: at a {@code #} after white space or at the start of the line. */
    public static boolean isComment(String text, int column) {
        return text.charAt(column) == '#' && (column == 0 || Character.isWhitespace(text.charAt(column - 1)));
    }

    /** Returns where the text of a value ends, before spaces and a comment. */
    public static int valueEnd(String text, int from) {
        int comment = from;
        while (comment < text.length() && !(comment > from && isComment(text, comment))) {
            comment++;
        }
        return from + text.substring(from, comment).stripTrailing().length();
    }

    /**
     * Returns where the text of a value ends if a {@code #} in it was meant as text. It ends only before a remark for
     * editors, which has two spaces before its number sign and one after it, as in
     * {@link remit.read.yaml.Scalar#looksCutOff}.
     */
    public static int textEnd(String text, int from) {
        int end = valueEnd(text, from);
        int sharp = text.indexOf('#', end);
        while (sharp >= 0 && !isRemark(text, end, sharp)) {
            end = valueEnd(text, sharp);
            sharp = text.indexOf('#', end);
        }
        return end;
    }

    private static boolean isRemark(String text, int end, int sharp) {
        return sharp - end > 1 && (sharp + 1 == text.length() || text.charAt(sharp + 1) == ' ');
    }

    /**
     * Returns the column after invisible characters and spaces of all kinds; the given column where there are only
     * plain spaces or none.
     */
    public static int behindUnseen(String text, int from) {
        int next = from;
        boolean unseen = false;
        while (next < text.length() && (text.charAt(next) == ' ' || Signs.isUnseen(text.charAt(next)))) {
            unseen |= text.charAt(next) != ' ';
            next++;
        }
        return unseen ? next : from;
    }

    /**
     * Returns the first line below that is neither blank nor indented deeper than the given column; the number of lines
     * where there is no such line.
     */
    public static int behindDeeper(List<String> lines, int line, int owner) {
        int next = line + 1;
        while (next < lines.size() && (lines.get(next).isBlank() || indentation(lines.get(next)) > owner)) {
            next++;
        }
        return next;
    }
}
