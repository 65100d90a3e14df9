package remit.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import remit.problem.Unicode;

/**
 * Tells plurals from other forms of a word, so that lists for people name a word once. Only regular plurals of English
 * are told: {@code breaches}, {@code policies}, {@code KPIs}. Any other form counts as a word of its own, as do all
 * forms in other languages.
 */
public final class Plurals {

    private static final Pattern ENDS_IN_IES = Pattern.compile("(?i).*[^aeiou]y");
    private static final Pattern ENDS_IN_ES = Pattern.compile("(?i).*(s|x|z|ch|sh)");

    private Plurals() {}

    /**
     * Returns some forms without those that are the plural of the word itself or of another of the forms, in the same
     * order.
     *
     * @param language the tag of their language
     * @param word the word in all its spellings
     */
    public static List<String> leftOut(String language, List<String> word, List<String> forms) {
        if (!Locale.forLanguageTag(language).getLanguage().equals("en")) {
            return forms;
        }
        Set<String> plurals = new TreeSet<>(Unicode.IGNORING_CASE);
        Stream.concat(word.stream(), forms.stream()).map(Plurals::plural).forEach(plurals::add);
        return forms.stream().filter(form -> !plurals.contains(form)).toList();
    }

    private static String plural(String singular) {
        if (ENDS_IN_IES.matcher(singular).matches()) {
            return singular.substring(0, singular.length() - 1) + "ies";
        }
        return singular + (ENDS_IN_ES.matcher(singular).matches() ? "es" : "s");
    }
}
