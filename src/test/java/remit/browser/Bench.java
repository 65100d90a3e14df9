package remit.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tries rules on pages, and tells each breach with the page and the look in which it was seen. */
final class Bench {

    /** Whether every page is looked at in every look, and not every kind of page alone. */
    static final boolean EVERYTHING = Boolean.getBoolean("browser.all");

    private Bench() {}

    /** The breaches of rules that need no browser. */
    static List<String> faults(TestSite site, List<Rule<SitePage>> rules) {
        return site.pages().keySet().stream()
                .flatMap(address -> Rule.faults(rules, address, site.page(address)).stream())
                .toList();
    }

    static List<String> faults(TestSite site, Look look, Collection<PageState> states, List<Rule<Page>> rules) {
        return faults(site, look, states, page -> {}, rules);
    }

    /** @param change what is done to each page before the rules are tried */
    static List<String> faults(
            TestSite site, Look look, Collection<PageState> states, Consumer<Page> change, List<Rule<Page>> rules) {
        List<String> faults = new ArrayList<>();
        long start = System.nanoTime();
        try (Visit visit = Visit.toMeasure(site, look)) {
            for (PageState state : states) {
                Page page = state.open(visit);
                change.accept(page);
                faults.addAll(Rule.faults(rules, state + " (" + look + ")", page));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s handbook, %s: %d pages and states, %s, %.1f s%n",
                site,
                look,
                states.size(),
                rules.stream().map(Rule::name).toList(),
                (System.nanoTime() - start) / 1e9);
        return faults;
    }

    /** One page of each kind, as it opens. */
    static List<PageState> kinds(TestSite site) {
        return site.kinds().stream().map(PageState::plain).toList();
    }

    /** The same, but of the larger handbook only what shows a part that no page of the published one has. */
    static List<PageState> kindsOfItsOwn(TestSite site) {
        return site.equals(TestSite.real())
                ? kinds(site)
                : site.kindsBeyond(TestSite.real()).stream()
                        .map(PageState::plain)
                        .toList();
    }

    /** Each of the one with each of the other. */
    static Stream<Arguments> cross(Collection<?> ones, Collection<?> others) {
        return ones.stream().flatMap(one -> others.stream().map(other -> Arguments.of(one, other)));
    }
}
