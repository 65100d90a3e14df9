package remit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Divides the reference of the templates into pages of our own handbook, none of which is heavy: the pages and components on
 * the first, then the records of each package, then the words.
 */
final class TemplatesPages {

    private static final String FIRST = "templates";
    private static final Pattern LINK = Pattern.compile("\\]\\(#([a-z]+)\\)");

    /** The records of a package with fewer characters are on a page with others. */
    private static final int SMALL = 3_000;

    private static final String OTHERS = "others";

    /** A page of words has no more characters than this, and one section more. */
    private static final int WORDS = 12_000;

    /** Where each record is explained, by the anchor of its heading. */
    private final Map<String, String> homes = new TreeMap<>();

    private final Map<String, String> pages = new LinkedHashMap<>();

    /** A page beside the first one. */
    private record Part(String path, String title, String inShort, String text) {}

    private TemplatesPages() {}

    /**
     * Returns the text of each page by its path below {@code content/pages}.
     *
     * @param document the whole reference
     * @param packages the last part of the package of each record, by the record's name
     */
    static Map<String, String> of(String document, Map<String, String> packages) {
        return new TemplatesPages().divided(document, packages);
    }

    private Map<String, String> divided(String document, Map<String, String> packages) {
        Map<String, String> parts = byHeading(document, "##");
        List<Part> others = new ArrayList<>();
        records(part(parts, "Records"), packages)
                .forEach((home, text) -> others.add(new Part(
                        FIRST + "/records-" + home,
                        "Records: " + home,
                        "What templates see: the fields of each record, with an example.",
                        text.toString())));
        List<String> words = words(part(parts, "Words"));
        for (int i = 1; i <= words.size(); i++) {
            others.add(new Part(
                    FIRST + "/words-" + i,
                    "Words of the interface, part " + i,
                    "The words that templates and scripts show, in English.",
                    words.get(i - 1)));
        }
        addFirst(parts, others);
        others.forEach(other -> add(
                other.path,
                other.title,
                other.inShort,
                "\n[Your own templates](../templates.md) says how they are written.\n" + other.text));
        return pages;
    }

    /** Returns the parts of a text that begin with a heading of this level, by their headings. */
    private static Map<String, String> byHeading(String text, String level) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split("\n(?=" + level + " )")) {
            parts.put(part.lines().findFirst().orElseThrow().replaceFirst("^#+ ", ""), part);
        }
        return parts;
    }

    /** Returns the records by the package that a page is named after, and notes where each is explained. */
    private Map<String, StringBuilder> records(String text, Map<String, String> packages) {
        Map<String, String> records = byHeading(text, "###");
        records.remove("Records");
        Map<String, Integer> sizes = new TreeMap<>();
        records.forEach((name, record) -> sizes.merge(packageOf(name, packages), record.length(), Integer::sum));
        Map<String, StringBuilder> byHome = new TreeMap<>();
        records.forEach((name, record) -> {
            String own = packageOf(name, packages);
            String home = sizes.getOrDefault(own, 0) < SMALL ? OTHERS : own;
            homes.put(anchor(name), FIRST + "/records-" + home);
            // One level up, since the page has a title of its own.
            byHome.computeIfAbsent(home, one -> new StringBuilder())
                    .append('\n')
                    .append(record.substring(1))
                    .append('\n');
        });
        return byHome;
    }

    private static String packageOf(String record, Map<String, String> packages) {
        return Objects.requireNonNull(packages.get(record), record);
    }

    private static String part(Map<String, String> byHeading, String heading) {
        return Objects.requireNonNull(byHeading.get(heading), heading);
    }

    private void addFirst(Map<String, String> parts, List<Part> others) {
        StringBuilder text = new StringBuilder();
        parts.forEach((heading, part) -> {
            if (heading.equals("Templates")) {
                // The first paragraph is for those who work on Remit.
                text.append(part.substring(part.indexOf("\n\nTemplates are") + 1))
                        .append('\n');
            } else if (heading.equals("Records")) {
                text.append("\n## Records and words\n\n");
                others.forEach(other -> text.append("- [" + other.title + "](" + other.path + ".md)\n"));
            } else if (!heading.equals("Words")) {
                text.append('\n').append(part).append('\n');
            }
        });
        add(
                FIRST,
                "Your own templates",
                "What a template of your own sees, and which words it may use.",
                text.toString());
    }

    private void add(String path, String title, String inShort, String text) {
        Matcher link = LINK.matcher(withLists(text));
        String body = link.replaceAll(found -> {
            String home = homes.get(found.group(1));
            return Matcher.quoteReplacement(
                    home == null || home.equals(path)
                            ? found.group()
                            : "](" + to(path, home) + "#" + found.group(1) + ")");
        });
        pages.put(path + ".md", """
                ---
                title: "%s"
                in-short: "%s"
                owner: Enterprise architecture
                reviewed: 2026-11-28
                sources: [editors-judgement]
                unlisted: yes
                ---
                """.formatted(title, inShort) + body.replaceAll("\n{3,}", "\n\n"));
    }

    /** A text with a list in the place of each table, since a page has no room for columns of code. */
    private static String withLists(String text) {
        StringBuilder lists = new StringBuilder();
        List<String> heads = List.of();
        for (String line : text.split("\n", -1)) {
            if (!line.startsWith("|")) {
                heads = List.of();
                lists.append(line).append('\n');
            } else if (heads.isEmpty()) {
                heads = cells(line);
            } else if (!line.startsWith("|---")) {
                lists.append(item(heads, cells(line))).append('\n');
            }
        }
        return lists.toString();
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(1, row.lastIndexOf('|')).split("(?<!\\\\)\\|"))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }

    /** A row as an item of a list: {@code - `title`, text: the title; for example `CIO`}. */
    private static String item(List<String> heads, List<String> cells) {
        StringBuilder item = new StringBuilder("- " + cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                item.append(
                        switch (heads.get(i)) {
                            case "type", "parameters" -> ", " + cell;
                            case "`page` is" -> " Its `page` is " + cell + ".";
                            case "example", "for example" -> (ends(item) ? " For example " : "; for example ") + cell;
                            default -> ": " + cell;
                        });
            }
        }
        return item.toString();
    }

    private static boolean ends(StringBuilder item) {
        return item.charAt(item.length() - 1) == '.';
    }

    private static String to(String from, String target) {
        return (from.contains("/") ? target.substring(target.indexOf('/') + 1) : target) + ".md";
    }

    /** Divides the table of words at the ends of its sections. */
    private static List<String> words(String part) {
        String head = "\n| in a template | in English |\n|---|---|\n";
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        String last = "";
        for (String row : part.substring(part.indexOf("| `words.")).split("\n")) {
            String section = row.replaceFirst("^\\| `words\\.([a-z_]+).*", "$1");
            if (page.length() > WORDS && !section.equals(last)) {
                pages.add(head + page);
                page.setLength(0);
            }
            page.append(row).append('\n');
            last = section;
        }
        pages.add(head + page);
        return pages;
    }

    private static String anchor(String record) {
        return record.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
