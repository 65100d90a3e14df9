package remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Counts what the browser tests really opened and asked, and says so when the last of them has run. The whole of it is
 * left in a table: a line for each rule, page (or state of a page) and look.
 */
final class Coverage implements BeforeAllCallback {

    private static final Path TABLE = Tools.FOLDER.resolve("coverage.tsv");

    private static final LongAdder OPENINGS = new LongAdder();
    private static final Set<String> PAGES = new ConcurrentSkipListSet<>();
    private static final Set<String> SITES = new ConcurrentSkipListSet<>();
    private static final Set<Home> HOMES = new ConcurrentSkipListSet<>();
    private static final Set<Asked> ASKED = ConcurrentHashMap.newKeySet();

    private record Asked(String rule, String site, String page, String look) {

        String line() {
            return String.join("\t", rule, site, page, look);
        }
    }

    /** A page in which a fault is planted does not count, nor does one of a handbook that a single test has made for itself. */
    static void opened(TestSite site, String address, Home home) {
        if (site.shared()) {
            OPENINGS.increment();
            PAGES.add(site.name() + " " + address);
            SITES.add(site.name());
            HOMES.add(home);
        }
    }

    /**
     * @param page its address, and the state that it was in
     * @param look how it was looked at, in words
     */
    static void asked(List<? extends Rule<?>> rules, TestSite site, String page, String look) {
        if (site.shared()) {
            rules.forEach(rule -> ASKED.add(new Asked(rule.name(), site.name(), page, look)));
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Coverage.class))
                .getOrComputeIfAbsent("at the end", key -> (AutoCloseable) Coverage::tell, AutoCloseable.class);
    }

    private static void tell() {
        try {
            Files.createDirectories(TABLE.getParent());
            Files.write(TABLE, ASKED.stream().map(Asked::line).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(summary());
    }

    private static String summary() {
        return """

                Browser tests: %,d pages of %d handbooks %s, opened %,d times from %s;
                %,d questions, of which each rule (of so many pages and states, in so many looks):
                %s
                The whole table: %s
                """.formatted(
                        PAGES.size(),
                        SITES.size(),
                        SITES,
                        OPENINGS.sum(),
                        HOMES,
                        ASKED.size(),
                        rules(),
                        Path.of("").toAbsolutePath().relativize(TABLE));
    }

    private static String rules() {
        return ASKED.stream()
                .collect(Collectors.groupingBy(Asked::rule, TreeMap::new, Collectors.toSet()))
                .entrySet()
                .stream()
                .map(rule -> "  %-20s %,5d (%d, %d)"
                        .formatted(
                                rule.getKey(),
                                rule.getValue().size(),
                                count(rule.getValue(), asked -> asked.site() + asked.page()),
                                count(rule.getValue(), Asked::look)))
                .collect(Collectors.joining("\n"));
    }

    private static long count(Set<Asked> asked, Function<Asked, String> part) {
        return asked.stream().map(part).distinct().count();
    }
}
