package remit.bench.made;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A role.
 *
 * @param inShort Markdown of one line
 * @param values Markdown by the criterion's id, the parts of a value one by one: the items of a list, the paragraphs of a
 *     text; {@code none} or {@code does not apply} alone; a criterion that is missing is not stated
 * @param explanation its parts one by one
 */
record MadeRole(
        String id,
        String title,
        String abbreviation,
        String inShort,
        Map<String, List<String>> values,
        List<Part> explanation) {

    private static final Pattern SIGNS = Pattern.compile("\\*\\*");

    /**
     * A block of Markdown.
     *
     * @param texts what a reader sees of it, one by one: a paragraph, a heading, the items of a list, the cells of a table
     */
    record Part(String markdown, List<String> texts) {}

    String email() {
        return id + "@example.com";
    }

    /** The same without marks of Markdown. */
    static String plain(String markdown) {
        return SIGNS.matcher(markdown).replaceAll("");
    }

    /** The keys {@code title}, {@code abbreviation}, {@code in-short} and {@code values}, as Remit and Hugo take them alike. */
    String yaml() {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: ").append(title).append('\n');
        yaml.append("abbreviation: ").append(abbreviation).append('\n');
        yaml.append("in-short: ").append(inShort).append('\n');
        yaml.append("values:\n");
        for (MadeCriterion criterion : MadeCriterion.ALL) {
            List<String> parts = values.get(criterion.id());
            if (parts != null) {
                yaml.append("  ").append(criterion.id()).append(':').append(value(criterion.kind(), parts));
            }
        }
        return yaml.toString();
    }

    String markdown() {
        return String.join("\n\n", explanation.stream().map(Part::markdown).toList()) + "\n";
    }

    private static String value(String kind, List<String> parts) {
        if (parts.size() == 1) {
            return " " + parts.get(0) + "\n";
        }
        return kind.equals("text")
                ? " |\n    " + String.join("\n\n    ", parts) + "\n"
                : "\n    - " + String.join("\n    - ", parts) + "\n";
    }
}
