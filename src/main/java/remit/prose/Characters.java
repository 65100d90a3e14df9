package remit.prose;

/**
 * Replaces what a page must not hold: half a surrogate pair, control characters, code points that are not characters.
 */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with a replacement character for each of them, so that places in it stay the same. */
    static String readable(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            if (unreadable(text, i)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, text.charAt(i) == '\u0085' ? ' ' : REPLACEMENT);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean unreadable(String text, int index) {
        char unit = text.charAt(index);
        if (unit >= ' ' && unit < 0x7f) {
            return false;
        }
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        boolean layout = unit == '\n' || unit == '\r' || unit == '\t';
        return Character.isISOControl(unit) && !layout || unit >= 0xFFFE || unit >= 0xFDD0 && unit <= 0xFDEF;
    }
}
