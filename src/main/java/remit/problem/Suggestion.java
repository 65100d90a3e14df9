package remit.problem;

import java.util.Collection;
import java.util.Optional;

/** Finds the most similar of some known words, for "did you mean". */
public final class Suggestion {

    /** A longer word, in code points, is like no other: comparing two takes as long as the product of their lengths. */
    static final int LONGEST = 200;

    private Suggestion() {}

    /**
     * The choice from which the word differs by the fewest typing mistakes; empty where every choice differs by more
     * than one mistake for every three characters, also if capitals and small letters are the same, and where the word
     * has more than 200 characters. Of equally similar choices the first is taken.
     */
    public static Optional<String> near(String word, Collection<String> choices) {
        return nearest(word, choices, false).or(() -> nearest(word, choices, true));
    }

    /**
     * Returns the nearest choice.
     *
     * @param lower whether the word and the choices are compared in lower case; a choice that is compared without this
     *     in the same way is passed over
     */
    private static Optional<String> nearest(String written, Collection<String> choices, boolean lower) {
        String word = lower ? lower(written) : written;
        boolean same = lower && word.equals(written);
        String best = null;
        int length = points(word);
        if (length > LONGEST) {
            return Optional.empty();
        }
        int least = Math.max(1, length / 3) + 1;
        for (String choice : choices) {
            if (Math.abs(points(choice) - length) >= least) {
                continue;
            }
            String form = lower ? lower(choice) : choice;
            int slips = same && form.equals(choice) ? least : slips(word, form, least - 1);
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
        boolean isLower = word.chars().allMatch(sign -> sign < 128 && !(sign >= 'A' && sign <= 'Z'));
        return isLower ? word : Unicode.lower(word);
    }

    /**
     * How many typing mistakes lead from one word to the other: characters left out, added, mistaken or swapped with
     * their neighbour (the optimal string alignment distance, in code points).
     */
    public static int slips(String a, String b) {
        return slips(a, b, Integer.MAX_VALUE);
    }

    /** Returns whether a single typing mistake leads from one word to the other, in time linear in their length. */
    public static boolean isOneSlip(String a, String b) {
        int[] from = a.codePoints().toArray();
        int[] to = b.codePoints().toArray();
        int start = 0;
        while (start < from.length && start < to.length && from[start] == to[start]) {
            start++;
        }
        int end = 0;
        while (end < Math.min(from.length, to.length) - start
                && from[from.length - 1 - end] == to[to.length - 1 - end]) {
            end++;
        }
        int restOfFrom = from.length - start - end;
        int restOfTo = to.length - start - end;
        return Math.max(restOfFrom, restOfTo) == 1
                || restOfFrom == 2 && restOfTo == 2 && from[start] == to[start + 1] && from[start + 1] == to[start];
    }

    /**
     * Returns the same as {@link #slips(String, String)}.
     *
     * @param most where there are more typing mistakes, the number returned is any that is larger than this
     */
    public static int slips(String a, String b, int most) {
        int[] from = a.codePoints().toArray();
        int[] to = b.codePoints().toArray();
        int[][] cost = new int[from.length + 1][to.length + 1];
        for (int i = 0; i <= from.length; i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= to.length; j++) {
            cost[0][j] = j;
        }
        int before = 0;
        for (int i = 1; i <= from.length; i++) {
            int least = cost[i][0];
            for (int j = 1; j <= to.length; j++) {
                int mistaken = cost[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                cost[i][j] = Math.min(mistaken, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
                least = Math.min(least, cost[i][j]);
            }
            if (Math.min(before, least) > most) {
                return Math.min(before, least); // every later row follows from these two
            }
            before = least;
        }
        return cost[from.length][to.length];
    }
}
