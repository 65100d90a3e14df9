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
        return told(place, check.apply(seen));
    }

    /** Breaches as messages: where they were seen, and of what rule they are. */
    Stream<String> told(String place, List<String> breaches) {
        return breaches.stream().map(breach -> place + ": " + name + ": " + breach);
    }

    static <T> List<String> faults(List<Rule<T>> rules, String place, T seen) {
        return rules.stream().flatMap(rule -> rule.faults(place, seen)).toList();
    }
}
