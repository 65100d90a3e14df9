package remit.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tries rules on pages, and tells each breach with the page and the look in which it was seen. */
final class Bench {

    private Bench() {}

    /** The breaches of rules that need no browser. */
    static List<String> faults(TestSite site, List<Rule<SitePage>> rules) {
        return faults(site, site.pages().keySet(), rules);
    }

    /** The same of some pages. */
    static List<String> faults(TestSite site, Collection<String> addresses, List<Rule<SitePage>> rules) {
        return addresses.stream()
                .flatMap(address -> {
                    Coverage.asked(rules, site, address, "as a file");
                    return Rule.faults(rules, address, site.page(address)).stream();
                })
                .toList();
    }

    /** Opens a page once and asks it everything, look after look. */
    static List<String> faults(TestSite site, PageState state, List<Question> questions) {
        Visit visit = Visit.kept(site);
        List<String> faults = new ArrayList<>();
        Look look = null;
        Page page = null;
        for (Question question : questions) {
            if (page == null) {
                visit.prepare(question.look());
                page = state.open(visit);
            } else if (!question.look().equals(look)) {
                visit.show(question.look());
                state.act().accept(page);
            }
            look = question.look();
            Coverage.asked(question.rules(), site, state.toString(), look.toString());
            faults.addAll(SeenRules.faults(question.rules(), state + " (" + look + ")", page));
        }
        visit.leave(state);
        return faults;
    }

    /** Each of the one with each of the other. */
    static Stream<Arguments> cross(Collection<?> ones, Collection<?> others) {
        return ones.stream().flatMap(one -> others.stream().map(other -> Arguments.of(one, other)));
    }
}
