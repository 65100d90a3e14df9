package remit.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold for the markup of every page, told without a browser. */
final class PageRules {

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

    private final List<String> faults = new ArrayList<>();

    private PageRules() {}

    /** Every breach in a page, in words; empty for none. */
    static List<String> faults(Document page) {
        PageRules rules = new PageRules();
        rules.strict(page);
        rules.headings(page);
        page.select("table").forEach(rules::table);
        page.select("[tabindex=0]").forEach(rules::box);
        return rules.faults;
    }

    /** No inline script, style or event attribute, and nothing from another origin. */
    private void strict(Document page) {
        page.select("script:not([src]), style, [style]").forEach(e -> faults.add("inline: " + e.tagName()));
        for (Element element : page.select("*")) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    faults.add("event attribute " + attribute.getKey());
                }
            }
        }
        page.select("link[rel=stylesheet], link[rel=icon], script, img, iframe, audio, video, source").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                .filter(address -> address.matches("(?i)([a-z]+:)?//.*"))
                .forEach(address -> faults.add("foreign origin: " + address));
    }

    /** One h1, and no level skipped on the way down. */
    private void headings(Document page) {
        int above = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                faults.add("heading skipped before: " + heading.text());
            }
            above = level;
        }
        if (page.select("h1").size() != 1) {
            faults.add(page.select("h1").size() + " h1");
        }
    }

    private void table(Element table) {
        boolean named = table.hasAttr("aria-label") || table.hasAttr("aria-labelledby");
        if (table.selectFirst("> caption") == null && !named) {
            faults.add("table without a caption");
        }
        if (table.select("th").isEmpty()) {
            faults.add("table without headers");
        }
        table.select("th").stream()
                .filter(th -> !SCOPES.contains(th.attr("scope")))
                .forEach(th -> faults.add("th without a scope: " + th.text()));
        table.select("td").stream()
                .filter(td -> !td.hasText() && td.children().isEmpty())
                .forEach(td -> faults.add("empty cell"));
    }

    /** What takes the keyboard to scroll says what it is. */
    private void box(Element box) {
        boolean named = box.hasAttr("aria-label") || box.hasAttr("aria-labelledby");
        if (!box.tagName().equals("pre") && !(named && box.attr("role").equals("region"))) {
            faults.add("scroll box without a name: " + box.cssSelector());
        }
    }
}
