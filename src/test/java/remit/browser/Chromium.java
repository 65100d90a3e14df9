package remit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, started once for each thread that runs browser tests: Playwright keeps to one. */
public final class Chromium {

    private static final ThreadLocal<Browser> STARTED = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    public static Browser get() {
        return STARTED.get();
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", Tools.node().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", Letters.configuration().toString());
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Tools.chromium())
                        .setEnv(environment)
                        .setArgs(List.of(
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
