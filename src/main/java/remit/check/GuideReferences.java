package remit.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.shape.Target;

/** Follows the ids that a guide uses within itself: next steps, the start, and what its rules name. */
final class GuideReferences {

    private final Fields guide;
    private final Map<String, Fields> questions;
    private final Map<String, Fields> outcomes;
    private final Problems problems;

    GuideReferences(Fields guide, Map<String, Fields> questions, Map<String, Fields> outcomes, Problems problems) {
        this.guide = guide;
        this.questions = questions;
        this.outcomes = outcomes;
        this.problems = problems;
    }

    void check() {
        follow(guide.word("start"), Target.QUESTION, "questions");
        for (Fields question : questions.values()) {
            for (Fields answer : question.records("answers")) {
                follow(answer.word("next"), Target.STEP, "questions", "outcomes");
            }
        }
        guide.records("rules").forEach(this::checkRule);
        checkOtherwise();
        outcomes.values().forEach(this::checkNextSteps);
    }

    private void checkRule(Fields rule) {
        boolean both = rule.wrote("when") && rule.wrote("outcome");
        boolean neither = !rule.wrote("when") && !rule.wrote("outcome");
        if (rule.wrote("otherwise") ? !neither : !both) {
            problems.add(Message.RULE_FORM.at(rule.start()));
        }
        follow(rule.word("outcome"), Target.OUTCOME, "outcomes");
        follow(rule.word("otherwise"), Target.OUTCOME, "outcomes");
        for (Bound.Entry condition : rule.entries("when")) {
            follow(condition.key(), Target.QUESTION, "questions");
            Fields question = questions.get(condition.key().text());
            if (question != null && question.has("answers")) {
                checkAnswers(question, (Bound.Many) condition.value());
            }
        }
    }

    private void checkAnswers(Fields question, Bound.Many answers) {
        Set<String> ids = new LinkedHashSet<>();
        question.records("answers").forEach(answer -> ids.add(answer.text("id", "")));
        for (Bound item : answers.items()) {
            Bound.Word answer = (Bound.Word) item;
            if (!ids.contains(answer.text()) && !ids.contains("")) {
                dangling(answer, Target.ANSWER, ids);
            }
        }
    }

    /** What follows an otherwise could never match. */
    private void checkOtherwise() {
        List<Fields> rules = guide.records("rules");
        for (int i = 0; i < rules.size() - 1; i++) {
            if (rules.get(i).has("otherwise")) {
                problems.add(Message.OTHERWISE_NOT_LAST.at(rules.get(i).start()));
            }
        }
    }

    private void checkNextSteps(Fields outcome) {
        for (Bound step : outcome.items("next-steps")) {
            if (step instanceof Fields fields) {
                long forms = List.of("compare", "role", "text").stream()
                        .filter(fields::wrote)
                        .count();
                if (forms != 1) {
                    problems.add(Message.NEXT_STEP_FORM.at(fields.start()));
                }
                Duplicates.check(fields.words("compare"), "compare", problems);
                if (fields.isShorterThan(2, "compare")) {
                    problems.add(Message.TOO_FEW_ROLES.at(fields.at("compare")));
                }
            }
        }
    }

    /** @param keys where the guide declares what is named; where one is not there, its absence has been reported */
    private void follow(Bound.@Nullable Word word, Target target, String... keys) {
        if (word == null) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String key : keys) {
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
        problems.add(
                Message.DANGLING.at(word.position(), target.word(), word.text()).hint(Hint.existing(word.text(), ids)));
    }
}
