package remit.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.shape.GuideShape;
import remit.shape.Target;

/** Finds the places of a guide that name its own questions, answers and outcomes. */
final class GuideMentions {

    private final String guide;
    private final List<Mention> mentions = new ArrayList<>();

    private GuideMentions(String guide) {
        this.guide = guide;
    }

    static List<Mention> of(String id, Fields guide) {
        GuideMentions found = new GuideMentions(id);
        found.step(guide.word(GuideShape.START));
        for (Bound.BoundEntry question : guide.get(GuideShape.QUESTIONS)) {
            ((Fields) question.value())
                    .get(GuideShape.Question.ANSWERS)
                    .forEach(answer -> found.step(answer.word(GuideShape.Answer.NEXT)));
        }
        guide.get(GuideShape.RULES).forEach(found::rule);
        return found.mentions;
    }

    private void rule(Fields rule) {
        step(rule.word(GuideShape.Rule.OUTCOME));
        step(rule.word(GuideShape.Rule.OTHERWISE));
        for (Bound.BoundEntry condition : rule.get(GuideShape.Rule.WHEN)) {
            step(condition.key());
            List<String> question = List.of(guide, condition.key().text());
            for (Bound answer : ((Bound.Many) condition.value()).items()) {
                Bound.Word word = (Bound.Word) answer;
                mentions.add(new Mention(Target.ANSWER, question, word.text(), word.position()));
            }
        }
    }

    private void step(Bound.@Nullable Word word) {
        if (word != null) {
            mentions.add(new Mention(Target.STEP, List.of(guide), word.text(), word.position()));
        }
    }
}
