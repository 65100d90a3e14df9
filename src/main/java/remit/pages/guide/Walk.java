package remit.pages.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import remit.decision.GuideGraph.StepNode;
import remit.decision.GuidePath.Choice;
import remit.model.Guide;
import remit.model.Guide.Answer;
import remit.model.Guide.Question;
import remit.model.Section;
import remit.pages.frame.FrameBuilder;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.shape.Target;
import remit.words.Words;

/** One guide while its pages are made: what all of them say about its steps, and where its answers lead. */
record Walk(Context context, Guide guide) {

    /** Returns whether the guide has a page for every path of answers rather than for every step. */
    boolean byPath() {
        return context.guides().byPath(guide);
    }

    Words words() {
        return context.words();
    }

    Question question(String id) {
        return guide.questions().get(id);
    }

    Answer answer(Choice choice) {
        return question(choice.question()).answer(choice.answer());
    }

    /** Returns the name of a step: a question's words, or an outcome's title. */
    String name(String step) {
        Question question = guide.questions().get(step);
        return question == null ? guide.outcomes().get(step).title() : question.ask();
    }

    /** Returns a question's answers in the order of the file, but with "not sure" last. */
    List<Answer> answers(Question question) {
        return question.answers().stream()
                .sorted(Comparator.comparing(Answer::notSure))
                .toList();
    }

    /** Returns a question's answers as links to the pages after them. */
    List<PageLink> answerLinks(Here here, Question question, List<Choice> before) {
        return answers(question).stream()
                .map(answer -> new PageLink(
                        here.text(answer.answer()), here.to(after(before, new Choice(question.id(), answer.id())))))
                .toList();
    }

    /** Returns the words of an answer or a title in quotation marks, for use within a sentence. */
    String quoted(String text) {
        return words().say("guide.quoted", "text", text);
    }

    /** Returns the node that these choices lead to. */
    StepNode nodeAfter(List<Choice> choices) {
        return guide.graph().follow(ids(choices));
    }

    /** Returns the address of the page after these choices. */
    Address after(List<Choice> choices) {
        return context.guides().after(guide, ids(choices));
    }

    /** Returns the address of the page after these choices and one more. */
    Address after(List<Choice> before, Choice next) {
        List<Choice> choices = new ArrayList<>(before);
        choices.add(next);
        return after(choices);
    }

    /** Returns the address of a step's page in a guide with a page for every step. */
    Address step(StepNode node) {
        return context.guides().step(guide, node.step());
    }

    /** Returns the node that an answer leads to. */
    StepNode next(StepNode node, Answer answer) {
        return guide.graph().node(node.to(answer.id()));
    }

    Address start() {
        return Addresses.guide(guide.id());
    }

    Address whole() {
        return Addresses.wholeGuide(guide.id());
    }

    /** Begins the frame of a step's page. Search engines should find only the page of a guide's first question. */
    FrameBuilder frame(Here here, String step) {
        FrameBuilder frame = new FrameBuilder(here, name(step))
                .documentTitle(words().say("guide.document_title", "step", name(step), "guide", guide.title()))
                .in(Section.GUIDES)
                .keptBy(guide.upkeep())
                .about(Target.GUIDE, guide.id())
                .style(Addresses.STEPS_STYLE);
        if (guide.inShort() != null) {
            frame.description(guide.inShort().text());
        }
        return here.address().equals(start())
                ? frame
                : frame.below(guide.title(), start()).unlisted();
    }

    /**
     * Returns the links to go back, to start again and to the whole guide; on the first question only the last of them.
     */
    List<PageLink> actions(Here here, List<Choice> choices) {
        List<PageLink> actions = new ArrayList<>();
        if (!choices.isEmpty()) {
            Address back = after(choices.subList(0, choices.size() - 1));
            actions.add(PageLink.said(words().say("guide.back"), here.to(back)));
        }
        if (!here.address().equals(start())) {
            actions.add(PageLink.said(words().say("guide.start_again"), here.to(start())));
        }
        actions.add(PageLink.said(words().say("guide.whole"), here.to(whole())));
        return actions;
    }

    private static List<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::answer).toList();
    }
}
