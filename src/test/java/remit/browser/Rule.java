package remit.browser;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that must hold for every page.
 *
 * @param <T> what is looked at: a page's markup and files, or the page as it stands in the browser
 * @param name a word or two, the start of each message
 * @param check answers every breach in words, and nothing where all is well
 */
record Rule<T>(String name, Function<T, List<String>> check) {

    /** @param place which page was looked at, and how */
    Stream<String> faults(String place, T seen) {
        return check.apply(seen).stream().map(fault -> place + ": " + name + ": " + fault);
    }

    static <T> List<String> faults(List<Rule<T>> rules, String place, T seen) {
        return rules.stream().flatMap(rule -> rule.faults(place, seen)).toList();
    }
}
