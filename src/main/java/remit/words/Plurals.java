package remit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import remit.problem.Unicode;

/**
 * Tells plurals from other forms of a word, so that lists for people name a word once. Only regular plurals of English
 * are told: {@code breaches}, {@code policies}, {@code KPIs}. Any other form counts as a word of its own, as do all
 * forms in other languages.
 */
public final class Plurals {

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
        List<String> singulars = new ArrayList<>(word);
        singulars.addAll(forms);
        return forms.stream()
                .filter(form ->
                        singulars.stream().noneMatch(singular -> Unicode.equalsIgnoreCase(plural(singular), form)))
                .toList();
    }

    private static String plural(String singular) {
        if (singular.matches("(?i).*[^aeiou]y")) {
            return singular.substring(0, singular.length() - 1) + "ies";
        }
        return singular + (singular.matches("(?i).*(s|x|z|ch|sh)") ? "es" : "s");
    }
}
