package remit.problem;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What Unicode 16 says of code points, with every JDK. A JDK knows the Unicode of its own time: JDK 17 knows version 13,
 * JDK 25 knows version 16. Asked directly, they give other ids, other orders and other pages for the same content. Code
 * points that are newer than version 16 count as unassigned, even where the JDK knows them.
 *
 * <p>White space and control characters are the same in all versions; {@link Character} is asked for these.
 */
public final class Unicode {

    /** Up to here Unicode 13 and 16 say the same of all code points, except for the capitals of two letters. */
    private static final int FIRST_UNASSIGNED = 0x378;

    /** Two letters of Unicode 13 whose capitals came with Unicode 16. */
    private static final int SMALL_LAMBDA = 0x19B;

    private static final int SMALL_RAMS_HORN = 0x264;

    /** Orders texts so that those are the same which {@link #equalsIgnoreCase} says to be equal. */
    public static final Comparator<String> IGNORING_CASE =
            Comparator.comparing(Unicode::withoutNewerCapitals, String.CASE_INSENSITIVE_ORDER);

    private Unicode() {}

    /** The general category, as {@link Character#getType(int)} numbers it. */
    public static int type(int point) {
        NewerSigns.Row row = row(point);
        return row == null ? Character.getType(point) : row.type();
    }

    public static boolean isLetter(int point) {
        return switch (type(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> true;
            default -> false;
        };
    }

    /** Whether it is a decimal digit of any script. */
    public static boolean isDigit(int point) {
        return type(point) == Character.DECIMAL_DIGIT_NUMBER;
    }

    public static boolean isLetterOrDigit(int point) {
        return isLetter(point) || isDigit(point);
    }

    /** The value of a decimal digit of any script, from 0 to 9; -1 for anything else. */
    public static int digit(int point) {
        if (!isDigit(point)) {
            return -1;
        }
        NewerSigns.Row row = row(point);
        return row == null ? Character.digit(point, 10) : (point - row.first()) % 10;
    }

    public static boolean isUpperCase(int point) {
        NewerSigns.Row row = row(point);
        return row == null ? Character.isUpperCase(point) : row.isUpperCase();
    }

    public static boolean isLowerCase(int point) {
        NewerSigns.Row row = row(point);
        return row == null ? Character.isLowerCase(point) : row.isLowerCase();
    }

    public static boolean isIdeographic(int point) {
        NewerSigns.Row row = row(point);
        return row == null ? Character.isIdeographic(point) : row.isIdeographic();
    }

    /** The script; {@code UNKNOWN} for scripts that are newer than Unicode 13. */
    public static UnicodeScript script(int point) {
        NewerSigns.Row row = row(point);
        return row == null ? UnicodeScript.of(point) : row.script();
    }

    /**
     * The direction, as {@link Character#getDirectionality(int)} numbers it; of newer code points only whether they are
     * letters from left to right or from right to left.
     */
    public static byte direction(int point) {
        NewerSigns.Row row = row(point);
        return row == null ? Character.getDirectionality(point) : row.direction();
    }

    /** The text in lower case, without regard to any language. */
    public static String lower(String text) {
        return lower(text, Locale.ROOT);
    }

    /** The text in lower case by the rules of a language. */
    public static String lower(String text, Locale language) {
        return byParts(text, Unicode::hasOldCase, old -> old.toLowerCase(language), NewerSigns::lower);
    }

    /** The text in upper case, without regard to any language. */
    public static String upper(String text) {
        return upper(text, Locale.ROOT);
    }

    /** The text in upper case by the rules of a language. */
    public static String upper(String text, Locale language) {
        return byParts(text, Unicode::hasOldCase, old -> old.toUpperCase(language), NewerSigns::upper);
    }

    /** The small letter of a character of the basic plane; the character itself where there is none. */
    public static char lower(char sign) {
        return hasOldCase(sign) ? Character.toLowerCase(sign) : (char) NewerSigns.lower(sign);
    }

    /** As {@link String#equalsIgnoreCase}: null is equal to no text. */
    public static boolean equalsIgnoreCase(String one, @Nullable String other) {
        return other != null && withoutNewerCapitals(one).equalsIgnoreCase(withoutNewerCapitals(other));
    }

    private static String withoutNewerCapitals(String text) {
        return byParts(text, Unicode::hasOldCase, UnaryOperator.identity(), NewerSigns::lower);
    }

    /**
     * The text in a normal form. Code points that are newer than Unicode 13 stay as they are, and nothing is put
     * together or in order across them.
     */
    public static String normalize(String text, Normalizer.Form form) {
        return byParts(text, Unicode::hasOldForm, old -> Normalizer.normalize(old, form), point -> point);
    }

    /**
     * The text with an older code point of the same category and the same length for each newer one, so that regular
     * expressions match the same places with every JDK. A text without newer ones is returned as it is.
     */
    static String withOlderSigns(String text) {
        return byParts(text, point -> row(point) == null, UnaryOperator.identity(), NewerSigns::older);
    }

    private static String byParts(
            String text, IntPredicate isOld, UnaryOperator<String> ofOld, IntUnaryOperator ofNewer) {
        int next = newer(text, 0, isOld);
        if (next == text.length()) {
            return ofOld.apply(text);
        }
        StringBuilder made = new StringBuilder();
        int start = 0;
        while (next < text.length()) {
            int point = text.codePointAt(next);
            made.append(ofOld.apply(text.substring(start, next))).appendCodePoint(ofNewer.applyAsInt(point));
            start = next + Character.charCount(point);
            next = newer(text, start, isOld);
        }
        return made.append(ofOld.apply(text.substring(start))).toString();
    }

    /** The place of the first code point from a place on that is not old; the length of the text where there is none. */
    private static int newer(String text, int from, IntPredicate isOld) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isOld.test(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean hasOldCase(int point) {
        return isCommon(point)
                ? point != SMALL_LAMBDA && point != SMALL_RAMS_HORN
                : row(point) == null && !NewerSigns.hasNewCase(point);
    }

    private static boolean hasOldForm(int point) {
        NewerSigns.Row row = row(point);
        return row == null || row.isOld();
    }

    /** The row of a code point that is newer than Unicode 13; null for the others, which the JDK knows. */
    private static NewerSigns.@Nullable Row row(int point) {
        return isCommon(point) ? null : NewerSigns.row(point);
    }

    /** Whether it is in one of the blocks in which most letters and signs of texts are, and which are complete. */
    static boolean isCommon(int point) {
        return point < FIRST_UNASSIGNED
                || point >= 0x400 && point < 0x530
                || point >= 0x2010 && point < 0x2065
                || point >= 0x4E00 && point < 0x9FF0;
    }
}
