package remit.check;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.decision.GuideGraph;
import remit.decision.GuideProof;
import remit.model.Guide;
import remit.model.Item;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;

/**
 * {@code guides/<id>/guide.yaml}, proved in stages as the output's "Paths, reasons and the table of a guide" lays down:
 * a stage runs only if the earlier ones found nothing.
 */
final class GuideCheck {

    private final String id;
    private final Fields fields;
    private final String file;
    private final GuideReader reader;
    private final Map<String, Fields> questions;
    private final Map<String, Fields> outcomes;
    private final boolean rules;
    private final Problems problems;

    GuideCheck(String id, Fields fields, Content content, Problems problems) {
        this.id = id;
        this.fields = fields;
        this.file = "guides/" + id + "/guide.yaml";
        this.reader = new GuideReader(id, fields, content);
        this.questions = GuideReader.byId(fields, "questions");
        this.outcomes = GuideReader.byId(fields, "outcomes");
        this.rules = reader.hasRules();
        this.problems = problems;
    }

    /** The ids of a guide's questions and outcomes; empty where there is no such guide. */
    static Set<String> steps(Content content, String guide) {
        Set<String> steps = new LinkedHashSet<>();
        Fields fields = content.guides().get(guide);
        if (fields != null) {
            steps.addAll(fields.keysIn("questions"));
            steps.addAll(fields.keysIn("outcomes"));
        }
        return steps;
    }

    /** Whether {@link #steps} can be relied on: not where a guide's questions or outcomes were reported as a whole. */
    static boolean knowsSteps(Content content, String guide) {
        Fields fields = content.guides().get(guide);
        return fields != null && fields.has("questions") && fields.has("outcomes");
    }

    /**
     * Reports what is wrong.
     *
     * @return the guide's graph; null where anything was wrong
     */
    @Nullable GuideGraph check(int pathLimit) {
        checkKeys();
        new GuideReferences(fields, questions, outcomes, problems).check();
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

    private void checkKeys() {
        for (String key : List.of("questions", "outcomes")) {
            if (fields.has(key) && fields.keysIn(key).isEmpty()) {
                problems.add(Message.EMPTY_LIST.at(fields.at(key), key));
            }
        }
        for (Bound.Entry outcome : fields.entries("outcomes")) {
            if (questions.containsKey(outcome.key().text())) {
                problems.add(Message.DUPLICATE_ID
                        .at(outcome.key().position(), "question", outcome.key().text())
                        .hint(Hint.firstAt(
                                file + ":" + questionLine(outcome.key().text()))));
            }
        }
        if (fields.isEmptyList("rules")) {
            problems.add(Message.EMPTY_LIST.at(fields.at("rules"), "rules"));
            return;
        }
        if (rules && fields.has("start")) {
            problems.add(Message.START_WITH_RULES.at(fields.at("start")));
        }
        questions.forEach(this::checkNext);
    }

    private int questionLine(String id) {
        return fields.entries("questions").stream()
                .filter(question -> question.key().text().equals(id))
                .mapToInt(question -> question.key().position().line())
                .findFirst()
                .orElse(1);
    }

    private void checkNext(String question, Fields record) {
        if (record.isShorterThan(2, "answers")) {
            problems.add(Message.TOO_FEW_ANSWERS.at(record.atKey("answers"), question));
        }
        for (Fields answer : record.records("answers")) {
            if (rules && answer.has("next")) {
                problems.add(Message.NEXT_WITH_RULES.at(answer.at("next")));
            } else if (!rules && !answer.wrote("next")) {
                problems.add(Message.MISSING_KEY
                        .at(answer.start(), "next", "an answer of a guide without rules")
                        .hint(Hint.add("next: "
                                + outcomes.keySet().stream().findFirst().orElse("…"))));
            }
        }
    }

    /** Stage two: an answer given twice, by its id or its words, is one mistake. */
    private void checkAnswers() {
        for (Fields question : questions.values()) {
            Map<String, Fields> ids = new HashMap<>();
            Map<String, Fields> words = new HashMap<>();
            for (Fields answer : question.records("answers")) {
                Fields sameId = ids.putIfAbsent(answer.required("id"), answer);
                Fields sameWords = words.putIfAbsent(Item.textKey(answer.required("answer")), answer);
                if (sameId != null) {
                    answerTwice(answer, "id", sameId);
                } else if (sameWords != null) {
                    answerTwice(answer, "answer", sameWords);
                }
            }
        }
    }

    private void answerTwice(Fields answer, String key, Fields first) {
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
            problems.add(Message.TOO_MANY_PATHS
                    .at(fields.atKey("rules"), paths, pathLimit)
                    .hint(Hint.tooManyPaths()));
        } else if (longest > Guide.LONGEST_ADDRESS) {
            problems.add(Message.ADDRESS_TOO_LONG
                    .at(fields.atKey("rules"), longest, Guide.LONGEST_ADDRESS)
                    .hint(Hint.shorterIds()));
        }
    }
}
