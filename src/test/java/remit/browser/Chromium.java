package remit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's own Chromium, one for each sort of letters and each thread that runs browser tests, started when it is
 * first asked for: Playwright keeps to one thread, and a browser to the fonts with which it was started.
 */
final class Chromium {

    private static final ThreadLocal<Chromium> HERE = ThreadLocal.withInitial(Chromium::new);

    private static final List<String> SWITCHES = List.of(
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Map<Letters, Browser> browsers = new EnumMap<>(Letters.class);
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of(
                    "PLAYWRIGHT_NODEJS_PATH", Tools.node().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private Chromium() {
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static Browser with(Letters letters) {
        Chromium here = HERE.get();
        return here.browsers.computeIfAbsent(letters, here::start);
    }

    private Browser start(Letters letters) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", letters.configuration().toString());
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Tools.chromium())
                        .setEnv(environment)
                        .setArgs(SWITCHES));
    }
}
