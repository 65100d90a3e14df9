package remit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** A window of the browser in which pages are opened one after another; remembers whatever should not have happened. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page window;
    private final TestSite site;
    private final Home home;
    private final Look look;
    private final String root;
    private final List<String> trouble = new ArrayList<>();

    /** A visit as a reader makes it: whatever the page's policy forbids fails. */
    static Visit asReader(TestSite site, Home home, String root) {
        return new Visit(site, home, root, Look.WIDE, Look.WIDE.options());
    }

    /** A reader's visit to the folder itself. */
    static Visit asReader(TestSite site) {
        return asReader(site, Home.FILE, site.folder().toUri().toString());
    }

    static Visit withoutScripts(TestSite site) {
        Browser.NewContextOptions options = Look.WIDE.options().setJavaScriptEnabled(false);
        return new Visit(site, Home.FILE, site.folder().toUri().toString(), Look.WIDE, options);
    }

    /** A reader's visit with a finger in the place of a pointer. */
    static Visit byTouch(TestSite site, Look look) {
        Browser.NewContextOptions options = look.options().setHasTouch(true);
        return new Visit(site, Home.FILE, site.folder().toUri().toString(), look, options);
    }

    /** A visit to a folder to measure pages: the rules may run scripts in them that the page's policy would not let in. */
    static Visit toMeasure(TestSite site, Look look) {
        return new Visit(
                site,
                Home.FILE,
                site.folder().toUri().toString(),
                look,
                look.options().setBypassCSP(true));
    }

    /**
     * @param root the address of the site's root; a request to any other place is trouble
     */
    private Visit(TestSite site, Home home, String root, Look look, Browser.NewContextOptions options) {
        this.site = site;
        this.home = home;
        this.root = root;
        this.look = look;
        this.context = Chromium.get().newContext(options);
        this.window = context.newPage();
        if (look.mode() == Look.Mode.PRINT) {
            window.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        }
        listen();
    }

    private void listen() {
        window.onConsoleMessage(message -> trouble.add("console: " + message.text()));
        window.onPageError(error -> trouble.add("script error: " + error));
        window.onRequest(request -> {
            if (!request.url().startsWith(root) && !request.url().equals("about:blank")) {
                trouble.add("request beyond the site: " + request.url());
            }
        });
        window.onRequestFailed(request -> trouble.add("failed: " + request.url()));
        window.onResponse(response -> {
            if (response.status() >= 400) {
                trouble.add(response.status() + ": " + response.url());
            }
        });
    }

    /** Opens a page of the site by its address, which may lead to a part of it: {@code compare/two.html#crew}. */
    Page open(String address) {
        if (address.contains("#")) {
            // Else a step from one part of a page to another would not load it anew.
            window.navigate("about:blank");
        }
        window.navigate(root + address);
        Coverage.opened(site, address.replaceFirst("#.*", ""), home, look);
        return window;
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
