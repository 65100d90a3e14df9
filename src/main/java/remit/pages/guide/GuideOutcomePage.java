package remit.pages.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.decision.GuidePath;
import remit.decision.GuidePath.Choice;
import remit.model.Guide.Outcome;
import remit.model.Guide.Question;
import remit.pages.frame.Frame;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.PageLink;
import remit.pages.part.Citations;
import remit.pages.part.PartyView;
import remit.prose.Html;

/**
 * The page of a guide's result: what to do, whom to ask, what to do next, and why.
 *
 * @param step the id of the outcome
 * @param explanation the outcome's Markdown; null where there is none
 * @param whom the parties to ask, most important first
 * @param nextSteps in order
 * @param reasons why this path ends here; null in a guide with a page for every step
 * @param byStep says why there are no reasons; null where there are reasons
 * @param findOut for each question answered with "not sure", what would help to be sure, as far as the guide says
 * @param restsOn whether the result rests on sources or on the handbook's own judgement, as a sentence; null where no
 *     source is named
 * @param sources the sources of this result; where it names none, those of the guide
 * @param answers all answers that were given, in order
 * @param actions the links to go back, to start again and so on, in order
 */
public record GuideOutcomePage(
        Address address,
        String source,
        String step,
        Frame frame,
        @Nullable Html explanation,
        List<PartyView> whom,
        List<NextStepView> nextSteps,
        @Nullable ReasonsView reasons,
        @Nullable String byStep,
        List<FindOut> findOut,
        @Nullable String restsOn,
        List<Citations.Note> sources,
        List<Answered> answers,
        List<PageLink> actions,
        ExplainedTerms explained)
        implements FramedPage {

    /** What to find out about a question. */
    public record FindOut(String question, Html html) {}

    static GuideOutcomePage ofPath(Walk walk, ComparisonLinks comparisons, GuidePath path) {
        Here here = new Here(walk.context(), walk.after(path.choices()));
        return of(walk, here, comparisons, path.outcome(), path.choices(), ReasonsView.of(walk, here, path));
    }

    /** Makes the page of an outcome in a guide with a page for every step. */
    static GuideOutcomePage ofStep(Walk walk, ComparisonLinks comparisons, String outcome) {
        Here here = new Here(walk.context(), walk.context().guides().step(walk.guide(), outcome));
        return of(walk, here, comparisons, outcome, List.of(), null);
    }

    @Override
    public PageKind kind() {
        return PageKind.GUIDE_OUTCOME;
    }

    private static GuideOutcomePage of(
            Walk walk,
            Here here,
            ComparisonLinks comparisons,
            String id,
            List<Choice> choices,
            @Nullable ReasonsView reasons) {
        Outcome outcome = walk.guide().outcomes().get(id);
        List<String> cited = cited(walk, outcome);
        Citations citations = new Citations(here);
        citations.list(here.sourcesOfNotes(outcome.explanation()));
        citations.list(cited);
        return new GuideOutcomePage(
                here.address(),
                walk.guide().upkeep().file(),
                id,
                walk.frame(here, id).answerLine(outcome.inShort()).build(),
                here.explanation(outcome.explanation()),
                outcome.roles().stream()
                        .map(party -> PartyView.withBackup(here, party))
                        .toList(),
                NextStepView.all(here, comparisons, outcome.nextSteps()),
                reasons,
                reasons == null ? walk.words().say("guide.by_step") : null,
                findOut(walk, here, choices),
                restsOn(here, cited),
                citations.notes(),
                Answered.of(walk, here, choices),
                actions(walk, here, id, choices),
                here.explained());
    }

    /** Returns the outcome's own sources; where it names none, those of the guide. */
    private static List<String> cited(Walk walk, Outcome outcome) {
        return outcome.sources().isEmpty() ? walk.guide().upkeep().sources() : outcome.sources();
    }

    private static List<FindOut> findOut(Walk walk, Here here, List<Choice> choices) {
        List<FindOut> all = new ArrayList<>();
        for (Choice choice : choices) {
            Question question = walk.question(choice.question());
            if (walk.answer(choice).notSure() && question.findOut() != null) {
                all.add(new FindOut(here.text(question.ask()), here.inProse().value(question.findOut())));
            }
        }
        return all;
    }

    private static @Nullable String restsOn(Here here, List<String> sources) {
        long judged = sources.stream()
                .filter(id -> here.handbook().sources().get(id).judgement())
                .count();
        if (sources.isEmpty()) {
            return null;
        }
        String basis = judged == 0 ? "sources" : judged == sources.size() ? "judgement" : "both";
        return here.words().say("guide.rests_on." + basis);
    }

    private static List<PageLink> actions(Walk walk, Here here, String outcome, List<Choice> choices) {
        List<PageLink> actions = new ArrayList<>(walk.actions(here, choices));
        actions.add(PageLink.said(walk.words().say("guide.lasting"), here.to(walk.whole(), outcome)));
        return actions;
    }
}
