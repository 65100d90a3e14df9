package remit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A window of the browser in which pages are opened one after another; remembers whatever should not have happened. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<String> trouble = new ArrayList<>();

    /**
     * @param root the address of the site's root; a request to any other place is trouble
     */
    Visit(String root, int width, ColorScheme theme, boolean scripts) {
        this.root = root;
        this.context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(theme)
                        .setJavaScriptEnabled(scripts));
        this.page = context.newPage();
        page.onConsoleMessage(message -> trouble.add("console: " + message.text()));
        page.onPageError(error -> trouble.add("script error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(root)) {
                trouble.add("request beyond the site: " + request.url());
            }
        });
        page.onRequestFailed(request -> trouble.add("failed: " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                trouble.add(response.status() + ": " + response.url());
            }
        });
    }

    /** Opens a page of the site by its address. */
    Page open(String address) {
        page.navigate(root + address);
        return page;
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
