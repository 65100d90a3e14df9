package remit.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core about a page: WCAG 2.2 A and AA, and best practice. */
final class Axe {

    private static final String SOURCE = Script.read("/axe.min.js");

    /** Those of its rules whose answer depends on colours alone: more than half of its work. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** One line for each rule that is broken: its name, what is wrong and where. Passes are not looked into further. */
    private static final String RUN = """
            ([only, off, alike]) => axe.run(window.benchParts && window.benchParts.length ? window.benchParts : {
              include: [document],
              exclude: [...document.querySelectorAll(alike)],
            }, {
              runOnly: only.length ? only
                : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
              resultTypes: ['violations'],
            }).then((results) => results.violations.map((rule) =>
              `${rule.id}: ${rule.help} at ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`))
            """;

    /** What is made of the same parts as what stands above it: rows, items and terms after the first six. */
    private static final String ALIKE = Questions.EVERYTHING
            ? "none"
            : "main tbody > tr:nth-child(n+7), main li:nth-child(n+7), main dl > div:nth-child(n+7)";

    private Axe() {}

    /** From now on asks only about the first of the parts of a page that a state changes; about all where there is none. */
    static void lookAt(Page page, String parts) {
        page.evaluate("parts => { window.benchParts = [...document.querySelectorAll(parts)].slice(0, 3); }", parts);
    }

    /** Every violation in words; empty for none. */
    static List<String> violations(Page page) {
        return violations(page, List.of(), List.of());
    }

    /** Those that another theme can bring about. */
    static List<String> ofColours(Page page) {
        return violations(page, COLOURS, List.of());
    }

    /** Those that have nothing to do with colours. */
    static List<String> butColours(Page page) {
        return violations(page, List.of(), COLOURS);
    }

    private static List<String> violations(Page page, List<String> only, List<String> off) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, List.of(only, off, ALIKE)))
                .stream().map(String::valueOf).toList();
    }
}
