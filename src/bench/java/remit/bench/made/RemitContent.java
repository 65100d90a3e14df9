package remit.bench.made;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A made-up handbook as Remit's content. */
public final class RemitContent {

    private final Folder folder;

    private RemitContent(Folder folder) {
        this.folder = folder;
    }

    /** Fills a folder. */
    public static void write(MadeHandbook handbook, Path folder) {
        RemitContent content = new RemitContent(new Folder(folder));
        content.frame("Handbook of " + handbook.roles() + " roles");
        content.folder.file("glossary.yaml", glossary(handbook.terms()));
        handbook.allRoles().parallel().forEach(content::role);
        handbook.allComparisons()
                .parallel()
                .forEach(comparison ->
                        content.folder.file("comparisons/" + comparison.id() + ".yaml", comparison.yaml()));
    }

    /** Fills a folder with thirty guides of a thousand steps together, and the ten roles they lead to. */
    public static void writeGuides(long seed, Path folder) {
        RemitContent content = new RemitContent(new Folder(folder));
        content.frame("Handbook of guides");
        new MadeHandbook(seed, MadeGuide.ROLES).allRoles().forEach(content::role);
        for (int number = 0; number < MadeGuide.GUIDES; number++) {
            content.folder.file("guides/guide-" + number + "/guide.yaml", new MadeGuide(seed, number).yaml());
        }
    }

    /** Fills a folder with a handbook as wide as those of real organisations. */
    public static void writeWide(long seed, Path folder) {
        RemitContent content = new RemitContent(new Folder(folder));
        WideHandbook handbook = WideHandbook.ofNames(seed);
        content.frame("Handbook of many names", handbook.criteria());
        content.roles(handbook);
        content.folder.file("comparisons/many.yaml", handbook.comparison());
    }

    /** Fills a folder with a thousand roles of twenty values each. */
    public static void writeForSheets(long seed, Path folder) {
        RemitContent content = new RemitContent(new Folder(folder));
        WideHandbook handbook = WideHandbook.ofSheets(seed);
        content.frame("Handbook of sheets", handbook.criteria());
        content.roles(handbook);
    }

    private void roles(WideHandbook handbook) {
        for (int number = 0; number < WideHandbook.ROLES; number++) {
            folder.file("roles/role-" + number + ".yaml", handbook.role(number));
        }
    }

    private void frame(String title) {
        frame(title, criteria());
    }

    private void frame(String title, String criteria) {
        folder.file("handbook.yaml", """
                title: %s
                in-short: Made of words that no language has.
                organisation: Example Organisation
                language: en
                edition: 2026-11-21
                pairs: declared
                feedback:
                  label: Editors
                  email: handbook@example.com
                """.formatted(title));
        folder.file("criteria.yaml", criteria);
    }

    static String criteria() {
        StringBuilder yaml = new StringBuilder();
        String group = "";
        for (MadeCriterion criterion : MadeCriterion.ALL) {
            if (!criterion.group().equals(group)) {
                group = criterion.group();
                yaml.append("- group: ").append(group).append("\n  criteria:\n");
            }
            yaml.append(criterion.yaml("    "));
        }
        return yaml.toString();
    }

    private static String glossary(Map<String, String> terms) {
        return terms.entrySet().stream()
                .map(term -> "- term: " + term.getKey() + "\n  explained: " + term.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private void role(MadeRole role) {
        String contacts = "contacts:\n  - label: Desk\n    email: " + role.email() + "\n";
        folder.file("roles/" + role.id() + ".yaml", role.yaml() + contacts);
        folder.file("roles/" + role.id() + ".md", role.markdown());
    }
}
