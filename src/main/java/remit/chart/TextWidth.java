package remit.chart;

/**
 * How wide letters are, near enough to keep words within their box whatever face a browser has: the widths of the wider
 * of the usual faces. Fonts are not asked, since every machine has others.
 */
final class TextWidth {

    /** Thousandths of the size of the letters, for the characters from space to tilde. */
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
        if (Character.isUpperCase(character)) {
            return CAPITAL;
        }
        return isSymbol(character) ? SYMBOL : OTHER;
    }

    /** Whether it stands on or in the character before it, so that no line begins with it. */
    static boolean joins(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> character >= 0x1F3FB && character <= 0x1F3FF;
        };
    }

    /** A letter of the scripts that are written in squares, where a line may end after almost any of them. */
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
        return switch (Character.getType(character)) {
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
            widths[character - ' '] = Character.isUpperCase(character) ? CAPITAL : OTHER;
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
