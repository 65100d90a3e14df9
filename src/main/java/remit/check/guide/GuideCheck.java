package remit.check.guide;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.check.make.GuideMaker;
import remit.decision.GuideGraph;
import remit.decision.GuideProof;
import remit.model.Guide;
import remit.model.Item;
import remit.problem.Hint;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.problem.Suggestions;
import remit.shape.GuideShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.Target;

/**
 * Checks {@code guides/<id>/guide.yaml} in the stages of {@code src/docs/content.md}, "How a guide is checked". A stage runs only if the earlier ones found nothing.
 */
public final class GuideCheck {

    private final String id;
    private final Fields fields;
    private final String file;
    private final GuideMaker reader;
    private final Map<String, Fields> questions;
    private final Map<String, Fields> outcomes;
    private final boolean rules;
    private final Suggestions suggestions;
    private final Problems problems;

    /**
     * Makes a check of a guide.
     *
     * @param suggestions finds similar ids
     */
    public GuideCheck(String id, Fields fields, Content content, Suggestions suggestions, Problems problems) {
        this.id = id;
        this.fields = fields;
        this.file = RecordKind.GUIDE.file(id);
        this.reader = new GuideMaker(id, fields, content);
        this.questions = fields.byKey(GuideShape.QUESTIONS);
        this.outcomes = fields.byKey(GuideShape.OUTCOMES);
        this.rules = reader.hasRules();
        this.suggestions = suggestions;
        this.problems = problems;
    }

    /**
     * Reports what is wrong, and returns the guide's graph; null where anything was wrong.
     *
     * @param pathLimit how many paths a guide may have
     */
    public @Nullable GuideGraph check(int pathLimit) {
        if (isTooLarge()) {
            return null;
        }
        checkKeys();
        new GuideReferences(fields, questions, outcomes, suggestions, problems).check();
        if (!problems.hasErrorsIn(file)) {
            checkAnswers();
        }
        if (problems.hasErrorsIn(file)) {
            return null;
        }
        GuideProof proof = reader.proof();
        new GuideProofCheck(fields, questions, problems).report(proof.faults());
        if (proof.graph() != null) {
            checkLimit(proof.graph(), pathLimit);
        }
        return proof.graph();
    }

    /** Reports what the guide has too many of, and returns whether there is such a thing. */
    private boolean isTooLarge() {
        List<Problem> beyond = new ArrayList<>();
        Stream.of(GuideShape.QUESTIONS, GuideShape.OUTCOMES)
                .flatMap(steps -> fields.get(steps).stream()
                        .skip(InputLimits.STEPS)
                        .limit(1)
                        .map(step -> step.key().position()))
                .map(place -> Message.LIST_TOO_LONG.at(place).hint(RecordHint.fewerSteps(InputLimits.STEPS)))
                .forEach(beyond::add);
        questions.values().stream()
                .flatMap(question -> question.get(GuideShape.Question.ANSWERS).stream()
                        .skip(InputLimits.ANSWERS)
                        .limit(1))
                .map(answer ->
                        Message.LIST_TOO_LONG.at(answer.start()).hint(RecordHint.fewerAnswers(InputLimits.ANSWERS)))
                .forEach(beyond::add);
        beyond.forEach(problems::add);
        return !beyond.isEmpty();
    }

    private void checkKeys() {
        Map<String, Integer> lines = new HashMap<>();
        fields.get(GuideShape.QUESTIONS)
                .forEach(question -> lines.putIfAbsent(
                        question.key().text(), question.key().position().line()));
        for (Bound.BoundEntry outcome : fields.get(GuideShape.OUTCOMES)) {
            if (questions.containsKey(outcome.key().text())) {
                problems.add(Message.DUPLICATE_ID
                        .at(
                                outcome.key().position(),
                                Target.QUESTION.word(),
                                outcome.key().text())
                        .hint(Hint.firstAt(file + ":" + lines.get(outcome.key().text()))));
            }
        }
        if (fields.isEmpty(GuideShape.RULES)) {
            return;
        }
        if (rules && fields.has(GuideShape.START)) {
            problems.add(Message.START_WITH_RULES.at(fields.at(GuideShape.START)));
        }
        questions.values().forEach(this::checkNext);
    }

    private void checkNext(Fields question) {
        for (Fields answer : question.get(GuideShape.Question.ANSWERS)) {
            if (rules && answer.has(GuideShape.Answer.NEXT)) {
                problems.add(Message.NEXT_WITH_RULES.at(answer.at(GuideShape.Answer.NEXT)));
            } else if (!rules && !answer.wrote(GuideShape.Answer.NEXT)) {
                problems.add(Message.MISSING_KEY
                        .at(answer.start(), GuideShape.Answer.NEXT.name(), "an answer of a guide without rules")
                        .hint(Hint.add(GuideShape.Answer.NEXT.name() + ": "
                                + outcomes.keySet().stream().findFirst().orElse("…"))));
            }
        }
    }

    /**
     * The second stage: reports answers that are given twice, by the same id or the same words. Each is one mistake.
     */
    private void checkAnswers() {
        for (Fields question : questions.values()) {
            Map<String, Fields> ids = new HashMap<>();
            Map<String, Fields> words = new HashMap<>();
            for (Fields answer : question.get(GuideShape.Question.ANSWERS)) {
                Fields sameId = ids.putIfAbsent(answer.required(GuideShape.Answer.ID), answer);
                Fields sameWords = words.putIfAbsent(Item.textKey(answer.required(GuideShape.Answer.ANSWER)), answer);
                if (sameId != null) {
                    answerTwice(answer, GuideShape.Answer.ID, sameId);
                } else if (sameWords != null) {
                    answerTwice(answer, GuideShape.Answer.ANSWER, sameWords);
                }
            }
        }
    }

    private void answerTwice(Fields answer, Key.Text key, Fields first) {
        problems.add(Message.ANSWER_TWICE
                .at(answer.at(key), answer.required(key))
                .hint(Hint.firstAt(file + ":" + first.at(key).line())));
    }

    private void checkLimit(GuideGraph graph, int pathLimit) {
        if (Guide.fitsPathPages(id, graph, pathLimit)) {
            new OldAnswerCheck(id, fields, questions, problems).check(graph.paths());
        }
        if (!rules) {
            return;
        }
        BigInteger paths = graph.pathCount();
        int longest = Guide.longestAddress(id, graph);
        if (paths.compareTo(BigInteger.valueOf(pathLimit)) > 0) {
            problems.add(Message.TOO_MANY_PATHS.at(fields.atKey(GuideShape.RULES), paths, pathLimit));
        } else if (longest > Guide.LONGEST_ADDRESS) {
            problems.add(Message.ADDRESS_TOO_LONG.at(fields.atKey(GuideShape.RULES), longest, Guide.LONGEST_ADDRESS));
        }
    }
}
