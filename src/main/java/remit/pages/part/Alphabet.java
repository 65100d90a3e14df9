package remit.pages.part;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Puts things from A to Z, in the order of the handbook's language, and under their letters. */
public final class Alphabet {

    /** Where things stand whose names begin with no letter. */
    private static final String NO_LETTER = "#";

    private final Collator collator;

    /**
     * @param language a BCP 47 tag
     */
    public Alphabet(String language) {
        this.collator = Collator.getInstance(Locale.forLanguageTag(language));
    }

    /**
     * The things under one letter.
     *
     * @param text the letter in upper case, without its accents; {@code #} for all that is none
     * @param anchor its id on the page: {@code _a}
     */
    public record Letter<T>(String text, String anchor, List<T> things) {

        public Letter {
            things = List.copyOf(things);
        }
    }

    /**
     * The things by their names, then by their characters, then in the order given.
     *
     * @param name of a thing
     * @param order of things with the same name
     */
    public <T> List<T> sorted(List<T> things, Function<T, String> name, Comparator<T> order) {
        record Keyed<T>(CollationKey key, T thing) {}
        return things.stream()
                .map(thing -> new Keyed<>(collator.getCollationKey(name.apply(thing)), thing))
                .sorted(Comparator.<Keyed<T>, CollationKey>comparing(Keyed::key)
                        .thenComparing(keyed -> name.apply(keyed.thing()))
                        .thenComparing(Keyed::thing, order))
                .map(Keyed::thing)
                .toList();
    }

    /**
     * Sorted things under their letters, which stand in the order of their first things; what begins with no letter
     * comes last.
     */
    public static <T> List<Letter<T>> letters(List<T> sorted, Function<T, String> name) {
        Map<String, List<T>> byLetter = new LinkedHashMap<>();
        for (T thing : sorted) {
            byLetter.computeIfAbsent(letter(name.apply(thing)), letter -> new ArrayList<>())
                    .add(thing);
        }
        List<T> others = byLetter.remove(NO_LETTER);
        List<Letter<T>> letters = new ArrayList<>();
        byLetter.forEach(
                (letter, things) -> letters.add(new Letter<>(letter, "_" + letter.toLowerCase(Locale.ROOT), things)));
        if (others != null) {
            letters.add(new Letter<>(NO_LETTER, "_other", others));
        }
        return letters;
    }

    /** The first character, taken apart from its accents, in upper case. */
    private static String letter(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        if (plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))) {
            return NO_LETTER;
        }
        String upper = Character.toString(plain.codePointAt(0)).toUpperCase(Locale.ROOT);
        return Character.toString(upper.codePointAt(0));
    }
}
