package remit.prose;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import remit.problem.Unicode;

/**
 * Tells where words begin and end: the characters right before and after a word are not letters, digits, marks or
 * underscores. So a hyphen and an apostrophe end a word ({@code risk-based}, {@code l'incident}). In scripts that are
 * written without blanks between words, a word may also be right beside other letters, since only a dictionary could
 * tell words apart there; but a run of Katakana is one word, and a letter is never cut off from its marks.
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

    /** The sign for a long sound, which is a letter in Unicode but is written only within Katakana words. */
    private static final int LONG_SOUND = 0x30fc;

    /** The first letter that is not a Latin one; most texts have no others, and asking for a script takes long. */
    private static final int FIRST_OTHER_SCRIPT = 0x2b0;

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int SOFT_HYPHEN = 0xad;
    private static final int ZERO_WIDTH_SPACE = 0x200b;

    private WordEdges() {}

    /** Whether a word may begin at this place, by the characters before it. */
    static boolean mayStart(String text, int at) {
        return at == 0 || !continues(text.codePointAt(at)) && isEdge(text.codePointBefore(at), text.codePointAt(at));
    }

    /** Whether a word may end at this place, by the characters after it. */
    static boolean mayEnd(String text, int at) {
        return at == text.length()
                || !continues(text.codePointAt(at)) && isEdge(text.codePointAt(at), text.codePointBefore(at));
    }

    /** Whether a character is white space of any kind. */
    static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == ZERO_WIDTH_SPACE;
    }

    /** Whether a word ends between {@code own}, its last or first character, and {@code neighbour}. */
    private static boolean isEdge(int neighbour, int own) {
        if (!isOfWord(neighbour)) {
            return true;
        }
        if (neighbour < FIRST_OTHER_SCRIPT && own < FIRST_OTHER_SCRIPT) {
            return false;
        }
        UnicodeScript there = script(neighbour);
        UnicodeScript here = script(own);
        boolean katakana = there == UnicodeScript.KATAKANA && here == UnicodeScript.KATAKANA;
        return !katakana && (WITHOUT_BLANKS.contains(there) || WITHOUT_BLANKS.contains(here));
    }

    private static boolean isOfWord(int point) {
        return Unicode.isLetterOrDigit(point)
                || continues(point)
                || Unicode.type(point) == Character.CONNECTOR_PUNCTUATION;
    }

    /** Whether a character belongs to the one before it, whatever that is. */
    private static boolean continues(int point) {
        if (point < SOFT_HYPHEN) {
            return false;
        }
        return switch (Unicode.type(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> point == NON_JOINER || point == JOINER || point == SOFT_HYPHEN;
        };
    }

    private static UnicodeScript script(int point) {
        return point == LONG_SOUND ? UnicodeScript.KATAKANA : Unicode.script(point);
    }
}
