package remit.chart;

import remit.problem.Unicode;

/**
 * Estimates how wide letters are, so that words stay within their box with every font that a browser may have: the
 * widths are those of the wider of the usual fonts. Fonts themselves are not asked, since every machine has different
 * ones.
 */
final class TextWidth {

    /** The widths of the characters from space to tilde, in thousandths of the size of the letters. */
    private static final int[] ASCII = ascii();

    private static final int CAPITAL = 720;
    private static final int OTHER = 620;
    private static final int SYMBOL = 900;
    private static final int WIDE = 1000;
    private static final int PICTURE = 1350;

    private TextWidth() {}

    /** The width of a character of this size, in thousandths of a pixel. */
    static int of(int character, int size) {
        return size * thousandths(character);
    }

    private static int thousandths(int character) {
        if (character >= ' ' && character <= '~') {
            return ASCII[character - ' '];
        }
        if (joins(character)) {
            return 0;
        }
        if (isWide(character)) {
            return WIDE;
        }
        if (character >= 0x1F000 && character < 0x1FC00) {
            return PICTURE;
        }
        if (Unicode.isUpperCase(character)) {
            return CAPITAL;
        }
        return isSymbol(character) ? SYMBOL : OTHER;
    }

    /**
     * Whether a character is drawn on or in the one before it, as accents are, so that a line must not begin with it.
     */
    static boolean joins(int character) {
        return switch (Unicode.type(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> character >= 0x1F3FB && character <= 0x1F3FF;
        };
    }

    /**
     * Whether a character is a letter of a script that is written in squares, such as Chinese, where a line may end
     * after almost any letter.
     */
    static boolean isWide(int character) {
        return character >= 0x1100
                && (character <= 0x115F
                        || in(character, 0x2E80, 0xA4CF)
                        || in(character, 0xA960, 0xA97F)
                        || in(character, 0xAC00, 0xD7A3)
                        || in(character, 0xF900, 0xFAFF)
                        || in(character, 0xFE30, 0xFE6F)
                        || in(character, 0xFF00, 0xFF60)
                        || in(character, 0xFFE0, 0xFFE6)
                        || in(character, 0x20000, 0x3FFFD));
    }

    private static boolean isSymbol(int character) {
        return switch (Unicode.type(character)) {
            case Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.DASH_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean in(int character, int first, int last) {
        return character >= first && character <= last;
    }

    private static int[] ascii() {
        int[] widths = new int['~' - ' ' + 1];
        for (int character = ' '; character <= '~'; character++) {
            widths[character - ' '] = Unicode.isUpperCase(character) ? CAPITAL : OTHER;
        }
        set(widths, " !'(),-./:;I[\\]`ijl|", 340);
        set(widths, "\"*frt{}", 420);
        set(widths, "Jcksvxyz?", 560);
        set(widths, "BEFLPST", 640);
        set(widths, "+<=>~#$%&", 800);
        set(widths, "GHNOQ", 790);
        set(widths, "MWmw@", 960);
        return widths;
    }

    private static void set(int[] widths, String characters, int width) {
        characters.chars().forEach(character -> widths[character - ' '] = width);
    }
}
