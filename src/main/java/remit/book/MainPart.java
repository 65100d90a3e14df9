package remit.book;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import remit.pages.book.BookPage;
import remit.pages.book.BookPlan.Part;
import remit.problem.UsageException;
import remit.prose.Html;

/** The main part of a rendered page as a part of the book, whose ids begin with those of the part. */
final class MainPart {

    /** Where a page seems to lie, so that its relative links can be told from all others. */
    private static final String SITE = "https://book.invalid/";

    /** What is of use on a page of its own only: links to itself, controls, files, and what the book says elsewhere. */
    private static final String NEEDLESS =
            ".here, nav, script, .actions, .onpage, .download, .aids, .ways, .words, .aside__kept, [hidden]";

    /** Attributes whose value is ids, with blanks between. */
    private static final List<String> NAMING = List.of("aria-labelledby", "aria-describedby", "for", "headers");

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final int DEEPEST = 6;

    private final String id;
    private final Element root;
    private final Html heading;
    private final boolean sheet;
    private final boolean dense;
    private final @Nullable String kept;

    private MainPart(String id, Element root, Html heading, boolean sheet, boolean dense, @Nullable String kept) {
        this.id = id;
        this.root = root;
        this.heading = heading;
        this.sheet = sheet;
        this.dense = dense;
        this.kept = kept;
    }

    /**
     * Takes the main part out of a page. Its title is taken from the part, and the headings below get the levels that
     * follow.
     *
     * @param text the whole page
     * @param level the level of the part's title in the book, from 2 on
     * @throws UsageException where the page has no such part
     */
    static MainPart of(String text, Part part, int level) {
        Document page = Jsoup.parse(text, SITE + part.page());
        page.outputSettings().prettyPrint(false);
        Element main = one(page, "main", part);
        boolean sheet = main.hasClass("page--sheet");
        boolean dense = main.hasClass("page--dense");
        Element said = part.only().isEmpty() ? page.selectFirst(".foot__kept:not(:has(a))") : null;
        Element root = part.only().isEmpty() ? main : one(main, "section:has(> #" + part.only() + ")", part);
        part.without()
                .forEach(heading ->
                        root.select("section:has(> #" + heading + ")").remove());
        root.select(NEEDLESS).remove();
        root.select("details").attr("open", "");
        Element title = one(root, HEADINGS, part);
        int down = level - level(title);
        title.remove();
        for (Element heading : root.select(HEADINGS)) {
            heading.tagName("h" + Math.min(DEEPEST, level(heading) + down));
        }
        MainPart made =
                new MainPart(part.id(), root, new Html(title.html()), sheet, dense, said == null ? null : said.text());
        made.prefix(root);
        return made;
    }

    private static Element one(Element within, String selector, Part part) {
        Element found = within.selectFirst(selector);
        if (found == null) {
            throw new UsageException("the page " + part.page() + " has nothing that fits '" + selector
                    + "', which the book shows: keep it in the template of this page, or build without --book");
        }
        return found;
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** Returns the anchor in the book of what has an id on a page. */
    static String anchor(String part, String id) {
        return part + "--" + id;
    }

    private void prefix(Element root) {
        root.select("[id]").forEach(element -> element.id(anchor(id, element.id())));
        for (String name : NAMING) {
            for (Element element : root.select("[" + name + "]")) {
                element.attr(
                        name,
                        Stream.of(element.attr(name).split(" "))
                                .map(one -> anchor(id, one))
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    /** Returns all ids in the part. */
    Set<String> ids() {
        return root.select("[id]").stream().map(Element::id).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Leads the links of the part to their places, and returns it.
     *
     * @param title the title of the page, plain text
     */
    BookPage.BookPart linked(String title, boolean titleInWords, BookLinks links) {
        for (String name : List.of("href", "src")) {
            for (Element element : root.select("[" + name + "]")) {
                String target = element.absUrl(name);
                if (target.startsWith(SITE)) {
                    String path = target.substring(SITE.length()).replaceFirst("[?#].*", "");
                    String rest = target.substring(SITE.length() + path.length());
                    element.attr(name, links.to(path, rest));
                }
            }
        }
        for (Element region : root.select("[role=region]")) {
            region.attr("aria-label", region.attr("aria-label") + ": " + title);
        }
        return new BookPage.BookPart(id, title, titleInWords, heading, sheet, dense, new Html(root.html()), kept);
    }
}
