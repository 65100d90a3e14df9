package remit.problem;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * How many columns of a terminal a character takes, so that carets are below the letters that are meant: two for wide
 * letters, such as those of Chinese and Japanese, and for emoji; none for marks on another letter. Terminals differ
 * over a few signs; this follows the East Asian Width of Unicode, block by block.
 */
final class LetterWidth {

    private static final Set<UnicodeScript> WIDE_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.YI);

    private static final Set<UnicodeBlock> WIDE_BLOCKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.KATAKANA,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS,
            UnicodeBlock.EMOTICONS,
            UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS,
            UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS,
            UnicodeBlock.SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A);

    /** Emoji among the older signs, most of which are narrow. */
    private static final String WIDE_SIGNS = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

    private static final int SOFT_HYPHEN = 0xAD;

    private LetterWidth() {}

    /** Returns the width of a character: 0, 1 or 2. */
    static int of(int point) {
        if (point < SOFT_HYPHEN) {
            return 1;
        } else if (isMark(point)) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** Returns the width of some characters. */
    static int of(int[] points, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += of(points[i]);
        }
        return width;
    }

    private static boolean isMark(int point) {
        return switch (Unicode.type(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> point != SOFT_HYPHEN;
            default -> false;
        };
    }

    private static boolean isWide(int point) {
        UnicodeBlock block = UnicodeBlock.of(point);
        if (block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
            return point <= 0xFF60 || point >= 0xFFE0 && point <= 0xFFE6;
        }
        return WIDE_SCRIPTS.contains(Unicode.script(point))
                || block != null && WIDE_BLOCKS.contains(block)
                || WIDE_SIGNS.indexOf(point) >= 0;
    }
}
