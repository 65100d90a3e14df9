package remit.data;

import java.util.List;
import remit.decision.GuidePath;
import remit.decision.GuidePath.Choice;
import remit.decision.Reasons;
import remit.decision.ResultCondition;
import remit.model.Guide;
import remit.model.Guide.Outcome;
import remit.model.Guide.Question;
import remit.pages.link.GuideAddresses;
import remit.shape.CommonShape;
import remit.shape.GuideShape;
import remit.shape.Target;

/**
 * {@code data/guides/<id>.json}: a guide for other programs. {@code src/docs/output.md} describes its keys under
 * "Guides", and {@code src/docs/sameness.md} says what they mean under "A path of a guide". Beyond the path limit it
 * has {@code paths-beyond-limit} in place of {@code paths} and {@code table}; a guide with rules has no {@code start}
 * and no {@code next}.
 *
 * @param steps the questions, then the outcomes, in the order of the file; guides are equal in any order of them
 */
record GuideJson(Guide guide, List<Guide.Step> steps, GuideAddresses addresses) implements Data {

    static GuideJson of(Guide guide, GuideAddresses addresses) {
        return new GuideJson(guide, guide.steps(), addresses);
    }

    @Override
    public String text() {
        return Json.object(json -> {
            json.put(CommonShape.ID, guide.id()).put(GuideShape.TITLE, guide.title());
            if (guide.form() == Guide.Form.FLOW) {
                json.put(GuideShape.START, guide.graph().start().step());
            }
            json.records("steps", this::putSteps);
            if (addresses.byPath(guide)) {
                json.objects("paths", guide.graph().paths(), this::putPath);
                json.objects("table", guide.graph().table(), GuideJson::putRow);
            } else {
                json.put("paths-beyond-limit", true);
            }
        });
    }

    private void putSteps(Json json) {
        for (Guide.Step step : steps) {
            json.object(step.id(), put -> putStep(put, step));
        }
    }

    private static void putStep(Json json, Guide.Step step) {
        if (step instanceof Question question) {
            putQuestion(json, question);
        } else if (step instanceof Outcome outcome) {
            putOutcome(json, outcome);
        }
    }

    private static void putQuestion(Json json, Question question) {
        json.put("kind", Target.QUESTION.word())
                .put(GuideShape.Question.ASK, question.ask())
                .objects(
                        GuideShape.Question.ANSWERS,
                        question.answers(),
                        (one, answer) -> one.put(GuideShape.Answer.ID, answer.id())
                                .put(GuideShape.Answer.ANSWER, answer.answer())
                                .putIfAny(GuideShape.Answer.NEXT, answer.next()));
    }

    private static void putOutcome(Json json, Outcome outcome) {
        json.put("kind", Target.OUTCOME.word())
                .put(GuideShape.Outcome.TITLE, outcome.title())
                .strings(GuideShape.Outcome.ROLES, outcome.roles());
    }

    private void putPath(Json json, GuidePath path) {
        Reasons reasons = guide.graph().reasons(path);
        json.objects("answers", path.choices(), GuideJson::putChoice)
                .put("outcome", path.outcome())
                .put("page", addresses.after(guide, path.answers()).path())
                .strings("decided", reasons.decided())
                .strings("did-not-matter", reasons.didNotMatter())
                .objects(
                        "changes",
                        reasons.changes(),
                        (one, change) -> one.put("question", change.question())
                                .put("answer", change.answer())
                                .strings("leads-to", change.leadsTo()));
    }

    private static void putChoice(Json json, Choice choice) {
        json.put("question", choice.question()).put("answer", choice.answer());
    }

    private static void putRow(Json json, ResultCondition row) {
        json.object(GuideShape.Rule.WHEN, when -> row.when().forEach(when::strings))
                .put(GuideShape.Rule.OUTCOME, row.outcome());
    }
}
