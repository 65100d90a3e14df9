package remit.check.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.Unicode;
import remit.shape.GuideShape;
import remit.shape.Key;
import remit.shape.Target;

/** Follows the ids that a guide uses within itself: next steps, the start, and what its rules name. */
final class GuideReferences {

    private final Fields guide;
    private final Map<String, Fields> questions;
    private final Problems problems;

    GuideReferences(Fields guide, Map<String, Fields> questions, Problems problems) {
        this.guide = guide;
        this.questions = questions;
        this.problems = problems;
    }

    void check() {
        follow(guide.word(GuideShape.START), Target.QUESTION, GuideShape.QUESTIONS);
        for (Fields question : questions.values()) {
            for (Fields answer : question.get(GuideShape.Question.ANSWERS)) {
                follow(answer.word(GuideShape.Answer.NEXT), Target.STEP, GuideShape.QUESTIONS, GuideShape.OUTCOMES);
            }
        }
        guide.get(GuideShape.RULES).forEach(this::checkRule);
        checkOtherwise();
    }

    private void checkRule(Fields rule) {
        follow(rule.word(GuideShape.Rule.OUTCOME), Target.OUTCOME, GuideShape.OUTCOMES);
        follow(rule.word(GuideShape.Rule.OTHERWISE), Target.OUTCOME, GuideShape.OUTCOMES);
        for (Bound.BoundEntry condition : rule.get(GuideShape.Rule.WHEN)) {
            follow(condition.key(), Target.QUESTION, GuideShape.QUESTIONS);
            Fields question = questions.get(condition.key().text());
            if (question != null && question.has(GuideShape.Question.ANSWERS)) {
                checkAnswers(question, (Bound.Many) condition.value());
            }
        }
    }

    private void checkAnswers(Fields question, Bound.Many answers) {
        Set<String> ids = new LinkedHashSet<>();
        question.get(GuideShape.Question.ANSWERS).forEach(answer -> ids.add(answer.get(GuideShape.Answer.ID, "")));
        for (Bound item : answers.items()) {
            Bound.Word answer = (Bound.Word) item;
            if (!ids.contains(answer.text()) && !ids.contains("")) {
                dangling(answer, Target.ANSWER, ids);
            }
        }
    }

    /** Reports rules after an otherwise, which could never match. */
    private void checkOtherwise() {
        List<Fields> rules = guide.get(GuideShape.RULES);
        for (int i = 0; i < rules.size() - 1; i++) {
            if (rules.get(i).has(GuideShape.Rule.OTHERWISE)) {
                problems.add(Message.OTHERWISE_NOT_LAST.at(rules.get(i).start()));
            }
        }
    }

    /**
     * Reports a word that does not name anything.
     *
     * @param word null where the guide does not use one
     * @param keys where the guide declares what can be named; where one of them is missing, that has been reported
     *     already
     */
    private void follow(Bound.@Nullable Word word, Target target, Key.Entries... keys) {
        if (word == null) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Key.Entries key : keys) {
            if (!guide.has(key)) {
                return;
            }
            ids.addAll(guide.keysIn(key));
        }
        if (!ids.contains(word.text())) {
            dangling(word, target, ids);
        }
    }

    private void dangling(Bound.Word word, Target target, Set<String> ids) {
        String called = calledSo(word.text());
        problems.add(Message.DANGLING
                .at(word.position(), target.word(), word.text())
                .hint(ids.contains(called) ? Hint.didYouMean(called) : Hint.existing(word.text(), ids)));
    }

    /** Returns the id of the question or outcome with these words; empty where there is none. */
    private String calledSo(String words) {
        for (Map.Entry<String, Fields> question : questions.entrySet()) {
            if (Unicode.equalsIgnoreCase(words, question.getValue().get(GuideShape.Question.ASK))) {
                return question.getKey();
            }
        }
        return guide.byKey(GuideShape.OUTCOMES).entrySet().stream()
                .filter(outcome ->
                        Unicode.equalsIgnoreCase(words, outcome.getValue().get(GuideShape.Outcome.TITLE)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
