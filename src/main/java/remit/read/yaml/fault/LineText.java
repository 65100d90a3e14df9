package remit.read.yaml.fault;

import java.util.List;
import java.util.regex.Pattern;
import remit.problem.Signs;

/** What an editor sees in a line of YAML. Places are chars of the line. */
public final class LineText {

    private static final Pattern KEY_WORD = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private LineText() {}

    /** How many spaces the line begins with. */
    public static int indentation(String text) {
        int blanks = 0;
        while (blanks < text.length() && text.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** Nothing more but a comment. */
    public static boolean isEnd(String text, int from) {
        int next = skipBlanks(text, from);
        return next == text.length() || isComment(text, next);
    }

    public static boolean isDash(String text, int at) {
        return at < text.length() && text.charAt(at) == '-' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    public static int skipBlanks(String text, int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /** The colon behind the key that begins here; -1 where no key begins here. */
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

    /** A colon with a blank or nothing behind it. */
    public static boolean isColon(String text, int at) {
        return at < text.length() && text.charAt(at) == ':' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    public static boolean isKeyWord(String text) {
        return KEY_WORD.matcher(text).matches();
    }

    /** A comment begins at a {@code #} behind a blank. */
    public static boolean isComment(String text, int column) {
        return text.charAt(column) == '#' && (column == 0 || Character.isWhitespace(text.charAt(column - 1)));
    }

    /** Where the text of a value ends, before blanks and comment. */
    public static int valueEnd(String text, int from) {
        int comment = from;
        while (comment < text.length() && !(comment > from && isComment(text, comment))) {
            comment++;
        }
        return from + text.substring(from, comment).stripTrailing().length();
    }

    /**
     * Where the text of a value ends that was meant to have its {@code #} in it: before a remark for editors, which has two
     * blanks before its number sign and one behind it, as {@code Scalar.looksCutOff} has it.
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

    /** Behind spaces of all kinds and signs that nobody sees; the place itself where no such sign stands but plain spaces. */
    public static int behindUnseen(String text, int from) {
        int next = from;
        boolean unseen = false;
        while (next < text.length() && (text.charAt(next) == ' ' || Signs.isUnseen(text.charAt(next)))) {
            unseen |= text.charAt(next) != ' ';
            next++;
        }
        return unseen ? next : from;
    }

    /** The first line below that is not blank and not indented deeper than this; the number of lines without one. */
    public static int behindDeeper(List<String> lines, int line, int owner) {
        int next = line + 1;
        while (next < lines.size() && (lines.get(next).isBlank() || indentation(lines.get(next)) > owner)) {
            next++;
        }
        return next;
    }
}
