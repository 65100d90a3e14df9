package remit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A window of the browser, which visits use one after the other: to open one takes longer than most tests do with it. A
 * visit finds it empty, without what pages of folders kept in its session; what pages of a server kept stays with that
 * server's address. Listeners that a test adds to a page stay until the window is closed.
 */
final class Tab {

    /** For whom a window is. */
    enum Kind {
        READER,
        WITHOUT_SCRIPTS,
        /** With a finger in the place of a pointer. */
        TOUCH,
        /** Scripts may run in pages whose policy would not let them in, and axe is at hand. */
        MEASURER
    }

    /** Windows of this thread that nobody uses. */
    private static final ThreadLocal<Map<Kind, Deque<Tab>>> FREE =
            ThreadLocal.withInitial(() -> new EnumMap<>(Kind.class));

    private final Kind kind;
    private final BrowserContext context;
    private final Page window;
    private boolean spoilt;
    private @Nullable Visit visit;

    private Tab(Kind kind) {
        this.kind = kind;
        this.context = Chromium.get().newContext(options(kind));
        if (kind == Kind.MEASURER) {
            Axe.bringTo(context);
        }
        this.window = context.newPage();
        listen();
    }

    /** One that is free, or a new one. */
    static Tab of(Kind kind) {
        Tab free = free(kind).poll();
        return free == null ? new Tab(kind) : free;
    }

    private static Deque<Tab> free(Kind kind) {
        return FREE.get().computeIfAbsent(kind, k -> new ArrayDeque<>());
    }

    private static Browser.NewContextOptions options(Kind kind) {
        Browser.NewContextOptions options = new Browser.NewContextOptions();
        return switch (kind) {
            case READER -> options;
            case WITHOUT_SCRIPTS -> options.setJavaScriptEnabled(false);
            case TOUCH -> options.setHasTouch(true);
            case MEASURER -> options.setBypassCSP(true);
        };
    }

    Kind kind() {
        return kind;
    }

    Page window() {
        return window;
    }

    /** Tells a visit from now on what should not have happened. */
    void listen(Visit next) {
        visit = next;
    }

    /** It is not to be used again: what was done to it cannot be taken back. */
    void spoil() {
        spoilt = true;
    }

    /** Empties the window for the next visit. */
    void leave() {
        visit = null;
        if (spoilt || context.pages().size() > 1) {
            context.close();
            return;
        }
        if (kind != Kind.WITHOUT_SCRIPTS && window.url().startsWith("file:")) {
            window.evaluate("() => sessionStorage.clear()");
        }
        window.unrouteAll();
        window.mouse().move(0, 0);
        window.navigate(Visit.NOTHING);
        free(kind).push(this);
    }

    private void listen() {
        window.onConsoleMessage(message -> tell("console: " + message.text()));
        window.onPageError(error -> tell("script error: " + error));
        window.onRequest(request -> {
            if (visit != null) {
                visit.asked(request);
            }
        });
        window.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                tell("failed: " + request.url() + ", " + request.failure());
            }
        });
        window.onResponse(response -> {
            if (response.status() >= 400) {
                tell(response.status() + ": " + response.url());
            }
        });
    }

    private void tell(String what) {
        if (visit != null) {
            visit.note(what);
        }
    }
}
