package remit.pages.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.decision.GuideGraph.StepNode;
import remit.decision.GuidePath.Choice;
import remit.model.Guide.Question;
import remit.pages.frame.Frame;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.PageLink;
import remit.prose.Html;

/**
 * The page of one question of a guide, after some answers.
 *
 * @param step the id of the question
 * @param guide the guide's title on its first page; null on the others, which name the guide in the breadcrumb
 * @param progress how many questions are left, including this one, in words
 * @param help null where not written
 * @param explanation the question's Markdown; null where there is none
 * @param answers links to the next pages, "not sure" last
 * @param byStep says why the earlier answers are not shown; null in a guide with a page for every path
 * @param soFar the answers that led here, in order; empty for the first question, and in a guide with a page for every
 *     step
 * @param actions the links to go back, to start again and so on, in order
 */
public record GuideQuestionPage(
        Address address,
        String source,
        String step,
        Frame frame,
        @Nullable String guide,
        String progress,
        @Nullable ChartPassage help,
        @Nullable Html explanation,
        List<PageLink> answers,
        @Nullable String byStep,
        List<Answered> soFar,
        List<PageLink> actions,
        ExplainedTerms explained)
        implements FramedPage {

    static GuideQuestionPage first(Walk walk) {
        return after(walk, List.of());
    }

    /** Makes the page after these choices; without choices, the page of the first question. */
    static GuideQuestionPage after(Walk walk, List<Choice> before) {
        StepNode node = walk.nodeAfter(before);
        Here here = new Here(walk.context(), walk.after(before));
        return of(walk, here, node, before, walk.answerLinks(here, walk.question(node.step()), before));
    }

    /** Makes the page of a question in a guide with a page for every step. */
    static GuideQuestionPage step(Walk walk, StepNode node) {
        Here here = new Here(walk.context(), walk.step(node));
        List<PageLink> answers = walk.answers(walk.question(node.step())).stream()
                .map(answer -> new PageLink(here.text(answer.answer()), here.to(walk.step(walk.next(node, answer)))))
                .toList();
        return of(walk, here, node, List.of(), answers);
    }

    @Override
    public PageKind kind() {
        return PageKind.GUIDE_QUESTION;
    }

    private static GuideQuestionPage of(
            Walk walk, Here here, StepNode node, List<Choice> before, List<PageLink> answers) {
        boolean first = here.address().equals(walk.start());
        Question question = walk.question(node.step());
        return new GuideQuestionPage(
                here.address(),
                walk.guide().upkeep().file(),
                node.step(),
                walk.frame(here, node.step())
                        .answerLine(first ? walk.guide().inShort() : null)
                        .build(),
                first ? here.text(walk.guide().title()) : null,
                walk.words().count(first ? "guide.length" : "guide.left", node.questionsLeft()),
                ChartPassage.of(here.inProse(), question.help()),
                here.explanation(question.explanation()),
                answers,
                walk.byPath() ? null : walk.words().say("guide.by_step"),
                Answered.of(walk, here, before),
                actions(walk, here, before, first),
                here.explained());
    }

    private static List<PageLink> actions(Walk walk, Here here, List<Choice> before, boolean first) {
        List<PageLink> actions = walk.actions(here, before);
        if (first && walk.guide().explanation() != null) {
            actions.add(PageLink.said(walk.words().say("guide.about"), here.to(walk.whole(), "_about")));
        }
        return actions;
    }
}
