package remit.pages.home;

import java.util.List;
import java.util.Objects;
import remit.decision.GuideGraph.Node;
import remit.model.Guide;
import remit.model.Guide.Question;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * A guide that begins right here: the first click is an answer already.
 *
 * @param guide to its own page
 * @param ask the first question
 * @param answers to where each of them leads
 */
public record GuideCard(PageLink guide, String ask, List<PageLink> answers) {

    /** The guides that the home page is to show. */
    static List<GuideCard> allOf(Here here) {
        return here.handbook().home().guides().stream()
                .map(id -> of(here, here.handbook().guides().get(id)))
                .toList();
    }

    private static GuideCard of(Here here, Guide guide) {
        Node start = guide.graph().start();
        Question first = Objects.requireNonNull(guide.questions().get(start.step()));
        List<PageLink> answers = start.branches().stream()
                .map(branch -> new PageLink(
                        here.text(first.answer(branch.answer()).answer()),
                        here.to(here.guides().after(guide, List.of(branch.answer())))))
                .toList();
        return new GuideCard(here.link(guide), here.text(first.ask()), answers);
    }
}
