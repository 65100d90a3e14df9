package remit.prose;

/**
 * A word of a {@link Lexicon} in a text.
 *
 * @param text the whole text
 * @param hit the place of the word in it
 */
public record Occurrence(String text, Lexicon.Hit hit) {

    /** Returns the number of the word. */
    public int number() {
        return hit.number();
    }

    /**
     * Returns whether the text itself says what the word is short for: {@code ERP (enterprise resource planning)}, or
     * the other way round. Capitals make no difference.
     *
     * @param meaning the words that the word is short for; empty words are never found
     */
    public boolean isSpelledOutAs(String meaning) {
        return !meaning.isEmpty() && (isBefore(meaning) || isAfter(meaning));
    }

    private boolean isBefore(String meaning) {
        int open = skip(hit.end(), 1);
        int start = skip(open + 1, 1);
        return open < text.length()
                && opens(text.charAt(open))
                && text.regionMatches(true, start, meaning, 0, meaning.length())
                && WordEdges.mayEnd(text, start + meaning.length());
    }

    private boolean isAfter(String meaning) {
        int open = skip(hit.start() - 1, -1);
        int start = skip(open - 1, -1) + 1 - meaning.length();
        return open > 0
                && opens(text.charAt(open))
                && start >= 0
                && text.regionMatches(true, start, meaning, 0, meaning.length())
                && WordEdges.mayStart(text, start);
    }

    /** Returns the first place from {@code at} on, in steps, that holds no blank; it may be outside the text. */
    private int skip(int at, int step) {
        int place = at;
        while (place >= 0 && place < text.length() && WordEdges.isBlank(text.charAt(place))) {
            place += step;
        }
        return place;
    }

    private static boolean opens(char sign) {
        return sign == '(' || sign == '\uff08';
    }
}
