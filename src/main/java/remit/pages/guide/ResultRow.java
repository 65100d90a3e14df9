package remit.pages.guide;

import java.util.List;
import java.util.Map;
import remit.decision.ResultCondition;
import remit.model.Guide.Answer;
import remit.pages.link.PageLink;

/**
 * One row of a guide's table of results: all who answer in this way get this result.
 *
 * @param result the link to the outcome, further down the page
 * @param conditions in the order in which the questions are asked; empty where all answers lead to this result
 */
public record ResultRow(PageLink result, List<Condition> conditions) {

    /**
     * The answers that one question must have.
     *
     * @param answers the answers that fulfil the condition, as a choice in words: "a, b or c"
     * @param words whether there are several answers, with words of the interface between them
     */
    public record Condition(String question, String answers, boolean words) {}

    static List<ResultRow> all(Walk walk) {
        return walk.guide().graph().table().stream().map(row -> of(walk, row)).toList();
    }

    private static ResultRow of(Walk walk, ResultCondition row) {
        List<Condition> conditions = row.when().entrySet().stream()
                .map(condition -> condition(walk, condition))
                .toList();
        return new ResultRow(new PageLink(walk.name(row.outcome()), "#" + row.outcome()), conditions);
    }

    private static Condition condition(Walk walk, Map.Entry<String, List<String>> condition) {
        List<String> answers = walk.answers(walk.question(condition.getKey())).stream()
                .filter(answer -> condition.getValue().contains(answer.id()))
                .map(Answer::answer)
                .map(walk::quoted)
                .toList();
        return new Condition(walk.name(condition.getKey()), walk.words().choice(answers), answers.size() > 1);
    }
}
