package remit.model;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.problem.Signs;
import remit.problem.Unicode;
import remit.prose.Prose;

/**
 * One item of a value.
 *
 * @param key two items are equal when their keys are: the {@link #textKey} of words, also of a wording that several
 *     roles share, with a line below it for each place where its links lead; else the number, the choice or the id
 * @param text plain text as shown, without a unit
 * @param prose the text with its markup; null for yes-no, number, choice and role
 * @param value for yes-no {@code yes}, {@code no}, {@code partly}; for a number its digits as written; the choice; the
 *     id of a role or contact; null for list, text and link
 * @param note null for none
 * @param sources ids of the sources of this item alone
 */
public record Item(
        String key,
        String text,
        @Nullable Prose prose,
        @Nullable String value,
        @Nullable Prose note,
        List<String> sources) {

    private static final String CLOSING = ".,;:!? ";

    public Item {
        sources = List.copyOf(sources);
    }

    /**
     * The normalised text by which items are compared; what is shown stays as typed. The steps are those of
     * {@code src/docs/sameness.md}, in this order:
     *
     * <ol>
     *   <li>signs that nobody sees are left out: soft hyphens, zero-width signs, direction marks ({@link Signs#seen});
     *   <li>NFKC;
     *   <li>signs that word processors put in the place of typed ones become what was typed: {@code ' " -} for U+2018,
     *       U+2019, U+201B and U+02BC, for U+201C to U+201F, and for U+2010 and U+2011 ({@link Signs#typed});
     *   <li>runs of Unicode white space to one space, trimmed;
     *   <li>upper then lower case without locale;
     *   <li>closing {@code . , ; : ! ?} and white space removed.
     * </ol>
     *
     * <p>Dashes are not replaced by hyphens, since readers see the difference.
     */
    public static String textKey(String text) {
        String folded = Signs.isPlain(text) ? Unicode.lower(text) : folded(text);
        int end = folded.length();
        while (end > 0 && CLOSING.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static String folded(String text) {
        String normal = Unicode.normalize(Signs.seen(text), Normalizer.Form.NFKC);
        String spaced = Signs.spaced(Signs.typed(normal));
        return Unicode.lower(Unicode.upper(spaced));
    }
}
