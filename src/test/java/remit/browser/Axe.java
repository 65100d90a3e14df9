package remit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core about a page: WCAG 2.2 A and AA, and best practice. */
final class Axe {

    private static final String SOURCE = Script.read("/axe.min.js");

    /** Axe as a function that a page calls when it is wanted: to hand half a megabyte to each page takes a quarter of a second. */
    private static final String AT_HAND = "window.benchAxe = () => {" + SOURCE + "};";

    /** Those of its rules whose answer depends on colours alone: more than half of its work. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Script ALIKE = Script.named("alike");

    /** One line for each rule that is broken: its name, what is wrong and where. Passes are not looked into further. */
    private static final String RUN = """
            ([only, off, kept]) => axe.run(window.benchParts && window.benchParts.length ? window.benchParts : {
              include: [document],
              exclude: (%s)(kept),
            }, {
              runOnly: only.length ? only
                : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
              resultTypes: ['violations'],
            }).then((results) => results.violations.map((rule) =>
              `${rule.id}: ${rule.help} at ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`))
            """.formatted(ALIKE.function());

    private Axe() {}

    /** Has axe at hand in all pages that are opened in a browser's context from now on. */
    static void bringTo(BrowserContext context) {
        context.addInitScript(AT_HAND);
    }

    /** From now on asks only about the first of the parts of a page that a state changes; about all where there is none. */
    static void lookAt(Page page, String parts) {
        page.evaluate("parts => { window.benchParts = [...document.querySelectorAll(parts)].slice(0, 3); }", parts);
    }

    /** Every violation in words; empty for none. */
    static List<String> violations(Page page) {
        return violations(page, List.of(), List.of(), 3);
    }

    /** Those that another theme can bring about. */
    static List<String> ofColours(Page page) {
        return violations(page, COLOURS, List.of(), 2);
    }

    /** Those that have nothing to do with colours. */
    static List<String> butColours(Page page) {
        return violations(page, List.of(), COLOURS, 3);
    }

    /** @param kept how many parts that are made alike are looked at */
    private static List<String> violations(Page page, List<String> only, List<String> off, int kept) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window || 'benchAxe' in window && (benchAxe(), true)"))) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, List.of(only, off, Questions.EVERYTHING ? 1_000_000 : kept)))
                .stream().map(String::valueOf).toList();
    }
}
