package remit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks axe-core about a page: WCAG 2.2 A and AA, and best practice.
 *
 * <p>Colours are more than half of its work. They are asked about once for all parts whose letters and all behind them have
 * the same colours, whatever pages of whatever handbooks they stand in: see {@code shades.js}. A part about which axe
 * cannot tell counts as not asked about. With {@code browser.all} each page is asked anew.
 */
final class Axe {

    private static final String SOURCE = Script.read("/axe.min.js");

    /** Axe as a function that a page calls when it is wanted: to hand half a megabyte to each page takes a quarter of a second. */
    private static final String AT_HAND = "window.benchAxe = () => {" + SOURCE + "};";

    /** Those of its rules whose answer depends on colours alone: more than half of its work. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** The numbers of the parts in which axe has found the colours sound, on any page. */
    private static final Set<Double> SOUND = ConcurrentHashMap.newKeySet();

    private static final Script ALIKE = Script.named("alike");

    private static final Script SHADES = Script.named("shades");

    /** The numbers of the parts with words in them that axe is to look at. */
    private static final String NUMBERS = """
            () => {
              window.benchShades = (%s)();
              const asked = window.benchParts && window.benchParts.length ? window.benchParts : [document];
              const worded = (part) =>
                [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
                || /^(INPUT|SELECT|TEXTAREA)$/.test(part.tagName);
              return [...new Set([...benchShades]
                .filter(([part]) => worded(part) && asked.some((one) => one.contains(part)))
                .map(([part, number]) => number))];
            }
            """.formatted(SHADES.function());

    /**
     * The faults, a line for each rule that is broken: its name, what is wrong and where. After them the numbers of the parts
     * whose colours are sound. Passes are not looked into further.
     */
    private static final String RUN = """
            ([only, off, kept, known]) => {
              const shades = window.benchShades || new Map();
              const sound = new Set(known);
              const left = [...shades].filter(([part, number]) => sound.has(number)).map(([part]) => part);
              left.forEach((part) => part.setAttribute('data-bench-known', ''));
              const told = (fault) => fault.node.selector.join(' ');
              axe.addReporter('bench', (results, options, done) => done([
                results.filter((rule) => rule.violations.length).map((rule) =>
                  `${rule.id}: ${axe.getRules().find((one) => one.ruleId === rule.id).help} at ${rule.violations.map(told).join(', ')}`),
                results.filter((rule) => rule.id === 'color-contrast')
                  .flatMap((rule) => rule.passes.map((pass) => shades.get(pass.node.element)))
                  .filter((number) => number),
              ]));
              axe.configure({
                rules: [
                  { id: 'color-contrast', selector: ':not([data-bench-known])' },
                  { id: 'link-in-text-block', selector: 'a[href]:not([data-bench-known])' },
                ],
              });
              return axe.run(window.benchParts && window.benchParts.length ? window.benchParts : {
                include: [document],
                exclude: (%s)(kept),
              }, {
                runOnly: only.length ? only
                  : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
                rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
                resultTypes: ['violations'],
                reporter: 'bench',
                preload: false,
              }).finally(() => left.forEach((part) => part.removeAttribute('data-bench-known')));
            }
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
        List<Double> known = List.of();
        if (!Questions.EVERYTHING && !off.equals(COLOURS)) {
            List<Double> numbers = ((List<?>) page.evaluate(NUMBERS))
                    .stream().map(number -> ((Number) number).doubleValue()).toList();
            known = numbers.stream().filter(SOUND::contains).toList();
            if (only.equals(COLOURS) && known.size() == numbers.size()) {
                return List.of();
            }
        }
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window || 'benchAxe' in window && (benchAxe(), true)"))) {
            page.evaluate(SOURCE);
        }
        List<?> answer =
                (List<?>) page.evaluate(RUN, List.of(only, off, Questions.EVERYTHING ? 1_000_000 : kept, known));
        List<?> sound = (List<?>) answer.get(1);
        sound.forEach(number -> SOUND.add(((Number) number).doubleValue()));
        return ((List<?>) answer.get(0)).stream().map(String::valueOf).toList();
    }
}
