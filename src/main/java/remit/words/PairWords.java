package remit.words;

import remit.model.ComparisonTable;
import remit.model.Pair;
import remit.model.Role;

/** The titles of comparisons of two roles. */
public final class PairWords {

    private PairWords() {}

    /** The pair as a question: "Treasurer or purser?" */
    public static String question(Words words, Pair pair) {
        return say(words, "pair.question", pair);
    }

    /** The title of the page of an undeclared pair. */
    public static String title(Words words, Pair pair) {
        return say(words, "comparison.pair_title", pair);
    }

    /** The title of a declared comparison; for an undeclared pair {@link #title(Words, Pair)}. */
    public static String title(Words words, ComparisonTable table) {
        Pair pair = table.pair();
        return pair == null ? String.valueOf(table.comparison().title()) : title(words, pair);
    }

    private static String say(Words words, String key, Pair pair) {
        return words.say(key, "a", name(pair, pair.first()), "b", name(pair, pair.second()));
    }

    private static String name(Pair pair, Role role) {
        return pair.differInShort() ? role.shortName() : role.title();
    }
}
