package remit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.decision.Fork;
import remit.decision.Fork.Way;
import remit.decision.GuideGraph;
import remit.decision.GuideProof;
import remit.decision.Rule;
import remit.model.Guide;
import remit.prose.Prose;

/** A guide's records from its bound fields; to be asked once its keys and references are known to be sound. */
final class GuideReader {

    private final String id;
    private final Fields fields;
    private final Content content;

    GuideReader(String id, Fields fields, Content content) {
        this.id = id;
        this.fields = fields;
        this.content = content;
    }

    boolean hasRules() {
        return fields.has("rules");
    }

    /**
     * Of content without errors.
     *
     * @param graph as it was proved
     */
    Guide guide(GuideGraph graph, UpkeepReader upkeep) {
        return new Guide(
                id,
                fields.required("title"),
                fields.prose("in-short"),
                questions(),
                outcomes(),
                hasRules() ? Guide.Form.RULES : Guide.Form.FLOW,
                graph,
                content.proseOf("guides/" + id + "/guide.md"),
                fields.texts("formerly"),
                upkeep.of(fields, "guides/" + id + "/guide.yaml"));
    }

    /** What is wrong with its questions and rules, or its graph. */
    GuideProof proof() {
        Set<String> outcomes = byId(fields, "outcomes").keySet();
        return hasRules()
                ? GuideProof.rules(List.copyOf(forks().values()), outcomes, rules())
                : GuideProof.flow(forks(), outcomes, start());
    }

    private String start() {
        return fields.text(
                "start", byId(fields, "questions").keySet().iterator().next());
    }

    private Map<String, Fork> forks() {
        Map<String, Fork> forks = new LinkedHashMap<>();
        byId(fields, "questions")
                .forEach((step, question) -> forks.put(
                        step,
                        new Fork(
                                step,
                                question.records("answers").stream()
                                        .map(answer -> new Way(answer.required("id"), answer.text("next")))
                                        .toList())));
        return forks;
    }

    private Map<String, Guide.Question> questions() {
        Map<String, Guide.Question> records = new LinkedHashMap<>();
        byId(fields, "questions")
                .forEach((step, question) -> records.put(
                        step,
                        new Guide.Question(
                                step,
                                question.required("ask"),
                                question.prose("help"),
                                question.prose("find-out"),
                                question.records("answers").stream()
                                        .map(GuideReader::answer)
                                        .toList(),
                                explanation(step))));
        return records;
    }

    private static Guide.Answer answer(Fields answer) {
        return new Guide.Answer(
                answer.required("id"),
                answer.required("answer"),
                answer.text("next"),
                answer.yes("not-sure"),
                answer.texts("formerly"));
    }

    private Map<String, Guide.Outcome> outcomes() {
        Map<String, Guide.Outcome> records = new LinkedHashMap<>();
        byId(fields, "outcomes")
                .forEach((step, outcome) -> records.put(
                        step,
                        new Guide.Outcome(
                                step,
                                outcome.required("title"),
                                outcome.texts("roles"),
                                outcome.prose("in-short"),
                                outcome.items("next-steps").stream()
                                        .map(GuideReader::nextStep)
                                        .toList(),
                                outcome.texts("source"),
                                outcome.texts("formerly"),
                                explanation(step))));
        return records;
    }

    private static Guide.NextStep nextStep(Bound bound) {
        if (bound instanceof Bound.Rich rich) {
            return new Guide.NextStep.Text(rich.prose());
        }
        Fields step = (Fields) bound;
        if (step.has("compare")) {
            return new Guide.NextStep.Compare(step.texts("compare"));
        }
        return step.has("role")
                ? new Guide.NextStep.See(step.required("role"))
                : new Guide.NextStep.Text(Objects.requireNonNull(step.prose("text")));
    }

    private @Nullable Prose explanation(String step) {
        return content.proseOf("guides/" + id + "/" + step + ".md");
    }

    private List<Rule> rules() {
        List<Rule> records = new ArrayList<>();
        for (Fields rule : fields.records("rules")) {
            Map<String, Set<String>> when = new LinkedHashMap<>();
            for (Bound.Entry condition : rule.entries("when")) {
                Set<String> answers = new LinkedHashSet<>();
                ((Bound.Many) condition.value()).items().forEach(a -> answers.add(((Bound.Word) a).text()));
                when.put(condition.key().text(), answers);
            }
            records.add(new Rule(when, rule.text("outcome", rule.text("otherwise", ""))));
        }
        return records;
    }

    /** The questions or outcomes of a guide, by id. */
    static Map<String, Fields> byId(Fields guide, String key) {
        Map<String, Fields> records = new LinkedHashMap<>();
        guide.entries(key).forEach(e -> records.put(e.key().text(), (Fields) e.value()));
        return records;
    }
}
