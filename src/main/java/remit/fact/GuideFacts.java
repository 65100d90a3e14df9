package remit.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.decision.GuidePath;
import remit.fact.RecordFacts.Part;
import remit.model.Guide;
import remit.model.Guide.NextStep;
import remit.model.Item;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.GuideAddresses;
import remit.shape.GuideShape;
import remit.words.Words;

/** Adds the statements of a guide: its questions with their answers, and its outcomes. */
final class GuideFacts {

    private final Context context;
    private final Guide guide;
    private final RecordFacts record;
    private final GuideAddresses addresses;
    private final Address whole;

    /** The first page that shows each outcome with its next steps, by the outcome's id. */
    private final Map<String, Address> ends = new HashMap<>();

    /** The first page that shows how to find out the answer to each question, by the question's id. */
    private final Map<String, Address> unsure = new HashMap<>();

    GuideFacts(Context context, Guide guide, RecordFacts record) {
        this.context = context;
        this.guide = guide;
        this.record = record;
        this.addresses = context.guides();
        this.whole = Addresses.wholeGuide(guide.id());
        if (addresses.byPath(guide)) {
            guide.graph().paths().forEach(this::notePath);
        }
    }

    private void notePath(GuidePath path) {
        Address page = addresses.after(guide, path.answers());
        ends.putIfAbsent(path.outcome(), page);
        for (GuidePath.Choice choice : path.choices()) {
            if (guide.questions().get(choice.question()).answer(choice.answer()).notSure()) {
                unsure.putIfAbsent(choice.question(), page);
            }
        }
    }

    /** Returns the page of an outcome; of a guide with a page for each step, the page of that step. */
    private Address end(String outcome) {
        return addresses.byPath(guide) ? ends.getOrDefault(outcome, whole) : addresses.step(guide, outcome);
    }

    /** Returns the page that shows how to find out an answer. */
    private Address findOut(String question) {
        return addresses.byPath(guide) ? unsure.getOrDefault(question, whole) : addresses.step(guide, question);
    }

    void add() {
        record.text(GuideShape.TITLE, guide.title());
        record.prose(GuideShape.IN_SHORT, guide.inShort());
        guide.questions().values().forEach(this::addQuestion);
        guide.outcomes().values().forEach(this::addOutcome);
        record.document(FactList.EXPLANATION, whole, guide.explanation());
    }

    private void addQuestion(Guide.Question question) {
        String point = RecordFacts.point(GuideShape.QUESTIONS, question.id());
        record.add(part(question, point, GuideShape.Question.ASK.name()), question.ask(), List.of());
        record.prose(part(question, point, GuideShape.Question.HELP.name()), question.help());
        record.prose(
                part(question, point, GuideShape.Question.FIND_OUT.name())
                        .name(question.ask())
                        .place(findOut(question.id()).path()),
                question.findOut());
        for (Guide.Answer answer : question.answers()) {
            Part part = part(question, point, GuideShape.Question.ANSWERS.name())
                    .item(answer.id())
                    .name(question.ask());
            record.add(part, answer.answer(), List.of());
        }
        record.document(point + "/" + FactList.EXPLANATION, whole, question.id(), question.explanation());
    }

    private void addOutcome(Guide.Outcome outcome) {
        String point = RecordFacts.point(GuideShape.OUTCOMES, outcome.id());
        record.add(
                part(outcome, point, GuideShape.Outcome.TITLE.name()).sources(outcome.sources()),
                outcome.title(),
                List.of());
        for (String party : outcome.roles()) {
            Part part = part(outcome, point, GuideShape.Outcome.ROLES.name())
                    .item(party)
                    .name(outcome.title());
            record.add(part.sources(outcome.sources()).value(party), record.name(party), List.of());
        }
        record.prose(
                part(outcome, point, GuideShape.Outcome.IN_SHORT.name())
                        .name(outcome.title())
                        .sources(outcome.sources()),
                outcome.inShort());
        for (NextStep step : outcome.nextSteps()) {
            addNextStep(
                    part(outcome, point, GuideShape.Outcome.NEXT_STEPS.name())
                            .name(outcome.title())
                            .place(end(outcome.id()).path())
                            .sources(outcome.sources()),
                    step);
        }
        record.document(point + "/" + FactList.EXPLANATION, whole, outcome.id(), outcome.explanation());
    }

    private void addNextStep(Part part, NextStep step) {
        if (step instanceof NextStep.Compare compare) {
            List<String> names = compare.roles().stream()
                    .map(role -> context.handbook().party(role).shortName())
                    .toList();
            Words words = context.words();
            record.add(
                    part.item(GuideShape.NextStep.COMPARE.name() + " " + String.join(" ", compare.roles())),
                    words.say("guide.compare", "roles", words.list(names)),
                    List.of());
        } else if (step instanceof NextStep.See see) {
            record.add(
                    part.item(GuideShape.NextStep.ROLE.name() + " " + see.party())
                            .value(see.party()),
                    context.words().say("guide.see", "party", record.name(see.party())),
                    List.of());
        } else if (step instanceof NextStep.Text text) {
            record.prose(part.item(Item.textKey(text.text().text())), text.text());
        }
    }

    private Part part(Guide.Step step, String point, String key) {
        return Part.of(point + "/" + key).place(RecordFacts.at(whole, step.id()));
    }
}
