package remit.pages.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.decision.GuideGraph.StepNode;
import remit.model.Guide.Answer;

/** The words on the lines of a chart. All answers to a question that lead to the same step share one line. */
final class ChartAnswers {

    /**
     * This many answers or more are not named one by one where the other lines of the question name all other answers.
     */
    private static final int MANY = 4;

    private ChartAnswers() {}

    /**
     * The words on a line.
     *
     * @param inWords whether some of them are words of the interface
     */
    record Said(String text, boolean inWords) {}

    /**
     * Returns the words on each line from a question, by the number of the node that the line leads to, in the order of
     * the first answers.
     */
    static Map<Integer, Said> of(Walk walk, StepNode question) {
        Map<Integer, List<String>> answers = new LinkedHashMap<>();
        for (Answer answer : walk.answers(walk.question(question.step()))) {
            answers.computeIfAbsent(question.to(answer.id()), to -> new ArrayList<>())
                    .add(answer.answer());
        }
        int rest = answers.size() == 1 ? -1 : rest(answers);
        Map<Integer, Said> said = new LinkedHashMap<>();
        answers.forEach((to, all) ->
                said.put(to, to == rest ? new Said(walk.words().say("guide.chart_rest"), true) : said(walk, all)));
        return said;
    }

    /** Returns one answer as it is, and several in quotation marks, since an answer may have "or" in it. */
    private static Said said(Walk walk, List<String> answers) {
        if (answers.size() == 1) {
            return new Said(answers.get(0), false);
        }
        return new Said(walk.words().choice(answers.stream().map(walk::quoted).toList()), true);
    }

    /**
     * Returns the number of the node that most answers lead to, if they are many; otherwise -1. The other lines name
     * their answers, so this one line need not.
     */
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
