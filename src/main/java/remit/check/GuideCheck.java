package remit.check;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.model.Guide;
import remit.model.GuideFault;
import remit.model.GuideGraph;
import remit.model.GuideProof;
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
        Set<String> steps = new HashSet<>();
        Fields fields = content.guides().get(guide);
        if (fields != null) {
            steps.addAll(GuideReader.byId(fields, "questions").keySet());
            steps.addAll(GuideReader.byId(fields, "outcomes").keySet());
        }
        return steps;
    }

    void check(int pathLimit) {
        checkKeys();
        new GuideReferences(fields, questions, outcomes, problems).check();
        if (!problems.hasErrorsIn(file)) {
            checkAnswers();
        }
        if (!problems.hasErrorsIn(file)) {
            new GuideProofCheck(fields, questions, problems).report(prove());
        }
        if (!problems.hasErrorsIn(file)) {
            checkLimit(pathLimit);
        }
    }

    private void checkKeys() {
        for (String key : List.of("questions", "outcomes")) {
            if (fields.has(key) && fields.entries(key).isEmpty()) {
                problems.add(Message.EMPTY_LIST.at(fields.at(key), key));
            }
        }
        for (Bound.Entry outcome : fields.entries("outcomes")) {
            if (questions.containsKey(outcome.key().text())) {
                problems.add(Message.DUPLICATE_ID.at(
                        outcome.key().position(), "question", outcome.key().text()));
            }
        }
        if (rules && fields.has("start")) {
            problems.add(Message.START_WITH_RULES.at(fields.at("start")));
        }
        questions.forEach(this::checkNext);
    }

    private void checkNext(String question, Fields record) {
        if (record.has("answers") && record.items("answers").size() < 2) {
            problems.add(Message.TOO_FEW_ANSWERS.at(record.at("answers"), question));
        }
        for (Fields answer : record.records("answers")) {
            if (rules && answer.has("next")) {
                problems.add(Message.NEXT_WITH_RULES.at(answer.at("next")));
            } else if (!rules && !answer.wrote("next")) {
                problems.add(Message.MISSING_KEY
                        .at(answer.start(), "next", "an answer of a guide without rules")
                        .hint(Hint.add("next: " + String.join(" | ", outcomes.keySet()))));
            }
        }
    }

    /** Stage two: an answer given twice, by its id or its words, is one mistake. */
    private void checkAnswers() {
        for (Fields question : questions.values()) {
            Set<String> ids = new HashSet<>();
            Set<String> words = new HashSet<>();
            for (Fields answer : question.records("answers")) {
                boolean newId = ids.add(answer.required("id"));
                boolean newWords = words.add(Item.textKey(answer.required("answer")));
                if (!newId || !newWords) {
                    problems.add(Message.ANSWER_TWICE.at(
                            answer.at(newId ? "answer" : "id"), newId ? answer.text("answer") : answer.text("id")));
                }
            }
        }
    }

    private List<GuideFault> prove() {
        return rules
                ? GuideProof.rules(List.copyOf(reader.questions().values()), outcomes.keySet(), reader.rules())
                : GuideProof.flow(reader.questions(), outcomes.keySet(), reader.start());
    }

    private void checkLimit(int pathLimit) {
        if (!rules) {
            return;
        }
        GuideGraph graph = reader.graph();
        BigInteger paths = graph.pathCount();
        int longest = Guide.longestAddress(id, graph);
        if (paths.compareTo(BigInteger.valueOf(pathLimit)) > 0) {
            problems.add(Message.TOO_MANY_PATHS
                    .at(fields.at("rules"), paths, pathLimit)
                    .hint(Hint.tooManyPaths()));
        } else if (longest > Guide.LONGEST_ADDRESS) {
            problems.add(Message.ADDRESS_TOO_LONG
                    .at(fields.at("rules"), longest, Guide.LONGEST_ADDRESS)
                    .hint(Hint.shorterIds()));
        }
    }
}
