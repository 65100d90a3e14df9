package remit.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a guide's table: whoever was asked each of these questions and gave one of the listed answers to it gets
 * this outcome. Every path of the guide matches exactly one row of its table, and that row has the path's outcome.
 *
 * @param when ids of the answers allowed, in answer order, by question in path order; a question without an entry may
 *     have any answer, or may not have been asked at all; empty where the guide has a single result
 * @param outcome the id of the outcome
 */
public record ResultCondition(Map<String, List<String>> when, String outcome) {

    public ResultCondition {
        when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
    }

    public boolean matches(GuidePath path) {
        Map<String, String> given = path.answerByQuestion();
        return when.entrySet().stream().allMatch(entry -> {
            String answer = given.get(entry.getKey());
            return answer != null && entry.getValue().contains(answer);
        });
    }
}
