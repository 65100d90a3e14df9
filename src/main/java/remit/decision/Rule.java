package remit.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One line of a guide's decision table. It matches when each question it names has one of the answers allowed; the
 * first rule that matches gives the outcome.
 *
 * @param when ids of answers by the id of their question; empty for {@code otherwise}, which always matches
 * @param outcome the id of the outcome it gives
 */
public record Rule(Map<String, Set<String>> when, String outcome) {

    public Rule {
        when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
    }
}
