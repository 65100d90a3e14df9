package remit.edit;

import java.util.List;

/** Cuts a long line down to what changes in it. */
final class Excerpt {

    private static final int BEFORE = 40;
    private static final int LONGEST = 100;
    private static final String CUT = "…";

    private Excerpt() {}

    /** Returns a line, or the part of a long one in which the first of some replacements is. */
    static String of(String line, List<Replacement> replacements) {
        String text = line.strip();
        int indent = line.indexOf(text);
        int first = replacements.stream()
                .mapToInt(one -> one.position().column() - 1 - indent)
                .min()
                .orElse(0);
        int[] points = text.codePoints().toArray();
        if (points.length <= LONGEST) {
            return text;
        }
        int start = Math.max(0, Math.min(first - BEFORE, points.length - LONGEST));
        int end = Math.min(points.length, start + LONGEST);
        return (start > 0 ? CUT : "") + new String(points, start, end - start) + (end < points.length ? CUT : "");
    }
}
