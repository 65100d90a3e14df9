package remit.pages.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.decision.GuideGraph.Node;
import remit.model.Guide.Answer;

/** The words on a chart's lines: one line for all answers to a question that lead to the same step. */
final class ChartAnswers {

    /** From this many on they are not told one by one, if it is clear which they are. */
    private static final int MANY = 4;

    private ChartAnswers() {}

    /**
     * What a line says.
     *
     * @param inWords whether words of the interface are in it, not the handbook's own answer alone
     */
    record Said(String text, boolean inWords) {}

    /** What to say on the line to each node, by its number, in the order of the first answers. */
    static Map<Integer, Said> of(Walk walk, Node question) {
        Map<Integer, List<String>> answers = new LinkedHashMap<>();
        for (Answer answer : walk.answers(walk.question(question.step()))) {
            answers.computeIfAbsent(question.to(answer.id()), to -> new ArrayList<>())
                    .add(answer.answer());
        }
        int rest = answers.size() == 1 ? -1 : rest(answers);
        Map<Integer, Said> said = new LinkedHashMap<>();
        answers.forEach((to, all) -> said.put(
                to,
                to == rest
                        ? new Said(walk.words().say("guide.chart_rest"), true)
                        : new Said(walk.words().choice(all), all.size() > 1)));
        return said;
    }

    /** Where most answers lead, if those are many; else -1. The other lines name theirs, so one line can do without. */
    private static int rest(Map<Integer, List<String>> answers) {
        int rest = -1;
        int most = MANY - 1;
        for (Map.Entry<Integer, List<String>> each : answers.entrySet()) {
            if (each.getValue().size() > most) {
                rest = each.getKey();
                most = each.getValue().size();
            }
        }
        return rest;
    }
}
