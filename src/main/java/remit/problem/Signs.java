package remit.problem;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Signs that look like nothing, or like another sign. They are kept where text is shown, and ignored where texts are
 * compared: to tell whether items are equal, or whether a word is a state, a choice, an id or a key.
 */
public final class Signs {

    /**
     * Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks, variation selectors. The tags
     * that turn one flag into another are not among them.
     */
    private static final String UNSEEN =
            "\\u00ad\\u034f\\u061c\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff";

    private static final Pattern UNSEEN_SIGNS = Pattern.compile("[" + UNSEEN + "]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u201b\\u02bc]");
    private static final Pattern QUOTES = Pattern.compile("[\\u201c-\\u201f]");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");

    /** Cyrillic, Greek, Armenian and other letters, and dashes, each above the sign that it looks like. */
    private static final String LOOK_ALIKE =
            "\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u043e\u0440\u051b\u0455\u051d\u0445\u0443\u04cf\u0437"
                    + "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425\u0423"
                    + "\u03b1\u03bf\u03bd\u03c1\u03b9\u03ba\u03c5\u03c7\u03f2\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
                    + "\u0585\u0578\u057d\u0570\u0131\u0261\u2010\u2011\u2012\u2013\u2014\u2212";

    private static final Map<String, String> SPELLED_OUT = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ħ", "h", "ı", "i");

    private static final String LOOKS =
            "acdehijopqswxyl3" + "ABCEHIJKMOPSTXY" + "aovpikuxcABEZHIKMNOPTYX" + "onuhig------";

    private Signs() {}

    /**
     * Whether all signs of a text are letters, digits and signs of ASCII, and blanks that are not doubled. Such a text,
     * as most are, is in its plain form already. Without this, comparing texts takes 8 % of a build of 10,000 roles.
     */
    public static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return before != ' ' || text.isEmpty();
    }

    /** The text without the signs that nobody sees; {@code trees} for {@code trees} with a soft hyphen in it. */
    public static String seen(String text) {
        return isPlain(text) ? text : UNSEEN_SIGNS.matcher(text).replaceAll("");
    }

    /**
     * The text with one plain space for each run of white space, no-break spaces included, and without spaces at its
     * ends.
     */
    public static String spaced(String text) {
        return isPlain(text) ? text : WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The form in which words are compared, whatever keyboard or word processor they come from: {@link #seen}, then
     * {@link #spaced}.
     */
    public static String plain(String word) {
        return isPlain(word) ? word : spaced(seen(word));
    }

    /**
     * The word with the letters a to z, digits and hyphens for those that look like them in another script:
     * {@code cio} for one whose {@code c} is Cyrillic.
     */
    public static String latin(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder latin = new StringBuilder();
        Unicode.normalize(plain(word), Normalizer.Form.NFKC)
                .codePoints()
                .map(Signs::looksLike)
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }

    /**
     * The text with letters from a to z for small letters that are not one of these with an accent: {@code strasse} for
     * {@code straße}.
     */
    public static String spelledOut(String lowerCase) {
        if (isPlain(lowerCase)) {
            return lowerCase;
        }
        StringBuilder spelled = new StringBuilder();
        lowerCase
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> spelled.append(SPELLED_OUT.getOrDefault(letter, letter)));
        return spelled.toString();
    }

    /**
     * Names the first sign of a word that looks like a letter from a to z, a digit or a hyphen but is another sign:
     * {@code 'с' (U+0441, Cyrillic) only looks like 'c'}. Empty where the word has no such sign.
     */
    public static Optional<String> lookAlike(String word) {
        return word.codePoints().filter(Signs::isLookAlike).boxed().findFirst().map(Signs::lookAlike);
    }

    private static String lookAlike(int point) {
        String script =
                Unicode.isLetter(point) && point > 0x24f && point < 0xff00 ? ", " + name(Unicode.script(point)) : "";
        int looks = looksLike(Unicode.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .codePointAt(0));
        return "'%s' (%s%s) only looks like '%s'"
                .formatted(Character.toString(point), code(point), script, Character.toString(looks));
    }

    private static String name(Character.UnicodeScript script) {
        String name = script.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isLookAlike(int point) {
        if (point < 0x80) {
            return false;
        }
        String one = Unicode.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return one.length() == 1 && !one.equals(" ") && looksLike(one.charAt(0)) < 0x80;
    }

    private static int looksLike(int point) {
        int at = LOOK_ALIKE.indexOf(point);
        return at < 0 ? point : LOOKS.charAt(at);
    }

    /** Whether a sign looks like a space or like nothing, but is not a plain space. */
    public static boolean isUnseen(int point) {
        return point > 0x7f && plain(Character.toString(point)).isEmpty();
    }

    /** The name of a sign in a message: {@code a no-break space (U+00A0)}. */
    public static String named(int point) {
        String name = String.valueOf(Character.getName(point)).toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name + " (" + code(point) + ")";
    }

    /** The number of a sign in Unicode: {@code U+00A0}. */
    public static String code(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /**
     * The text with the signs of a keyboard in place of those that word processors use: {@code '} for apostrophes and
     * single quotation marks, {@code "} for double ones, {@code -} for hyphens that do not break.
     */
    public static String typed(String text) {
        String straight = APOSTROPHES.matcher(text).replaceAll("'");
        String quoted = QUOTES.matcher(straight).replaceAll("\"");
        return HYPHENS.matcher(quoted).replaceAll("-");
    }
}
