package remit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
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

    private static final String NOTHING = "about:blank";

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8");

    private static final ThreadLocal<Map<TestSite, Visit>> KEPT = ThreadLocal.withInitial(HashMap::new);

    private final BrowserContext context;
    private final Page window;
    private final TestSite site;
    private final Home home;
    private final String root;
    private final List<String> trouble = new ArrayList<>();
    private final boolean measures;
    private Look look;

    /** A visit as a reader makes it: whatever the page's policy forbids fails. */
    static Visit asReader(TestSite site, Home home, String root) {
        return new Visit(site, home, root, Look.WIDE, new Browser.NewContextOptions());
    }

    /** A reader's visit to the folder itself. */
    static Visit asReader(TestSite site) {
        return asReader(site, Home.FILE, site.root());
    }

    static Visit withoutScripts(TestSite site) {
        return toFolder(site, Look.WIDE, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** A reader's visit with a finger in the place of a pointer. */
    static Visit byTouch(TestSite site, Look look) {
        return toFolder(site, look, new Browser.NewContextOptions().setHasTouch(true));
    }

    /** A visit to a folder to measure pages: the rules may run scripts in them that the page's policy would not let in. */
    static Visit toMeasure(TestSite site) {
        return toFolder(site, Look.WIDE, new Browser.NewContextOptions().setBypassCSP(true));
    }

    /**
     * The same, but a visit to a handbook of many tests that this thread has begun before is gone on with. Whoever has
     * asked all that there was to ask leaves it.
     */
    static Visit kept(TestSite site) {
        return site.shared() ? KEPT.get().computeIfAbsent(site, Visit::toMeasure) : toMeasure(site);
    }

    private static Visit toFolder(TestSite site, Look look, Browser.NewContextOptions options) {
        return new Visit(site, Home.FILE, site.root(), look, options);
    }

    /**
     * @param root the address of the site's root; a request to any other place is trouble
     */
    private Visit(TestSite site, Home home, String root, Look look, Browser.NewContextOptions options) {
        this.site = site;
        this.home = home;
        this.root = root;
        this.look = look;
        this.measures = Boolean.TRUE.equals(options.bypassCSP);
        this.context = Chromium.get().newContext(options.setViewportSize(look.width(), look.height()));
        site.changed()
                .forEach((file, text) -> context.route(
                        url -> url.replaceFirst("\\?.*", "").equals(root + file), route -> answer(route, file, text)));
        if (measures) {
            Axe.bringTo(context);
        }
        this.window = context.newPage();
        window.emulateMedia(look.media());
        listen();
    }

    private static void answer(Route route, String file, String text) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        route.fulfill(new Route.FulfillOptions().setBody(text).setContentType(type));
    }

    private void listen() {
        window.onConsoleMessage(message -> note("console: " + message.text()));
        window.onPageError(error -> note("script error: " + error));
        window.onRequest(request -> {
            if (!request.url().startsWith(root) && !request.url().equals(NOTHING)) {
                note("request beyond the site: " + request.url());
            }
        });
        window.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                note("failed: " + request.url() + ", " + request.failure());
            }
        });
        window.onResponse(response -> {
            if (response.status() >= 400) {
                note(response.status() + ": " + response.url());
            }
        });
    }

    /** What was on its way when the window went on to the next page, or was emptied, is no trouble: an icon mostly. */
    private void note(String what) {
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
        window.clock().install(new Clock.InstallOptions().setTime(0));
        window.clock().pauseAt(3_600_000);
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
        if (measures) {
            window.evaluate(DRESS, look.style());
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
        context.close();
    }
}
