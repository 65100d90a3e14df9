package remit.browser;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A window of the browser in which pages are opened one after another; remembers whatever should not have happened. */
final class Visit implements AutoCloseable {

    /** Puts a style in the place of the one that was put there before; nothing is still on its way to it afterwards. */
    private static final String DRESS = """
            text => {
              const style = new CSSStyleSheet();
              style.replaceSync(text);
              document.adoptedStyleSheets = [style];
              document.getAnimations().forEach(change => change.finish());
            }
            """;

    static final String NOTHING = "about:blank";

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8");

    private static final ThreadLocal<Map<TestSite, Visit>> KEPT = ThreadLocal.withInitial(HashMap::new);

    private final Tab tab;
    private final Page window;
    private final TestSite site;
    private final Home home;
    private final String root;
    private final List<String> trouble = new ArrayList<>();
    private Look look;

    /** A visit as a reader makes it: whatever the page's policy forbids fails. */
    static Visit asReader(TestSite site, Home home, String root) {
        return new Visit(site, home, root, Look.WIDE, Tab.of(Tab.Kind.READER));
    }

    /** A reader's visit to the folder itself. */
    static Visit asReader(TestSite site) {
        return asReader(site, Home.FILE, site.root());
    }

    static Visit withoutScripts(TestSite site) {
        return toFolder(site, Look.WIDE, Tab.of(Tab.Kind.WITHOUT_SCRIPTS));
    }

    /** A reader's visit with a finger in the place of a pointer. */
    static Visit byTouch(TestSite site, Look look) {
        return toFolder(site, look, Tab.of(Tab.Kind.TOUCH));
    }

    /** A visit to a folder to measure pages: the rules may run scripts in them that the page's policy would not let in. */
    static Visit toMeasure(TestSite site) {
        return toFolder(site, Look.WIDE, Tab.of(Tab.Kind.MEASURER));
    }

    /**
     * The same, but a visit to a handbook of many tests that this thread has begun before is gone on with. Whoever has
     * asked all that there was to ask leaves it.
     */
    static Visit kept(TestSite site) {
        return site.shared() ? KEPT.get().computeIfAbsent(site, Visit::toMeasure) : toMeasure(site);
    }

    private static Visit toFolder(TestSite site, Look look, Tab tab) {
        return new Visit(site, Home.FILE, site.root(), look, tab);
    }

    /**
     * @param root the address of the site's root; a request to any other place is trouble
     */
    private Visit(TestSite site, Home home, String root, Look look, Tab tab) {
        this.site = site;
        this.home = home;
        this.root = root;
        this.look = look;
        this.tab = tab;
        this.window = tab.window();
        window.setViewportSize(look.width(), look.height());
        window.emulateMedia(look.media());
        site.changed()
                .forEach((file, text) -> window.route(
                        url -> url.replaceFirst("\\?.*", "").equals(root + file), route -> answer(route, file, text)));
        tab.listen(this);
    }

    private static void answer(Route route, String file, String text) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        route.fulfill(new Route.FulfillOptions().setBody(text).setContentType(type));
    }

    /** A request of the page in the window. */
    void asked(Request request) {
        if (!request.url().startsWith(root) && !request.url().equals(NOTHING)) {
            note("request beyond the site: " + request.url());
        }
    }

    /** What was on its way when the window went on to the next page, or was emptied, is no trouble: an icon mostly. */
    void note(String what) {
        if (!window.url().equals(NOTHING)) {
            trouble.add(what);
        }
    }

    /** Opens a page of the site by its address, which may lead to a part of it: {@code compare/two.html#crew}. */
    Page open(String address) {
        if (address.contains("#") && window.url().startsWith(root + address.replaceFirst("#.*", ""))) {
            // Else a step from one part of a page to another would not load it anew.
            window.navigate(NOTHING);
        }
        window.navigate(root + address);
        dress();
        Coverage.opened(site, address.replaceFirst("#.*", ""), home);
        return window;
    }

    /** From now on time passes in pages only when they are told so. */
    void stopTheClock() {
        // Installed alone, the clock would go on by itself; it cannot be paused at a time that it has passed.
        tab.spoil();
        window.clock().install(new Clock.InstallOptions().setTime(0));
        window.clock().pauseAt(3_600_000);
    }

    /** Runs a script in each page that is opened from now on, before the page's own. */
    void beforeEachPage(String script) {
        tab.spoil();
        window.addInitScript(script);
    }

    /** Changes the window, and with it the page that is open in it. */
    void show(Look next) {
        prepare(next);
        dress();
    }

    /** Changes the window for the page that is opened next; the one that is open in it is not looked at any more. */
    void prepare(Look next) {
        if (!next.sizedAs(look)) {
            window.setViewportSize(next.width(), next.height());
        }
        if (!next.toldAs(look)) {
            window.emulateMedia(next.media());
        }
        look = next;
    }

    /** Readers find pages as they are. */
    private void dress() {
        if (tab.kind() == Tab.Kind.MEASURER) {
            window.evaluate(DRESS, look.style());
        } else if (look.letters() != Letters.NARROW || look.mode() == Look.Mode.SPACED_TEXT) {
            throw new IllegalStateException("pages as readers find them cannot be shown in " + look);
        }
    }

    /** Takes the pointer off the page, so that it does not rest on the next one, or closes a visit that is not kept. */
    void leave(PageState state) {
        if (!KEPT.get().containsValue(this)) {
            close();
        } else if (state.underPointer()) {
            window.mouse().move(0, 0);
        }
    }

    /** What went wrong since the last time this was asked. */
    List<String> trouble() {
        List<String> since = List.copyOf(trouble);
        trouble.clear();
        return since;
    }

    @Override
    public void close() {
        tab.leave();
    }
}
