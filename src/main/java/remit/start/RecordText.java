package remit.start;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a new record.
 *
 * @param lines without line ends
 * @param goOn how many lines are before the one where the editor goes on
 */
record RecordText(List<String> lines, int goOn) {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final String HERE = "{here}";

    RecordText {
        lines = List.copyOf(lines);
    }

    /**
     * Fills in a text that comes with Remit.
     *
     * @param words what takes the place of each gap, such as {@code {title}}, by its name
     */
    static RecordText of(String path, Map<String, String> words) {
        List<String> raw = GAP.matcher(StartTexts.read(path))
                .replaceAll(gap -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), gap.group())))
                .lines()
                .toList();
        int goOn = 0;
        while (!raw.get(goOn).endsWith(HERE)) {
            goOn++;
        }
        return new RecordText(
                raw.stream()
                        .map(line -> line.endsWith(HERE) ? line.substring(0, line.length() - HERE.length()) : line)
                        .toList(),
                goOn);
    }

    /** Returns the text without what is above its first key, which explains a file as a whole. */
    RecordText entry() {
        int above = 0;
        while (lines.get(above).isBlank() || lines.get(above).startsWith("#")) {
            above++;
        }
        return new RecordText(lines.subList(above, lines.size()), goOn - above);
    }

    /** Returns what is above the first key. */
    List<String> heading() {
        return lines.subList(0, lines.size() - entry().lines.size());
    }

    /** Returns the text as a file. */
    String file() {
        return String.join("\n", lines) + "\n";
    }
}
