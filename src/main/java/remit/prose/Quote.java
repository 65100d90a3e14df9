package remit.prose;

/** Words of an editor in the form in which a message quotes them: on one line, and shortened where there are many. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** Quotes a stretch of a text, given in UTF-16 units from 0. */
    static String of(String text, int start, int end) {
        int known = Math.min(end, start + 4 * LONGEST);
        String words = text.substring(start, known).replaceAll("\\s+", " ").strip();
        int points = words.codePointCount(0, words.length());
        boolean whole = points <= LONGEST && known == end;
        return whole
                ? words
                : words.substring(0, words.offsetByCodePoints(0, Math.min(points, LONGEST)))
                                .strip() + "…";
    }
}
