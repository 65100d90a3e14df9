package remit.pages.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import remit.decision.GuideGraph.Node;
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
import remit.words.Words;

/** One guide on its way to becoming pages: what all of them say of its steps, and where its answers lead. */
record Walk(Context context, Guide guide) {

    /** Whether there is a page for every path of answers, not for every step. */
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

    /** What a step is called: a question's words, an outcome's title. */
    String name(String step) {
        Question question = guide.questions().get(step);
        return question == null ? guide.outcomes().get(step).title() : question.ask();
    }

    /** A question's answers in the order of the file, but "not sure" last. */
    List<Answer> answers(Question question) {
        return question.answers().stream()
                .sorted(Comparator.comparing(Answer::notSure))
                .toList();
    }

    /** Those answers as links to the pages after them. */
    List<PageLink> answerLinks(Here here, Question question, List<Choice> before) {
        return answers(question).stream()
                .map(answer -> new PageLink(
                        here.text(answer.answer()), here.to(after(before, new Choice(question.id(), answer.id())))))
                .toList();
    }

    /** The words of an answer or a title within a sentence. */
    String quoted(String text) {
        return words().say("guide.quoted", "text", text);
    }

    /** Where these choices lead. */
    Node nodeAfter(List<Choice> choices) {
        return guide.graph().follow(ids(choices));
    }

    /** The page after these choices. */
    Address after(List<Choice> choices) {
        return context.guides().after(guide, ids(choices));
    }

    /** The page after these choices and one more. */
    Address after(List<Choice> before, Choice next) {
        List<Choice> choices = new ArrayList<>(before);
        choices.add(next);
        return after(choices);
    }

    /** The page of a step in a guide with a page for every step. */
    Address step(Node node) {
        return context.guides().step(guide, node.step());
    }

    /** Where an answer leads. */
    Node next(Node node, Answer answer) {
        return guide.graph().node(node.to(answer.id()));
    }

    Address start() {
        return Addresses.guide(guide.id());
    }

    Address whole() {
        return Addresses.wholeGuide(guide.id());
    }

    /** The frame of a page of one step; only a guide's first question is for search engines to find. */
    FrameBuilder frame(Here here, String step) {
        FrameBuilder frame = new FrameBuilder(here, name(step))
                .documentTitle(words().say("guide.document_title", "step", name(step), "guide", guide.title()))
                .in(Section.GUIDES)
                .keptBy(guide.upkeep());
        if (guide.inShort() != null) {
            frame.description(guide.inShort().text());
        }
        return here.address().equals(start())
                ? frame
                : frame.below(guide.title(), start()).unlisted();
    }

    /** The way back and round; the first question has only the way to the whole guide. */
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
