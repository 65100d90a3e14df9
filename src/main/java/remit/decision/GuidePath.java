package remit.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way through a guide: the answers from the start to an outcome. No question is asked twice on it.
 *
 * @param choices from the first question to the last
 * @param outcome the id of the outcome it ends at
 */
public record GuidePath(List<Choice> choices, String outcome) {

    public GuidePath {
        choices = List.copyOf(choices);
    }

    /** A question and the answer given to it, both by id. An answer's id means something only within its question. */
    public record Choice(String question, String answer) {}

    /** The ids of the answers in order; the address of the path's page is made of them. */
    public List<String> answers() {
        return choices.stream().map(Choice::answer).toList();
    }

    /** The answer given to each question of the path, in path order. */
    public Map<String, String> answerByQuestion() {
        Map<String, String> given = new LinkedHashMap<>();
        choices.forEach(choice -> given.put(choice.question(), choice.answer()));
        return given;
    }
}
