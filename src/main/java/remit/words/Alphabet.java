package remit.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import remit.model.TitleOrder;
import remit.problem.Unicode;

/** Sorts things from A to Z, in the order of the handbook's language, and groups them by their letters; compares names. */
public final class Alphabet implements Comparator<String> {

    /** The group of things whose names do not begin with a letter. */
    public static final String NO_LETTER = "#";

    private final TitleOrder order;

    /**
     * @param order the order of the handbook's language
     */
    public Alphabet(TitleOrder order) {
        this.order = order;
    }

    /**
     * The things under one letter.
     *
     * @param text the letter in upper case, as {@link TitleOrder#letter} names it; {@code #} for things whose names do
     *     not begin with a letter
     * @param anchor the letter's id on the page: {@code _a}
     */
    public record Letter<T>(String text, String anchor, List<T> things) {

        public Letter {
            things = List.copyOf(things);
        }
    }

    @Override
    public int compare(String one, String other) {
        return order.compare(one, other);
    }

    /**
     * The things sorted by their names, then by their characters, then in the order given.
     *
     * @param name of a thing
     * @param same the order of things with the same name
     */
    public <T> List<T> sorted(List<T> things, Function<T, String> name, Comparator<T> same) {
        return order.sorted(things, name, same);
    }

    /**
     * Sorted things, grouped by their letters in the order of the first thing of each; the group without a letter comes
     * last.
     */
    public <T> List<Letter<T>> letters(List<T> sorted, Function<T, String> name) {
        Map<String, List<T>> byLetter = new LinkedHashMap<>();
        for (T thing : sorted) {
            byLetter.computeIfAbsent(letter(name.apply(thing)), letter -> new ArrayList<>())
                    .add(thing);
        }
        List<T> others = byLetter.remove(NO_LETTER);
        List<Letter<T>> letters = new ArrayList<>();
        byLetter.forEach((letter, things) -> letters.add(new Letter<>(letter, "_" + Unicode.lower(letter), things)));
        if (others != null) {
            letters.add(new Letter<>(NO_LETTER, "_other", others));
        }
        return letters;
    }

    private String letter(String name) {
        String letter = order.letter(name);
        return letter.isEmpty() ? NO_LETTER : letter;
    }
}
