package remit.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page promises to readers, to other pages and to programs, whatever template made it: one heading, its landmarks,
 * the ids that links lead to, its policy and its scripts. A page is held to what the page says that Remit's own templates
 * make of the same record.
 */
public final class PagePromises {

    private static final List<String> LANDMARKS = List.of("header", "nav", "main", "footer");

    /** So many ids are named. */
    private static final int FEW = 5;

    private final Document ours;
    private final Document theirs;
    private final List<Broken> broken = new ArrayList<>();

    /** The promises, in the order in which they are looked at. */
    public enum Promise {
        TITLE,
        LANGUAGE,
        POLICY,
        HEADING,
        LANDMARKS,
        IDS,
        UNIQUE_IDS,
        NOTHING_INLINE,
        ONE_ORIGIN,
        SCRIPTS
    }

    /**
     * A promise that a page breaks.
     *
     * @param words a sentence without its subject, with what to do: {@code has no h1: …}
     */
    public record Broken(Promise promise, String words) {}

    private PagePromises(Document ours, Document theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * Returns what a page breaks, each promise once; empty where it keeps all.
     *
     * @param ours the page as Remit's own templates make it
     * @param theirs the same page by other templates
     */
    public static List<Broken> broken(String ours, String theirs) {
        PagePromises promises = new PagePromises(Jsoup.parse(ours), Jsoup.parse(theirs));
        promises.checkHead();
        promises.checkHeading();
        promises.checkLandmarks();
        promises.checkIds();
        promises.checkWhatThePolicyForbids();
        promises.checkScripts();
        return promises.broken;
    }

    private void checkHead() {
        if (theirs.title().isBlank()) {
            add(Promise.TITLE, "has no title: put <title>…</title> into its head");
        }
        if (theirs.select("html[lang]").isEmpty()) {
            add(Promise.LANGUAGE, "does not say its language: begin it with <html${lang.page}>");
        }
        String policy = "meta[http-equiv=Content-Security-Policy]";
        boolean promised = !ours.select(policy).isEmpty();
        if (promised && theirs.select("head " + policy + "[content]").isEmpty()) {
            add(
                    Promise.POLICY,
                    "does not say what it may load: import /components/policy.ftlh, and put <@policy.tag /> first into"
                            + " its head");
        }
    }

    private void checkHeading() {
        int headings = theirs.select("h1").size();
        if (headings != ours.select("h1").size()) {
            add(Promise.HEADING, "has " + (headings == 0 ? "no h1" : headings + " h1") + ": a page has one, its title");
        }
    }

    private void checkLandmarks() {
        List<String> lost = LANDMARKS.stream()
                .filter(name -> ours.selectFirst(name) != null && theirs.selectFirst(name) == null)
                .toList();
        if (!lost.isEmpty()) {
            add(
                    Promise.LANDMARKS,
                    "has lost the landmarks " + String.join(", ", lost)
                            + ", by which people who hear a page find its parts: take /layouts/base.ftlh, or write them");
        }
    }

    private void checkIds() {
        Set<String> lost = ids(ours);
        lost.removeAll(ids(theirs));
        if (!lost.isEmpty()) {
            add(
                    Promise.IDS,
                    "has lost " + named(lost) + ", which links lead to: keep them at what is shown in their place");
        }
        Set<String> seen = new TreeSet<>();
        Set<String> twice = theirs.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!twice.isEmpty()) {
            add(Promise.UNIQUE_IDS, "has more than once " + named(twice));
        }
    }

    private static Set<String> ids(Document page) {
        return page.select("[id]").stream().map(Element::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(Set<String> ids) {
        String first = ids.stream().limit(FEW).map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        int more = ids.size() - FEW;
        return (ids.size() == 1 ? "the id " : "the ids ") + first + (more > 0 ? " and " + more + " more" : "");
    }

    private void checkWhatThePolicyForbids() {
        Stream<Element> inline = theirs.getAllElements().stream()
                .filter(element -> element.nameIs("style")
                        || element.nameIs("script")
                                && !element.hasAttr("src")
                                && !element.data().isBlank()
                        || element.attributes().asList().stream().anyMatch(PagePromises::isInline));
        inline.findFirst()
                .ifPresent(
                        element -> add(
                                Promise.NOTHING_INLINE,
                                "has a style or a script within the page, in <" + element.nodeName()
                                        + ">, which its policy forbids: put it into a file of the theme, such as theme/site-extra.css"));
        theirs.select("[src], link[rel=stylesheet][href]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .filter(address -> address.matches("(?i)(https?:)?//.*"))
                .findFirst()
                .ifPresent(address -> add(
                        Promise.ONE_ORIGIN,
                        "loads " + address + " from another site, which its policy forbids: put it among the assets"));
    }

    private void add(Promise promise, String words) {
        broken.add(new Broken(promise, words));
    }

    private static boolean isInline(Attribute attribute) {
        return attribute.getKey().equals("style") || attribute.getKey().matches("on[a-z]+");
    }

    private void checkScripts() {
        Set<String> lost = scripts(ours);
        lost.removeAll(scripts(theirs));
        if (!lost.isEmpty()) {
            add(
                    Promise.SCRIPTS,
                    "does not load " + String.join(", ", lost)
                            + ", without which the search or an aid does not work: keep the loop over page.scripts()");
        }
    }

    private static Set<String> scripts(Document page) {
        return page.select("script[src]").stream()
                .map(script -> Objects.requireNonNull(script.attribute("src")).getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
