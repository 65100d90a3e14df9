package remit.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.problem.UsageException;

/**
 * Puts the word for a role into the words of the interface: in place of {@code [role]} and {@code [roles]} within a
 * sentence, and of {@code [Role]} and {@code [Roles]} at its start.
 */
final class RoleCalled {

    /** Where a file says the word for a role, under {@code one} and {@code other}. */
    private static final String KEY = "called.role";

    private static final Pattern PLACE = Pattern.compile("\\[([Rr])ole(s?)]");

    private final String language;
    private final @Nullable String one;
    private final @Nullable String other;

    /**
     * @param language the tag of the language the words are in
     * @param file the words by their keys
     * @param role what the handbook calls a role; null where the file says it
     */
    RoleCalled(String language, Map<String, String> file, Handbook.@Nullable RoleWord role) {
        this.language = language;
        this.one = role == null ? file.get(KEY + ".one") : role.one();
        this.other = role == null ? file.get(KEY + ".other") : role.other();
    }

    /** Returns nested maps of words, with the word for a role in its places. */
    Map<String, Object> in(Map<?, ?> tree) {
        Map<String, Object> filled = new LinkedHashMap<>();
        tree.forEach((key, value) ->
                filled.put((String) key, value instanceof Map<?, ?> nested ? in(nested) : in((String) value)));
        return filled;
    }

    /**
     * Returns a sentence with the word for a role in its places.
     *
     * @throws UsageException where there is such a place, and neither the handbook nor the file says the word
     */
    String in(String sentence) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(word(place)));
    }

    private String word(MatchResult place) {
        String word = place.group(2).isEmpty() ? one : other;
        if (word == null) {
            throw new UsageException(
                    "the words file for '" + language + "' has " + place.group() + ", but lacks the key '" + KEY + "'");
        }
        return place.group(1).equals("R") ? Words.capital(word) : word;
    }
}
