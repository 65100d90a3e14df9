package remit.bench.made;

import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A made-up handbook as a Hugo site that says the same: a page for each role and comparison, their indexes, the words of
 * the glossary, and a home page; without what Remit makes besides, as data, search, redirects and marked words.
 */
public final class HugoSite {

    private HugoSite() {}

    /** Fills a folder with content and templates. */
    public static void write(MadeHandbook handbook, Path path) {
        Folder folder = new Folder(path);
        folder.file("config.toml", HugoTemplates.CONFIGURATION);
        HugoTemplates.LAYOUTS.forEach((name, text) -> folder.file("layouts/" + name, text));
        folder.file("data/criteria.yaml", RemitContent.criteria());
        folder.file("content/_index.md", frontMatter("title: Handbook of " + handbook.roles() + " roles\n"));
        folder.file("content/roles/_index.md", frontMatter("title: Roles\nurl: /roles/index.html\n"));
        folder.file("content/compare/_index.md", frontMatter("title: Compare\nurl: /compare/index.html\n"));
        folder.file("content/glossary.md", frontMatter("title: Words\n") + words(handbook));
        handbook.allRoles().parallel().forEach(role -> folder.file("content/roles/" + role.id() + ".md", page(role)));
        handbook.allComparisons()
                .parallel()
                .forEach(comparison ->
                        folder.file("content/compare/" + comparison.id() + ".md", frontMatter(comparison.yaml())));
    }

    private static String page(MadeRole role) {
        return frontMatter(role.yaml() + "email: " + role.email() + "\n") + "\n" + role.markdown();
    }

    private static String frontMatter(String yaml) {
        return "---\n" + yaml + "---\n";
    }

    private static String words(MadeHandbook handbook) {
        return handbook.terms().entrySet().stream()
                .map(term -> "\n**" + term.getKey() + "**: " + term.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
