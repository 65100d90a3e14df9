package remit.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * One item of a value.
 *
 * @param key what makes items equal: {@link #textKey}, also for a wording that several roles share, or a number's or
 *     choice's value
 * @param text plain text as shown, without a unit
 * @param prose the text with its markup; null for yes-no, number, choice and role
 * @param value for yes-no {@code yes}, {@code no}, {@code partly}; for a number its digits as written; the choice; the
 *     id of a role or contact; null for list, text and link
 * @param note null for none
 * @param sources ids, for this item
 */
public record Item(
        String key,
        String text,
        @Nullable Prose prose,
        @Nullable String value,
        @Nullable Prose note,
        List<String> sources) {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}]+");
    private static final String CLOSING = ".,;:!? ";

    public Item {
        sources = List.copyOf(sources);
    }

    /**
     * The normalised text by which items are compared: NFKC; runs of white space to one space, trimmed; upper then
     * lower case without locale; closing {@code . , ; : ! ?} and white space removed.
     */
    public static String textKey(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String spaced = WHITE_SPACE.matcher(normal).replaceAll(" ").strip();
        String folded = spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        int end = folded.length();
        while (end > 0 && CLOSING.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }
}
