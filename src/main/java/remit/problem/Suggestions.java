package remit.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds similar words as {@link Suggestion} does, in a run that may compare thousands of words with thousands. After
 * {@link InputLimits#COMPARED} steps it finds none, so that the time does not grow with the square of the content.
 */
public final class Suggestions {

    /** What it takes to compare even the shortest words, in pairs of characters. */
    private static final long LEAST = 64;

    private final Map<Collection<String>, Map<String, Optional<String>>> found = new IdentityHashMap<>();
    private long left;

    /** Finds words for all mistakes of a run. */
    public Suggestions() {
        this(InputLimits.COMPARED);
    }

    private Suggestions(long left) {
        this.left = left;
    }

    /** Finds words for a single mistake. */
    static Suggestions once() {
        return new Suggestions(InputLimits.COMPARED_ONCE);
    }

    /**
     * Returns the choice that {@link Suggestion#near} returns; empty also where the steps are used up.
     *
     * @param choices does not change between the calls
     */
    public Optional<String> near(String word, Collection<String> choices) {
        Map<String, Optional<String>> known = found.computeIfAbsent(choices, c -> new HashMap<>());
        Optional<String> before = known.get(word);
        if (before != null) {
            return before;
        }
        long length = Math.min(word.length(), Suggestion.LONGEST);
        long steps = choices.size() * (length * length + LEAST);
        if (steps > left) {
            return Optional.empty();
        }
        left -= steps;
        Optional<String> near = Suggestion.near(word, choices);
        known.put(word, near);
        return near;
    }
}
