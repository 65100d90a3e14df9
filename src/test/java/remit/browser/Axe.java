package remit.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core about a page: WCAG 2.2 A and AA, and best practice. */
final class Axe {

    private static final String SOURCE = Script.read("/axe.min.js");

    /** One line for each rule that is broken: its name, what is wrong and where. Passes are not looked into further. */
    private static final String RUN = """
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
            }).then((results) => results.violations.map((rule) =>
              `${rule.id}: ${rule.help} at ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`))
            """;

    private Axe() {}

    /** Every violation in words; empty for none. */
    static List<String> violations(Page page) {
        page.evaluate(SOURCE);
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }
}
