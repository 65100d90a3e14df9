package remit.fact;

import java.util.ArrayList;
import java.util.List;
import remit.decision.GuidePath;
import remit.model.Guide;
import remit.pages.here.Context;

/**
 * What a guide says after some answers.
 *
 * @param guide its id
 * @param answers the ids of the answers, from the first question on
 * @param words the answers as readers see them
 * @param outcome the id of the outcome
 * @param result the title of the outcome
 * @param address the page that readers come to
 */
public record GuideResult(
        String guide, List<String> answers, List<String> words, String outcome, String result, String address) {

    /**
     * Returns the results of all paths of all guides. A guide that has more paths than pages can be made for is left
     * out, since its paths may be too many to list.
     */
    public static List<GuideResult> of(Context context) {
        List<GuideResult> results = new ArrayList<>();
        for (Guide guide : context.handbook().guides().values()) {
            if (context.guides().byPath(guide)) {
                guide.graph().paths().forEach(path -> results.add(of(context, guide, path)));
            }
        }
        return results;
    }

    private static GuideResult of(Context context, Guide guide, GuidePath path) {
        List<String> words = path.choices().stream()
                .map(choice -> guide.questions()
                        .get(choice.question())
                        .answer(choice.answer())
                        .answer())
                .toList();
        String result = guide.outcomes().get(path.outcome()).title();
        String address = context.guides().after(guide, path.answers()).path();
        return new GuideResult(guide.id(), path.answers(), words, path.outcome(), result, address);
    }
}
