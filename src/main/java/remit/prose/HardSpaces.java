package remit.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Unicode;

/**
 * Reads a no-break space and similar ones as a plain space where only a plain one makes markup: after the sign of a
 * heading, a list or a quotation, and in the line below a table's head. Word processors put it there, and nobody sees
 * it. Within code it stays.
 */
final class HardSpaces {

    private static final Pattern FENCE = Pattern.compile("[ \\t>]*(```+|~~~+).*", Pattern.DOTALL);

    /** Signs at the start of a line with a hard space after the last of them. */
    private static final Pattern SIGNS = Pattern.compile(
            "[ \\t]*(?:>[ \\t\\p{Zs}]*)*(?:(?:#{1,6}|[-*+]|[0-9]{1,9}[.)])[ \\t\\p{Zs}]+)?(?:\\[[ \\p{Zs}xX]\\][ \\p{Zs}]+)?");

    private static final Pattern NUMBER = Pattern.compile("[ \\t>\\p{Zs}]*[0-9]{1,9}[.)].*", Pattern.DOTALL);
    private static final Pattern BELOW_A_HEAD = Pattern.compile("[ \\t>|:\\-\\p{Zs}]+");

    private HardSpaces() {}

    /** The text of several lines with plain spaces in these places; all places in the text stay the same. */
    static String softened(String text) {
        if (text.chars().noneMatch(HardSpaces::isHard)) {
            return text;
        }
        StringBuilder softened = new StringBuilder(text);
        String fence = "";
        String above = "";
        int start = 0;
        for (String line : text.split("(?<=\\n)")) {
            Matcher mark = FENCE.matcher(line);
            boolean marked = mark.matches();
            if (fence.isEmpty() && marked) {
                fence = mark.group(1);
            } else if (!fence.isEmpty()) {
                fence = marked && mark.group(1).startsWith(fence) ? "" : fence;
            } else {
                soften(softened, start, end(line, above));
            }
            above = line;
            start += line.length();
        }
        return softened.toString();
    }

    /**
     * Up to which character a line gets plain spaces. A number that continues the sentence above is a date, say, and
     * not the number of a list item.
     */
    private static int end(String line, String above) {
        if (BELOW_A_HEAD.matcher(line.strip()).matches() && line.contains("|") && line.contains("-")) {
            return line.length();
        }
        boolean goesOn = !above.isBlank() && !NUMBER.matcher(above).matches();
        if (goesOn && NUMBER.matcher(line).matches()) {
            return 0;
        }
        Matcher signs = SIGNS.matcher(line);
        return signs.lookingAt() && !line.substring(signs.end()).isBlank() ? signs.end() : 0;
    }

    private static boolean isHard(int sign) {
        return sign > ' ' && Unicode.type(sign) == Character.SPACE_SEPARATOR;
    }

    private static void soften(StringBuilder text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (isHard(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
    }
}
