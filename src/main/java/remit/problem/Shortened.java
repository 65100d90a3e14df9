package remit.problem;

import java.util.ArrayList;
import java.util.List;

/** Shortens what problems quote of the content to what a person reads. */
final class Shortened {

    private static final String LEFT_OUT = "…";

    /** Keeps whoever types a shortened line from putting the sign in the place of what is there. */
    private static final String REST =
            "'" + LEFT_OUT + "' stands for what is left out here: keep that in the file as it is";

    /** So much of a long line that one sees where it begins, in code points. */
    private static final int BEGINNING = 80;

    /** So much that one sees the signs at its end, such as a quote. */
    private static final int END = 40;

    private Shortened() {}

    /** Returns the words, or where they are too long their beginning and a sign for the rest. */
    static String words(String words) {
        return isAtMost(words, InputLimits.QUOTED) ? words : beginning(words, InputLimits.QUOTED) + LEFT_OUT;
    }

    /**
     * Returns the hint, its longest lines without their middles, and without the lines in the middle where there are too
     * many. A further line then says what to do with what is left out.
     */
    static String hint(String hint) {
        if (hint.length() <= InputLimits.HINT_LINE && hint.lines().count() <= InputLimits.HINT_LINES) {
            return hint;
        }
        List<String> lines = hint.lines().toList();
        List<String> shown = new ArrayList<>();
        int half = InputLimits.HINT_LINES / 2;
        boolean few = lines.size() <= InputLimits.HINT_LINES;
        (few ? lines : lines.subList(0, half)).forEach(line -> shown.add(line(line)));
        if (!few) {
            shown.add(LEFT_OUT);
            lines.subList(lines.size() - half, lines.size()).forEach(line -> shown.add(line(line)));
        }
        if (!shown.equals(lines)) {
            shown.add(REST);
        }
        return String.join("\n", shown);
    }

    private static String line(String line) {
        return isAtMost(line, InputLimits.HINT_LINE) ? line : beginning(line, BEGINNING) + LEFT_OUT + end(line);
    }

    private static boolean isAtMost(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most;
    }

    private static String beginning(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static String end(String text) {
        return text.substring(text.offsetByCodePoints(text.length(), -END));
    }
}
