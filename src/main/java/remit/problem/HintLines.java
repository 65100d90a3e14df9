package remit.problem;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hints of one report as lines: no wider than the report, and a list of choices, which many hints may share, only
 * the first time. A line that may hold what somebody is to type is never broken.
 */
final class HintLines {

    private static final String INDENTED = " ".repeat(3);
    private static final String GOES_ON = " ".repeat(5);

    private static final Pattern TO_TYPE =
            Pattern.compile(".*\\b(?:write|add|begin|for example|such as|as in|if)\\b.*:.*");

    private static final Pattern CHOICES =
            Pattern.compile("(?<of>%s|%s|[^:]* %s): .+".formatted(Hint.THERE_ARE, Hint.IT_MAY_BE, Hint.MAY_HAVE));

    private final Set<String> listed = new HashSet<>();

    /** Returns the lines of a hint, indented, each with its line break. */
    String of(String hint) {
        StringBuilder text = new StringBuilder();
        boolean toType = false;
        for (String line : hint.lines().toList()) {
            toType = toType || TO_TYPE.matcher(line).matches();
            if (toType) {
                text.append(INDENTED).append(line).append('\n');
                continue;
            }
            Matcher choices = CHOICES.matcher(line);
            if (!choices.matches() || listed.add(line)) {
                text.append(folded(line));
            } else if (text.isEmpty()) {
                text.append(folded(choices.group("of") + ": as listed above"));
            }
        }
        return text.toString();
    }

    /** Returns words as lines, indented and broken at blanks where they are too wide. */
    static String folded(String words) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(INDENTED);
        String margin = INDENTED;
        for (String word : words.split(" ")) {
            if (line.length() > margin.length() && line.length() + 1 + word.length() > TextReport.WIDTH) {
                text.append(line).append('\n');
                margin = GOES_ON;
                line = new StringBuilder(margin);
            }
            line.append(line.length() > margin.length() ? " " : "").append(word);
        }
        return text.append(line).append('\n').toString();
    }
}
