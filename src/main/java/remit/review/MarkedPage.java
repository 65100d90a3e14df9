package remit.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A page with marks in it. */
public final class MarkedPage {

    private static final int LONGEST = 200;

    /** What is in the head of a row besides its name. */
    private static final String APART = "[" + Marking.SIGN + "], .review-sign, del, .hidden, .note, .here, p, div";

    /** A page whose heading changed shows something else where no more than this part of its words is the same. */
    private static final double ALIKE = 0.5;

    private static final String HEADING = "main h1";

    private final Document page;
    private final String title;
    private final List<ReviewMark> marks = new ArrayList<>();
    private boolean replaced;

    private MarkedPage(Document page) {
        this.page = page;
        Element heading = page.selectFirst(HEADING);
        this.title = heading == null ? page.title() : heading.text();
    }

    /**
     * Marks in a page what differs from an earlier version of it.
     *
     * @param was the whole earlier page
     * @param is the whole page
     * @param regions CSS selectors of the parts that are compared, of which each page has at most one
     * @param before gives each link's target in the earlier page one name
     * @param after gives each link's target in the page one name
     */
    public static MarkedPage of(
            String was,
            String is,
            List<String> regions,
            UnaryOperator<String> before,
            UnaryOperator<String> after,
            SignWords signs) {
        MarkedPage marked = unmarked(is);
        Document old = Jsoup.parse(was);
        marked.replaced = showsSomethingElse(old, marked.page);
        for (String region : marked.replaced ? List.of(HEADING) : regions) {
            Element then = old.selectFirst(region);
            Element now = marked.page.selectFirst(region);
            if (then != null && now != null) {
                PageDiff diff = new PageDiff(named(old, before), named(marked.page, after));
                diff.compare(then, now);
                new Marking(signs).mark(diff.found());
            }
        }
        marked.number(signs);
        return marked;
    }

    /** Returns a page without any mark. */
    public static MarkedPage unmarked(String page) {
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        return new MarkedPage(document);
    }

    /** Returns names for the targets of links; a source at the end of the page is called as it is there, not by its number. */
    private static UnaryOperator<String> named(Document page, UnaryOperator<String> targets) {
        return href -> {
            Element there = href.startsWith("#_source-") ? page.getElementById(href.substring(1)) : null;
            if (there == null) {
                return targets.apply(href);
            }
            Element link = there.selectFirst("a[href]:not([href^=#])");
            return link == null ? there.ownText().strip() : targets.apply(link.attr("href"));
        };
    }

    private static boolean showsSomethingElse(Document was, Document is) {
        Element before = was.selectFirst(HEADING);
        Element after = is.selectFirst(HEADING);
        return before != null
                && after != null
                && !before.text().equals(after.text())
                && Likeness.of(new PagePart.Block(was.body()), new PagePart.Block(is.body())) <= ALIKE;
    }

    /** Returns the page's title as readers see it. */
    public String title() {
        return title;
    }

    /**
     * Returns whether the page shows something else than before, such as another question of a guide; then only its
     * heading is marked.
     */
    public boolean isReplaced() {
        return replaced;
    }

    /** Returns the marks in the order of the page. */
    public List<ReviewMark> marks() {
        return List.copyOf(marks);
    }

    /**
     * Adds the list of changes, and keeps the page out of search engines.
     *
     * @param bar checked HTML for the end of the page
     * @param stylesheet the link to the style of marks
     * @param script the link to the script of marks
     */
    public void addBar(String bar, String stylesheet, String script) {
        page.body().append(bar);
        Element head = page.head();
        head.select("link[rel=canonical], meta[name=robots]").remove();
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", stylesheet);
        head.appendElement("script").attr("src", script).attr("defer", true);
    }

    /** Takes away links to pages that are not there. */
    public void unlink(Predicate<String> isThere) {
        for (Element link : page.select("a[href]")) {
            if (!isThere.test(link.attr("href"))) {
                link.unwrap();
            }
        }
    }

    /** Returns the whole page. */
    public String html() {
        return page.outerHtml() + "\n";
    }

    private void number(SignWords signs) {
        for (Element sign : page.select("[" + Marking.SIGN + "]")) {
            String anchor = "_change-" + (marks.size() + 1);
            marks.add(new ReviewMark(
                    anchor,
                    place(sign),
                    sign.attr(Marking.SIGN),
                    shortened(sign.attr(Marking.WAS)),
                    shortened(sign.attr(Marking.IS))));
            sign.clearAttributes().id(anchor).addClass("review-sign").attr("tabindex", "-1");
            signs.marked(sign);
            sign.after(new TextNode(" "));
        }
    }

    private static String shortened(String words) {
        String stripped = words.strip();
        return stripped.codePointCount(0, stripped.length()) <= LONGEST
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Returns what names the part of the page in which a sign is: the heads of its row and column, or the heading above it. */
    private static String place(Element sign) {
        for (Element within = sign.parent(); within != null; within = within.parent()) {
            Element label = label(within);
            String name = label == null ? "" : name(label);
            if (!name.isEmpty()) {
                return name + column(sign);
            }
        }
        return "";
    }

    private static @Nullable Element label(Element within) {
        return switch (within.normalName()) {
            case "tr" -> within.selectFirst("> th");
            case "dl", "div" -> within.selectFirst("> dt");
            case "section", "main", "aside", "article" -> within.selectFirst("h1, h2, h3, h4");
            default -> null;
        };
    }

    private static String name(Element label) {
        if (label.hasAttr("abbr")) {
            return label.attr("abbr");
        }
        Element copy = label.clone();
        copy.select(APART).remove();
        if (copy.text().isEmpty()) {
            Element gone = label.selectFirst("del");
            return gone == null ? "" : gone.text();
        }
        return copy.text();
    }

    /** Returns the name of the column, after a comma; empty outside tables that say it in each cell. */
    private static String column(Element sign) {
        Element cell = sign.closest("td");
        Element tag = cell == null ? null : cell.selectFirst("> b");
        return tag == null ? "" : ", " + tag.text();
    }
}
