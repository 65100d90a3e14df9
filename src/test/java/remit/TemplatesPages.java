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
import java.util.stream.Collectors;
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
    private final Map<String, String> titles = new LinkedHashMap<>();

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
        String[] parts = document.split("\n(?=## )");
        Map<String, String> byHeading = new LinkedHashMap<>();
        for (String part : parts) {
            byHeading.put(part.lines().findFirst().orElseThrow().replaceFirst("^#+ ", ""), part);
        }
        String records = part(byHeading, "Records");
        Map<String, String> byRecord = new LinkedHashMap<>();
        Map<String, Integer> sizes = new TreeMap<>();
        for (String record : records.substring(records.indexOf("\n### ") + 1).split("\n(?=### )")) {
            String name = record.lines().findFirst().orElseThrow().replaceFirst("^### ", "");
            byRecord.put(name, record);
            sizes.merge(packageOf(name, packages), record.length(), Integer::sum);
        }
        Map<String, StringBuilder> byPackage = new TreeMap<>();
        byRecord.forEach((name, record) -> {
            String own = packageOf(name, packages);
            String home = sizes.getOrDefault(own, 0) < SMALL ? OTHERS : own;
            homes.put(anchor(name), FIRST + "/records-" + home);
            // One level up, since the page has a title of its own.
            byPackage
                    .computeIfAbsent(home, one -> new StringBuilder())
                    .append('\n')
                    .append(record.substring(1))
                    .append('\n');
        });
        List<String> words = words(part(byHeading, "Words"));
        byPackage.keySet().forEach(home -> titles.put(FIRST + "/records-" + home, "Records: " + home));
        for (int i = 0; i < words.size(); i++) {
            titles.put(FIRST + "/words-" + (i + 1), "Words of the interface, part " + (i + 1));
        }
        addFirst(byHeading);
        byPackage.forEach((home, text) -> addPart(
                FIRST + "/records-" + home,
                "What templates see: the fields of each record, with an example.",
                text.toString()));
        for (int i = 0; i < words.size(); i++) {
            addPart(
                    FIRST + "/words-" + (i + 1),
                    "The words that templates and scripts show, in English.",
                    words.get(i));
        }
        return pages;
    }

    private static String packageOf(String record, Map<String, String> packages) {
        return Objects.requireNonNull(packages.get(record), record);
    }

    private static String part(Map<String, String> byHeading, String heading) {
        return Objects.requireNonNull(byHeading.get(heading), heading);
    }

    private void addFirst(Map<String, String> byHeading) {
        StringBuilder text = new StringBuilder();
        byHeading.forEach((heading, part) -> {
            if (heading.equals("Templates")) {
                // The first paragraph is for those who work on Remit.
                text.append(part.substring(part.indexOf("\n\nTemplates are") + 1))
                        .append('\n');
            } else if (heading.equals("Records")) {
                text.append("\n## Records and words\n\n")
                        .append(titles.entrySet().stream()
                                .map(page -> "- [" + page.getValue() + "](" + page.getKey() + ".md)")
                                .collect(Collectors.joining("\n")))
                        .append('\n');
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

    private void addPart(String path, String inShort, String text) {
        String title = Objects.requireNonNull(titles.get(path), path);
        add(path, title, inShort, "\n[Your own templates](../templates.md) says how they are written.\n" + text);
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
