package remit.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What must hold for the markup of every page, told without a browser. */
final class MarkupRules {

    static final List<Rule<SitePage>> ALL = List.of(
            new Rule<>("nothing inline", MarkupRules::inline),
            new Rule<>("one origin", MarkupRules::foreign),
            new Rule<>("language", MarkupRules::language),
            new Rule<>("headings", MarkupRules::headings),
            new Rule<>("landmarks", MarkupRules::landmarks),
            new Rule<>("tables", MarkupRules::tables),
            new Rule<>("scroll boxes", MarkupRules::boxes));

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z]+:)?//.*");

    private MarkupRules() {}

    /** No script, style or event attribute in the page itself: the policy would drop them. */
    private static List<String> inline(SitePage page) {
        List<String> faults = new ArrayList<>();
        page.markup().select("script:not([src]), style").forEach(e -> faults.add("a " + e.tagName() + " element"));
        page.markup().select("[style]").forEach(e -> faults.add("a style attribute of " + e.tagName()));
        page.markup().select("[href^=javascript:]").forEach(e -> faults.add("a script in a link: " + e.text()));
        for (Element element : page.markup().select("*")) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    faults.add("an event attribute, " + attribute.getKey() + ", of " + element.tagName());
                }
            }
        }
        return faults;
    }

    /** Nothing is loaded from another origin; links may lead there. */
    private static List<String> foreign(SitePage page) {
        return page
                .markup()
                .select(
                        "link[rel=stylesheet], link[rel=icon], script, img, iframe, audio, video, source, object, embed")
                .stream()
                .flatMap(e -> Stream.of(e.attr("href"), e.attr("src"), e.attr("data")))
                .filter(address -> ELSEWHERE.matcher(address).matches())
                .map(address -> address + " is loaded from elsewhere")
                .toList();
    }

    private static List<String> language(SitePage page) {
        Element html = page.markup().selectFirst("html[lang]");
        return html == null || html.attr("lang").isBlank() ? List.of("no lang") : List.of();
    }

    /** One h1, and no level skipped on the way down. */
    private static List<String> headings(SitePage page) {
        List<String> faults = new ArrayList<>();
        int above = 0;
        for (Element heading : page.markup().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                faults.add("a level is skipped before the h" + level + " “" + heading.text() + "”");
            }
            above = level;
        }
        int first = page.markup().select("h1").size();
        if (first != 1) {
            faults.add(first + " h1");
        }
        return faults;
    }

    /** A head, a main part and a foot, once each; navigation and regions each with a name of its own. */
    private static List<String> landmarks(SitePage page) {
        List<String> faults = new ArrayList<>();
        List<String> once = page.standsAlone() ? List.of("main") : List.of("body > header", "main", "body > footer");
        for (String landmark : once) {
            int found = page.markup().select(landmark).size();
            if (found != 1) {
                faults.add(found + " of " + landmark);
            }
        }
        for (String kind : List.of("nav", "[role=region]")) {
            Set<String> names = new HashSet<>(Set.of(""));
            page.markup().select(kind).stream()
                    .map(MarkupRules::accessibleName)
                    .filter(name -> !names.add(name))
                    .forEach(name -> faults.add(kind + " without a name of its own: “" + name + "”"));
        }
        return faults;
    }

    private static List<String> tables(SitePage page) {
        List<String> faults = new ArrayList<>();
        for (Element table : page.markup().select("table")) {
            if (table.selectFirst("> caption") == null && accessibleName(table).isEmpty()) {
                faults.add("a table without a caption");
            }
            if (table.select("th").isEmpty()) {
                faults.add("a table without heads");
            }
            table.select("th").stream()
                    .filter(th -> !SCOPES.contains(th.attr("scope")))
                    .forEach(th -> faults.add("a head without a scope: " + th.text()));
            table.select("td").stream()
                    .filter(td -> !td.hasText() && td.children().isEmpty())
                    .forEach(td -> faults.add("an empty cell"));
        }
        return faults;
    }

    /** What takes the keyboard to scroll says what it is; but for code, whose name would say nothing. */
    private static List<String> boxes(SitePage page) {
        return page.markup().select("[tabindex=0]:not(pre)").stream()
                .filter(box ->
                        !box.is("nav, [role=region]") || accessibleName(box).isEmpty())
                .map(box -> "no name for " + box.tagName() + "." + box.className())
                .toList();
    }

    /** What a screen reader calls an element that its author has named; empty for one without a name. */
    private static String accessibleName(Element element) {
        Element label = element.hasAttr("aria-labelledby")
                ? element.ownerDocument().getElementById(element.attr("aria-labelledby"))
                : null;
        return label == null ? element.attr("aria-label").strip() : label.text();
    }
}
