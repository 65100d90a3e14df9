package remit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that asks what kind of sign something is, such as {@code \p{L}}. It gives the same answer with
 * every JDK, that of {@link Unicode}.
 */
public final class UnicodePattern {

    private final Pattern pattern;

    private UnicodePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static UnicodePattern of(String expression) {
        return new UnicodePattern(Pattern.compile(expression));
    }

    public static UnicodePattern of(String expression, int flags) {
        return new UnicodePattern(Pattern.compile(expression, flags));
    }

    /** Whether it matches the whole text. */
    public boolean matches(String text) {
        return matcher(text).matches();
    }

    /**
     * A matcher whose places are those of the text. Its groups have other signs in place of newer ones, so cut pieces
     * out of the text by their places.
     */
    public Matcher matcher(String text) {
        return pattern.matcher(Unicode.withOlderSigns(text));
    }

    /** The text with a replacement for all that is found; the replacement has no groups. */
    public String replaceAll(String text, String replacement) {
        Matcher found = matcher(text);
        StringBuilder replaced = new StringBuilder();
        int start = 0;
        while (found.find()) {
            replaced.append(text, start, found.start()).append(replacement);
            start = found.end();
        }
        return start == 0 && replaced.isEmpty()
                ? text
                : replaced.append(text.substring(start)).toString();
    }

    /** The pieces of a text between all that is found; a piece may be empty. */
    public List<String> split(String text) {
        Matcher found = matcher(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (found.find()) {
            pieces.add(text.substring(start, found.start()));
            start = found.end();
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
