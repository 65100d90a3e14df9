package remit.problem;

import java.util.regex.Pattern;

/**
 * Signs that look like nothing, or like another sign. They are kept where text is shown, and do not count where
 * something is decided by a text: whether items are equal, whether a word is a state, a choice, an id or a key.
 */
public final class Signs {

    /**
     * Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks, variation selectors. Not among
     * them: the tags that make one flag another.
     */
    private static final String UNSEEN =
            "\\u00ad\\u034f\\u061c\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff";

    private static final Pattern UNSEEN_SIGNS = Pattern.compile("[" + UNSEEN + "]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u201b\\u02bc]");
    private static final Pattern QUOTES = Pattern.compile("[\\u201c-\\u201f]");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");

    private Signs() {}

    /** The text without the signs that nobody sees; {@code trees} for {@code trees} with a soft hyphen in it. */
    public static String seen(String text) {
        return UNSEEN_SIGNS.matcher(text).replaceAll("");
    }

    /** The text with one plain space for each run of white space, no-break spaces too, and none at its ends. */
    public static String spaced(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** What a word typed with any keyboard or word processor decides: {@link #seen}, then {@link #spaced}. */
    public static String plain(String word) {
        return spaced(seen(word));
    }

    /**
     * The text with the signs of a keyboard for those that word processors put in their place: {@code '} for
     * apostrophes and single quotation marks, {@code "} for double ones, {@code -} for hyphens that do not break.
     */
    public static String typed(String text) {
        String straight = APOSTROPHES.matcher(text).replaceAll("'");
        String quoted = QUOTES.matcher(straight).replaceAll("\"");
        return HYPHENS.matcher(quoted).replaceAll("-");
    }
}
