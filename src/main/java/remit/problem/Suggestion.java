package remit.problem;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the most similar of some known words, for "did you mean". */
public final class Suggestion {

    /** A longer word, in code points, is like no other: comparing two takes as long as the product of their lengths. */
    private static final int LONGEST = 200;

    private Suggestion() {}

    /**
     * The choice from which the word differs by the fewest typing mistakes; empty where every choice differs by more
     * than one mistake for every three characters, also if capitals and small letters are the same, and where the word
     * has more than 200 characters. Of equally similar choices the first is taken.
     */
    public static Optional<String> near(String word, Collection<String> choices) {
        return nearest(word, choices, UnaryOperator.identity())
                .or(() -> nearest(lower(word), choices, Suggestion::lower));
    }

    private static Optional<String> nearest(String word, Collection<String> choices, UnaryOperator<String> form) {
        String best = null;
        int length = points(word);
        if (length > LONGEST) {
            return Optional.empty();
        }
        int least = Math.max(1, length / 3) + 1;
        for (String choice : choices) {
            int slips = Math.abs(points(choice) - length) < least ? slips(word, form.apply(choice)) : least;
            if (slips < least) {
                least = slips;
                best = choice;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int points(String word) {
        return word.codePointCount(0, word.length());
    }

    private static String lower(String word) {
        return Unicode.lower(word);
    }

    /**
     * How many typing mistakes lead from one word to the other: characters left out, added, mistaken or swapped with
     * their neighbour (the optimal string alignment distance, in code points).
     */
    public static int slips(String a, String b) {
        int[] from = a.codePoints().toArray();
        int[] to = b.codePoints().toArray();
        int[][] cost = new int[from.length + 1][to.length + 1];
        for (int i = 0; i <= from.length; i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= to.length; j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            for (int j = 1; j <= to.length; j++) {
                int mistaken = cost[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                cost[i][j] = Math.min(mistaken, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length][to.length];
    }
}
