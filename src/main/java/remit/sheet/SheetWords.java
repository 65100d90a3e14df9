package remit.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.UnicodePattern;

/** Writes texts so that a spreadsheet keeps them as they are, and reads them again. */
final class SheetWords {

    /** The characters of the longest text that a cell of a workbook can have. */
    static final int LONGEST = 32_767;

    /** What a workbook takes for a character by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String UNDERSCORE = "_x005F_";

    /** The signs with which a formula may begin, and the one that keeps it from being one. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private static final String KEEPS = "'";

    /** A whole number that a spreadsheet keeps as it is. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})");

    /** What a spreadsheet may take for a number, a date, a time or a yes or no, and write in another way. */
    private static final UnicodePattern LOOKS_OTHERWISE = UnicodePattern.of(
            "(?i)true|false|[\\s\\d.,:/%+\\-€$£]*\\d[\\s\\d.,:/%e+\\-€$£]*"
                    + "|.{0,9}(?<![\\p{L}\\p{N}_])(jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*\\.?.{0,9}");

    private SheetWords() {}

    /** Returns a text as it is written in a workbook. */
    static String escaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                UNDERSCORE + match.group().substring(1)));
    }

    /** Returns the text of a cell of a workbook. */
    static String unescaped(String cell) {
        String text = cell.indexOf("_x") < 0
                ? cell
                : ESCAPE.matcher(cell)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        return withPlainEnds(text);
    }

    /** Returns a text whose line ends are {@code \n} alone. */
    static String withPlainEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Returns a text as it is written in CSV. An apostrophe keeps what a spreadsheet would take for a formula, or write
     * in another way.
     */
    static String kept(String text) {
        boolean formula = !text.isEmpty() && (FORMULA_SIGNS + KEEPS).indexOf(text.charAt(0)) >= 0;
        boolean changes = formula || text.length() < 40 && LOOKS_OTHERWISE.matches(text);
        return changes && !NUMBER.matcher(text).matches() ? KEEPS + text : text;
    }

    /** Returns the text of a cell of CSV. */
    static String unkept(String cell) {
        String text = withPlainEnds(cell);
        boolean kept = text.startsWith(KEEPS)
                && text.length() > 1
                && kept(text.substring(1)).equals(text);
        return kept ? text.substring(1) : text;
    }
}
