package remit.prose;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Where words begin and end: what stands right before and after a word is no letter, digit, mark or underscore. So a
 * hyphen and an apostrophe are edges ({@code risk-based}, {@code l'incident}). In scripts that are written without blanks
 * between words a word may stand right beside other letters, too, since nothing but a dictionary could tell; a run of
 * Katakana alone is one word, and nothing is cut off from its marks.
 */
final class WordEdges {

    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** Letters of their own to Unicode, but written within Katakana words alone. */
    private static final int LONG_SOUND = 0x30fc;

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int SOFT_HYPHEN = 0xad;
    private static final int ZERO_WIDTH_SPACE = 0x200b;

    private WordEdges() {}

    /** Whether what stands before this place lets a word begin there. */
    static boolean mayStart(String text, int at) {
        return at == 0 || !continues(text.codePointAt(at)) && isEdge(text.codePointBefore(at), text.codePointAt(at));
    }

    /** Whether what stands behind this place lets a word end there. */
    static boolean mayEnd(String text, int at) {
        return at == text.length()
                || !continues(text.codePointAt(at)) && isEdge(text.codePointAt(at), text.codePointBefore(at));
    }

    /** White space of any kind, as far as it is one code unit; all of it is. */
    static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == ZERO_WIDTH_SPACE;
    }

    /** Whether a word with {@code own} at its end is whole beside {@code neighbour}. */
    private static boolean isEdge(int neighbour, int own) {
        if (!isOfWord(neighbour)) {
            return true;
        }
        UnicodeScript there = script(neighbour);
        UnicodeScript here = script(own);
        boolean katakana = there == UnicodeScript.KATAKANA && here == UnicodeScript.KATAKANA;
        return !katakana && (WITHOUT_BLANKS.contains(there) || WITHOUT_BLANKS.contains(here));
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point)
                || continues(point)
                || Character.getType(point) == Character.CONNECTOR_PUNCTUATION;
    }

    /** Whether it belongs to the character before it, whatever that is. */
    private static boolean continues(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> point == NON_JOINER || point == JOINER || point == SOFT_HYPHEN;
        };
    }

    private static UnicodeScript script(int point) {
        return point == LONG_SOUND ? UnicodeScript.KATAKANA : UnicodeScript.of(point);
    }
}
