package remit.check.guide;

import java.util.HashMap;
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
import remit.problem.Suggestions;
import remit.problem.Unicode;
import remit.shape.GuideShape;
import remit.shape.Key;
import remit.shape.Target;

/** Follows the ids that a guide uses within itself: next steps, the start, and what its rules name. */
final class GuideReferences {

    private final Fields guide;
    private final Map<String, Fields> questions;
    private final Suggestions suggestions;
    private final Problems problems;

    /** The ids that the guide declares under some of its keys, by these keys. */
    private final Map<List<Key.Entries>, Set<String>> ids = new HashMap<>();

    /** The ids of the answers, by question. */
    private final Map<String, Set<String>> answers = new HashMap<>();

    /** The ids of questions and outcomes by their words in lower case. */
    private final Map<String, String> called = new HashMap<>();

    /**
     * Makes a check of references.
     *
     * @param suggestions finds similar ids
     */
    GuideReferences(
            Fields guide,
            Map<String, Fields> questions,
            Map<String, Fields> outcomes,
            Suggestions suggestions,
            Problems problems) {
        this.guide = guide;
        this.questions = questions;
        this.suggestions = suggestions;
        this.problems = problems;
        questions.forEach((id, question) -> call(question.get(GuideShape.Question.ASK), id));
        outcomes.forEach((id, outcome) -> call(outcome.get(GuideShape.Outcome.TITLE), id));
    }

    private void call(@Nullable String words, String id) {
        if (words != null) {
            called.putIfAbsent(Unicode.lower(words), id);
        }
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
                checkAnswers(condition.key().text(), (Bound.Many) condition.value());
            }
        }
    }

    private void checkAnswers(String question, Bound.Many given) {
        Set<String> ids = answers.computeIfAbsent(question, this::answers);
        for (Bound item : given.items()) {
            Bound.Word answer = (Bound.Word) item;
            if (!ids.contains(answer.text()) && !ids.contains("")) {
                dangling(answer, Target.ANSWER, ids);
            }
        }
    }

    private Set<String> answers(String question) {
        Set<String> ids = new LinkedHashSet<>();
        questions
                .get(question)
                .get(GuideShape.Question.ANSWERS)
                .forEach(answer -> ids.add(answer.get(GuideShape.Answer.ID, "")));
        return ids;
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
        List<Key.Entries> declaring = List.of(keys);
        if (declaring.stream().allMatch(guide::has)) {
            Set<String> declared = ids.computeIfAbsent(declaring, this::ids);
            if (!declared.contains(word.text())) {
                dangling(word, target, declared);
            }
        }
    }

    private Set<String> ids(List<Key.Entries> keys) {
        Set<String> declared = new LinkedHashSet<>();
        keys.forEach(key -> declared.addAll(guide.keysIn(key)));
        return declared;
    }

    private void dangling(Bound.Word word, Target target, Set<String> ids) {
        String meant = called.getOrDefault(Unicode.lower(word.text()), "");
        problems.add(Message.DANGLING
                .at(word.position(), target.word(), word.text())
                .hint(ids.contains(meant) ? Hint.didYouMean(meant) : Hint.existing(word.text(), ids, suggestions)));
    }
}
