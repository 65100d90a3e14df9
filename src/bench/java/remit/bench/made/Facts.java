package remit.bench.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whether a site, whoever made it, holds what a made-up handbook says: each thing on its page, each value in the element of
 * its criterion ({@code focus} on a role's page, {@code role-1--focus} on that of a comparison).
 */
public final class Facts {

    private final Path site;

    private Facts(Path site) {
        this.site = site;
    }

    /** A line for each fact that a site lacks: its page, its place and its words. Empty where all is well. */
    public static List<String> missing(MadeHandbook handbook, Path site) {
        Facts facts = new Facts(site);
        List<String> missing = new ArrayList<>();
        missing.addAll(facts.number("roles", handbook.roles()));
        missing.addAll(facts.number("compare", handbook.comparisons()));
        missing.addAll(facts.index("roles", handbook.allRoles().map(MadeRole::title)));
        missing.addAll(facts.index("compare", handbook.allComparisons().map(MadeComparison::title)));
        handbook.allRoles().parallel().map(facts::role).forEachOrdered(missing::addAll);
        handbook.allComparisons().parallel().map(facts::comparison).forEachOrdered(missing::addAll);
        return missing;
    }

    /** Pages of a folder beside its index and redirects, which Remit makes for other ways to name a pair. */
    private List<String> number(String folder, int wanted) {
        try (Stream<Path> files = Files.list(site.resolve(folder))) {
            long found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html") && !name.equals("index.html") && !name.contains("-vs-"))
                    .count();
            return found == wanted ? List.of() : List.of(folder + ": " + found + " pages instead of " + wanted);
        } catch (IOException e) {
            return List.of(folder + ": cannot be read");
        }
    }

    private List<String> index(String folder, Stream<String> titles) {
        Page page = page(folder + "/index.html");
        titles.forEach(page::holds);
        return page.missing();
    }

    private List<String> role(MadeRole role) {
        Page page = page("roles/" + role.id() + ".html");
        page.holds("h1", role.title());
        page.holds(MadeRole.plain(role.inShort()));
        page.holds(role.email());
        values(page, role, "");
        role.explanation().forEach(part -> part.texts().forEach(page::holds));
        return page.missing();
    }

    private List<String> comparison(MadeComparison comparison) {
        Page page = page("compare/" + comparison.id() + ".html");
        page.holds("h1", comparison.title());
        page.holds(MadeRole.plain(comparison.inShort()));
        if (comparison.hasFocus()) {
            page.holds(MadeRole.plain(comparison.focus()));
        }
        comparison.roles().forEach(role -> page.holds(role.title()));
        comparison.roles().forEach(role -> values(page, role, role.id() + "--"));
        return page.missing();
    }

    /** What is not stated is no fact. */
    private static void values(Page page, MadeRole role, String before) {
        for (MadeCriterion criterion : MadeCriterion.ALL) {
            for (String part : role.values().getOrDefault(criterion.id(), List.of())) {
                page.holds("#" + before + criterion.id(), shown(criterion, part));
            }
        }
    }

    private static String shown(MadeCriterion criterion, String part) {
        boolean state = part.equals("none") || part.equals("does not apply");
        if (state || criterion.kind().equals("yes-no")) {
            return MadeWords.capital(part);
        }
        return criterion.unit().isEmpty() ? MadeRole.plain(part) : part + " " + criterion.unit();
    }

    private Page page(String name) {
        try {
            return new Page(name, Jsoup.parse(Files.readString(site.resolve(name))));
        } catch (IOException e) {
            return new Page(name, null);
        }
    }

    /** A page that is being read, and what it was found to lack. */
    private static final class Page {

        private final String name;
        private final @Nullable Document document;
        private final String text;
        private final List<String> missing = new ArrayList<>();

        /**
         * @param document null for a page that is not there
         */
        Page(String name, @Nullable Document document) {
            this.name = name;
            this.document = document;
            this.text = document == null ? "" : text(document.body());
            if (document == null) {
                missing.add(name + " is missing");
            }
        }

        List<String> missing() {
            return missing;
        }

        void holds(String words) {
            if (document != null && !text.contains(words)) {
                missing.add(name + " lacks '" + words + "'");
            }
        }

        /**
         * @param place {@code h1}, or {@code #} and an id
         */
        void holds(String place, String words) {
            if (document == null) {
                return;
            }
            Element element =
                    place.startsWith("#") ? document.getElementById(place.substring(1)) : document.selectFirst(place);
            if (element == null || !text(element).contains(words)) {
                missing.add(name + " lacks '" + words + "' in " + place);
            }
        }

        private static String text(Element element) {
            return element.text().replace('\u00a0', ' ').replace("\u00ad", "");
        }
    }
}
