package remit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a built site, followed as a browser follows them. */
public final class SiteLinks {

    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");

    private final Set<String> files;
    private final Map<String, Document> pages;
    private final List<String> dead = new ArrayList<>();
    private final List<String> doubleIds = new ArrayList<>();
    private final Map<String, Set<String>> next = new TreeMap<>();
    private final List<String> unreachable;

    private SiteLinks(Set<String> files, Map<String, Document> pages) {
        this.files = files;
        this.pages = pages;
        pages.forEach(this::follow);
        pages.forEach(this::findDoubleIds);
        this.unreachable = findUnreachable();
    }

    public static SiteLinks of(Path site) {
        Map<String, byte[]> files = Golden.files(site);
        Map<String, Document> pages = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return new SiteLinks(files.keySet(), pages);
    }

    /** The same site with another text for one of its pages. */
    public SiteLinks with(String path, String text) {
        Map<String, Document> changed = new TreeMap<>(pages);
        changed.put(path, Jsoup.parse(text));
        return new SiteLinks(files, changed);
    }

    /** Every page by its address, including redirects. */
    public Map<String, Document> pages() {
        return pages;
    }

    /** Links that lead to no file or no anchor, as {@code page: link}. */
    public List<String> dead() {
        return dead;
    }

    /** Ids that are on a page more than once, as {@code page: id}. */
    public List<String> doubleIds() {
        return doubleIds;
    }

    /**
     * Pages that cannot be reached by links from the home page, apart from redirects and 404.html, which are for
     * addresses from outside.
     */
    public List<String> unreachable() {
        return unreachable;
    }

    private void findDoubleIds(String path, Document page) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!seen.add(element.id())) {
                doubleIds.add(path + ": " + element.id());
            }
        }
    }

    private List<String> findUnreachable() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        while (!open.isEmpty()) {
            String page = open.pop();
            if (reached.add(page)) {
                open.addAll(next.getOrDefault(page, Set.of()));
            }
        }
        return pages.keySet().stream()
                .filter(page -> !reached.contains(page) && !page.equals("404.html"))
                .filter(page ->
                        pages.get(page).select("meta[http-equiv=refresh]").isEmpty())
                .toList();
    }

    private void follow(String path, Document page) {
        for (Element link : page.select("[href], [src]")) {
            String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            String scheme = href.contains(":") ? href.substring(0, href.indexOf(':')) : "";
            if (!OUTSIDE.contains(scheme)) {
                follow(path, href);
            }
        }
    }

    private void follow(String path, String href) {
        int hash = href.indexOf('#');
        String file = decoded((hash < 0 ? href : href.substring(0, hash)).replaceFirst("\\?.*", ""));
        String anchor = hash < 0 ? "" : decoded(href.substring(hash + 1));
        String target = file.isEmpty() ? path : resolved(path, file);
        Document page = pages.get(target);
        boolean anchorIsThere = anchor.isEmpty() || page != null && page.getElementById(anchor) != null;
        if (!files.contains(target) || !anchorIsThere) {
            dead.add(path + ": " + href);
        } else if (page != null) {
            next.computeIfAbsent(path, p -> new HashSet<>()).add(target);
        }
    }

    private static String resolved(String path, String file) {
        Path base = Path.of("/" + path).getParent();
        return base.resolve(file).normalize().toString().substring(1);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
