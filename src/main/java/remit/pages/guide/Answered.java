package remit.pages.guide;

import java.util.ArrayList;
import java.util.List;
import remit.decision.GuidePath.Choice;
import remit.pages.here.Here;

/**
 * An answer given on the way to a page.
 *
 * @param changeHref the link to the page of the question, with the answers before it kept
 * @param changeWhat names the question, for readers who only hear the link
 */
public record Answered(String question, String answer, String changeHref, String changeWhat) {

    /** Returns the answers in the order in which they were given. */
    static List<Answered> of(Walk walk, Here here, List<Choice> choices) {
        List<Answered> given = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            given.add(new Answered(
                    here.text(walk.name(choice.question())),
                    here.text(walk.answer(choice).answer()),
                    here.to(walk.after(choices.subList(0, i))),
                    walk.words().say("guide.change_what", "question", walk.name(choice.question()))));
        }
        return given;
    }
}
