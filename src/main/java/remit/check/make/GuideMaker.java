package remit.check.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.decision.Fork;
import remit.decision.Fork.Way;
import remit.decision.GuideGraph;
import remit.decision.GuideProof;
import remit.decision.Rule;
import remit.model.Guide;
import remit.prose.Prose;
import remit.shape.CommonShape;
import remit.shape.GuideShape;
import remit.shape.RecordKind;

/** Makes a guide from its bound fields. May be used only once its keys and references are known to be sound. */
public final class GuideMaker {

    private final String id;
    private final Fields fields;
    private final Content content;

    public GuideMaker(String id, Fields fields, Content content) {
        this.id = id;
        this.fields = fields;
        this.content = content;
    }

    public boolean hasRules() {
        return fields.has(GuideShape.RULES);
    }

    /**
     * Returns the guide, from content without errors.
     *
     * @param graph the proved graph
     */
    public Guide guide(GuideGraph graph, UpkeepReader upkeep) {
        return new Guide(
                id,
                fields.required(GuideShape.TITLE),
                fields.get(GuideShape.IN_SHORT),
                questions(),
                outcomes(),
                hasRules() ? Guide.Form.RULES : Guide.Form.FLOW,
                graph,
                content.proseOf(RecordKind.GUIDE.explanation(id)),
                fields.get(CommonShape.FORMERLY),
                upkeep.of(fields, RecordKind.GUIDE.file(id)));
    }

    /** Returns what is wrong with the guide's questions and rules, or its graph. */
    public GuideProof proof() {
        Set<String> outcomes = fields.byKey(GuideShape.OUTCOMES).keySet();
        return hasRules()
                ? GuideProof.rules(List.copyOf(forks().values()), outcomes, rules())
                : GuideProof.flow(forks(), outcomes, start());
    }

    private String start() {
        return fields.get(
                GuideShape.START,
                fields.byKey(GuideShape.QUESTIONS).keySet().iterator().next());
    }

    private Map<String, Fork> forks() {
        Map<String, Fork> forks = new LinkedHashMap<>();
        fields.byKey(GuideShape.QUESTIONS)
                .forEach((step, question) -> forks.put(
                        step,
                        new Fork(
                                step,
                                question.get(GuideShape.Question.ANSWERS).stream()
                                        .map(answer -> new Way(
                                                answer.required(GuideShape.Answer.ID),
                                                answer.get(GuideShape.Answer.NEXT)))
                                        .toList())));
        return forks;
    }

    private Map<String, Guide.Question> questions() {
        Map<String, Guide.Question> records = new LinkedHashMap<>();
        fields.byKey(GuideShape.QUESTIONS)
                .forEach((step, question) -> records.put(
                        step,
                        new Guide.Question(
                                step,
                                question.required(GuideShape.Question.ASK),
                                question.get(GuideShape.Question.HELP),
                                question.get(GuideShape.Question.FIND_OUT),
                                question.get(GuideShape.Question.ANSWERS).stream()
                                        .map(GuideMaker::answer)
                                        .toList(),
                                question.get(CommonShape.FORMERLY),
                                explanation(step))));
        return records;
    }

    private static Guide.Answer answer(Fields answer) {
        return new Guide.Answer(
                answer.required(GuideShape.Answer.ID),
                answer.required(GuideShape.Answer.ANSWER),
                answer.get(GuideShape.Answer.NEXT),
                answer.get(GuideShape.Answer.NOT_SURE),
                answer.get(CommonShape.FORMERLY));
    }

    private Map<String, Guide.Outcome> outcomes() {
        Map<String, Guide.Outcome> records = new LinkedHashMap<>();
        fields.byKey(GuideShape.OUTCOMES)
                .forEach((step, outcome) -> records.put(
                        step,
                        new Guide.Outcome(
                                step,
                                outcome.required(GuideShape.Outcome.TITLE),
                                outcome.get(GuideShape.Outcome.ROLES),
                                outcome.get(GuideShape.Outcome.IN_SHORT),
                                outcome.get(GuideShape.Outcome.NEXT_STEPS).stream()
                                        .map(GuideMaker::nextStep)
                                        .toList(),
                                outcome.get(CommonShape.SOURCE),
                                outcome.get(CommonShape.FORMERLY),
                                explanation(step))));
        return records;
    }

    private static Guide.NextStep nextStep(Bound bound) {
        if (bound instanceof Bound.Rich rich) {
            return new Guide.NextStep.Text(rich.prose());
        }
        Fields step = (Fields) bound;
        if (step.has(GuideShape.NextStep.COMPARE)) {
            return new Guide.NextStep.Compare(step.get(GuideShape.NextStep.COMPARE));
        }
        return step.has(GuideShape.NextStep.ROLE)
                ? new Guide.NextStep.See(step.required(GuideShape.NextStep.ROLE))
                : new Guide.NextStep.Text(Objects.requireNonNull(step.get(GuideShape.NextStep.TEXT)));
    }

    private @Nullable Prose explanation(String step) {
        return content.proseOf(RecordKind.GUIDE.explanation(id, step));
    }

    private List<Rule> rules() {
        List<Rule> records = new ArrayList<>();
        for (Fields rule : fields.get(GuideShape.RULES)) {
            Map<String, Set<String>> when = new LinkedHashMap<>();
            for (Bound.BoundEntry condition : rule.get(GuideShape.Rule.WHEN)) {
                Set<String> answers = new LinkedHashSet<>();
                ((Bound.Many) condition.value()).items().forEach(a -> answers.add(((Bound.Word) a).text()));
                when.put(condition.key().text(), answers);
            }
            records.add(new Rule(when, rule.get(GuideShape.Rule.OUTCOME, rule.get(GuideShape.Rule.OTHERWISE, ""))));
        }
        return records;
    }
}
