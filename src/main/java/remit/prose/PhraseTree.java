package remit.prose;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a common beginning share it, letter by letter, until only one of them is left, so that a text is
 * compared with all of them at once. Never changes.
 *
 * <p>An automaton after Aho and Corasick would also find phrases within words, which {@link Lexicon} does not want, and
 * has a node for each letter of each phrase, while this has about one for each phrase.
 */
final class PhraseTree {

    /** From this many branches on a table is quicker than a search. */
    private static final int MANY = 6;

    private final String phrase;
    private final int number;

    /** Whether a phrase ends at this node; else its phrase and number are those of the first one below. */
    private final boolean ends;

    /** The letters with which phrases go on, in order, each with its branch; null where {@link #phrase} is the only one. */
    private final char @Nullable [] letters;

    private final PhraseTree[] branches;

    /** The branches by their letters of ASCII, where there are many; null where looking for the letter is as quick. */
    private final @Nullable PhraseTree @Nullable [] ascii;

    private PhraseTree(String phrase, int number, boolean ends, char @Nullable [] letters, PhraseTree... branches) {
        this.phrase = phrase;
        this.number = number;
        this.ends = ends;
        this.letters = letters;
        this.branches = branches;
        this.ascii = letters == null || letters.length < MANY ? null : byLetter(letters, branches);
    }

    private static @Nullable PhraseTree[] byLetter(char[] letters, PhraseTree... branches) {
        PhraseTree[] ascii = new PhraseTree[128];
        for (int i = 0; i < letters.length && letters[i] < ascii.length; i++) {
            ascii[letters[i]] = branches[i];
        }
        return ascii;
    }

    /**
     * @param phrases in code-unit order, none of them twice; not empty
     * @param numbers of the phrases
     */
    static PhraseTree of(List<String> phrases, List<Integer> numbers) {
        return of(phrases, numbers, 0);
    }

    /** Makes the node of phrases that begin with the same letters, as many as the depth. */
    private static PhraseTree of(List<String> phrases, List<Integer> numbers, int depth) {
        String first = phrases.get(0);
        int number = numbers.get(0);
        if (phrases.size() == 1) {
            return new PhraseTree(first, number, true, null);
        }
        boolean ends = first.length() == depth;
        char[] letters = new char[phrases.size()];
        PhraseTree[] branches = new PhraseTree[phrases.size()];
        int count = 0;
        int from = ends ? 1 : 0;
        while (from < phrases.size()) {
            char letter = phrases.get(from).charAt(depth);
            int to = from + 1;
            while (to < phrases.size() && phrases.get(to).charAt(depth) == letter) {
                to++;
            }
            letters[count] = letter;
            branches[count++] = of(phrases.subList(from, to), numbers.subList(from, to), depth + 1);
            from = to;
        }
        return new PhraseTree(first, number, ends, Arrays.copyOf(letters, count), Arrays.copyOf(branches, count));
    }

    /**
     * Returns the node of the phrases that go on with a letter; null where none does.
     *
     * @param depth how many letters were read before
     */
    @Nullable PhraseTree next(char letter, int depth) {
        if (letters == null) {
            return depth < phrase.length() && phrase.charAt(depth) == letter ? this : null;
        }
        if (ascii != null && letter < ascii.length) {
            return ascii[letter];
        }
        int found = Arrays.binarySearch(letters, letter);
        return found < 0 ? null : branches[found];
    }

    /** Whether a phrase ends after as many letters as the depth. */
    boolean ends(int depth) {
        return ends && phrase.length() == depth;
    }

    /** The number of the phrase that ends here. */
    int number() {
        return number;
    }
}
