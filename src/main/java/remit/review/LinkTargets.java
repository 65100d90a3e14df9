package remit.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Gives the targets of links on one page one name each: the path of a page, or an address elsewhere as it is written. */
public final class LinkTargets implements UnaryOperator<String> {

    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|/).*");

    /** Where files of data are: a page has at most one of each ending, which is called after the page. */
    private static final String DATA = "data/";

    private final String page;
    private final Map<String, String> redirects;

    /**
     * @param page the address of the page that has the links
     * @param redirects where old addresses lead, those with an old anchor of a page included
     */
    public LinkTargets(String page, Map<String, String> redirects) {
        this.page = page;
        this.redirects = redirects;
    }

    /** Returns the path of the page that a link leads to, with its anchor unless that is one of the layout. */
    @Override
    public String apply(String href) {
        if (ELSEWHERE.matcher(href).matches()) {
            return href.startsWith("mailto:") ? href.replaceFirst("\\?.*", "") : href;
        }
        int hash = href.indexOf('#');
        String path = path(hash < 0 ? href : href.substring(0, hash));
        String anchor = hash < 0 ? "" : href.substring(hash);
        if (path.startsWith(DATA)) {
            return DATA + path.substring(path.lastIndexOf('.'));
        }
        String target = redirects.getOrDefault(path, path) + (anchor.startsWith("#_") ? "" : anchor);
        return redirects.getOrDefault(target, target);
    }

    /** Returns the address of the page that a link leads to: {@code roles/cio.html}; the page's own for an anchor alone. */
    public String path(String href) {
        String bare = href.replaceFirst("[?#].*", "");
        if (bare.isEmpty()) {
            return page;
        }
        Deque<String> parts = new ArrayDeque<>(List.of(page.split("/")));
        parts.removeLast();
        for (String part : bare.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Returns whether a link leads to another site, a telephone or a mailbox. */
    public static boolean isElsewhere(String href) {
        return ELSEWHERE.matcher(href).matches();
    }
}
