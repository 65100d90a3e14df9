package remit.browser;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A state that a reader can bring a page into.
 *
 * @param name its kind in words; empty for the page as it opens
 * @param address the page's, with a part of it or without
 * @param part what the state changes, as a selector: the rest is as it was when the page opened
 * @param act what the reader does there
 */
record PageState(String name, String address, String part, Consumer<Page> act) {

    /** What changes its colours under a pointer. */
    private static final List<String> HOVERED = List.of(
            ".bar__title",
            ".menu a:not([aria-current])",
            ".answer",
            ".card--whole",
            ".here",
            ".across tbody tr:not(.group)");

    /** One page of each kind as it opens, and each kind of state once. */
    static List<PageState> of(TestSite site) {
        Set<String> seen = new HashSet<>();
        return site.kinds().stream()
                .map(site::page)
                .flatMap(PageState::of)
                .filter(state -> state.plain() || seen.add(state.name))
                .toList();
    }

    private static Stream<PageState> of(SitePage page) {
        return Stream.of(Stream.of(plain(page.address())), at(page), opened(page), hovered(page))
                .flatMap(states -> states);
    }

    static PageState plain(String address) {
        return new PageState("", address, "html", page -> {});
    }

    /** At one part of each kind that an address can lead to: a row, a cell, a term. Headings and whole tables look the same there. */
    private static Stream<PageState> at(SitePage page) {
        return page.markup().select("main [id]:not(h1, h2, h3, h4, h5, h6, :has(table))").stream()
                .map(part -> new PageState("at a " + kind(part), page.address() + "#" + part.id(), ":target", p -> {}));
    }

    private static String kind(Element part) {
        return part.tagName() + " of " + part.parent().closest("[class]").className();
    }

    /** What can be opened or entered. */
    private static Stream<PageState> opened(SitePage page) {
        return Stream.of(
                        Map.entry("details", (Consumer<Page>) PageState::openDetails),
                        Map.entry(".box[tabindex='0']", (Consumer<Page>)
                                p -> p.locator(".box").first().focus()))
                .filter(state -> page.markup().selectFirst(state.getKey()) != null)
                .map(state -> new PageState("in " + state.getKey(), page.address(), state.getKey(), state.getValue()));
    }

    /** Under the pointer. */
    private static Stream<PageState> hovered(SitePage page) {
        return HOVERED.stream()
                .filter(part -> page.markup().selectFirst(part) != null)
                .map(part -> new PageState("over " + part, page.address(), part, p -> hover(p, part)));
    }

    /** Whether it is a page as it opens. */
    boolean plain() {
        return name.isEmpty();
    }

    /** Whether something shows in it that is hidden otherwise. */
    boolean opens() {
        return name.startsWith("in ");
    }

    boolean underPointer() {
        return name.startsWith("over ");
    }

    Page open(Visit visit) {
        Page page = visit.open(address);
        act.accept(page);
        if (!plain()) {
            Axe.lookAt(page, part);
        }
        return page;
    }

    @Override
    public String toString() {
        return plain() ? address : address + ", " + name;
    }

    private static void openDetails(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    }

    private static void hover(Page page, String part) {
        page.locator(part).first().hover();
        page.evaluate("Promise.all(document.getAnimations().map((change) => change.finished))");
    }
}
