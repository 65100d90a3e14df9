package remit.pages.home;

import java.util.List;
import java.util.Objects;
import remit.decision.GuideGraph.StepNode;
import remit.model.Guide;
import remit.model.Guide.Question;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * A guide whose first question is asked on the home page, so that the first click is already an answer.
 *
 * @param guide the link to the guide's own first page
 * @param ask the first question
 * @param answers a link for each answer, to the page after it
 */
public record GuideCard(PageLink guide, String ask, List<PageLink> answers) {

    /** Returns the guides that the home page shows, in order; may be empty. */
    static List<GuideCard> allOf(Here here) {
        return here.handbook().home().guides().stream()
                .map(id -> of(here, here.handbook().guides().get(id)))
                .toList();
    }

    private static GuideCard of(Here here, Guide guide) {
        StepNode start = guide.graph().start();
        Question first = Objects.requireNonNull(guide.questions().get(start.step()));
        List<PageLink> answers = start.branches().stream()
                .map(branch -> new PageLink(
                        here.text(first.answer(branch.answer()).answer()),
                        here.to(here.guides().after(guide, List.of(branch.answer())))))
                .toList();
        return new GuideCard(here.link(guide), here.text(first.ask()), answers);
    }
}
