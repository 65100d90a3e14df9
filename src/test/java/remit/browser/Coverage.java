package remit.browser;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Counts what the browser tests really opened, and says so when the last of them has run. */
final class Coverage implements BeforeAllCallback {

    private static final LongAdder OPENINGS = new LongAdder();
    private static final Set<String> PAGES = new ConcurrentSkipListSet<>();
    private static final Set<String> SITES = new ConcurrentSkipListSet<>();
    private static final Set<Home> HOMES = new ConcurrentSkipListSet<>();
    private static final Set<String> COLOURS = new ConcurrentSkipListSet<>();
    private static final Set<Integer> WIDTHS = new ConcurrentSkipListSet<>();

    /** A page of one of the two handbooks counts; a copy in which a fault is planted does not. */
    static void opened(TestSite site, String address, Home home, Look look) {
        if (TestSite.both().stream().noneMatch(known -> known.folder().equals(site.folder()))) {
            return;
        }
        OPENINGS.increment();
        if (PAGES.add(site.name() + " " + address)) {
            SITES.add(site.name());
        }
        HOMES.add(home);
        COLOURS.add(look.colours());
        WIDTHS.add(look.width());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Coverage.class))
                .getOrComputeIfAbsent(
                        "at the end", key -> (AutoCloseable) () -> System.out.println(summary()), AutoCloseable.class);
    }

    private static String summary() {
        return """

                Browser bench: %,d pages of %d handbooks %s, opened %,d times
                  homes   %s
                  themes  %s
                  widths  %s
                """.formatted(PAGES.size(), SITES.size(), SITES, OPENINGS.sum(), HOMES, COLOURS, WIDTHS);
    }
}
