package remit.check.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.decision.GuidePath;
import remit.decision.GuidePath.Choice;
import remit.model.Guide;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.shape.CommonShape;
import remit.shape.GuideShape;

/**
 * Finds old ids of answers that together make the address of a path too long. There must be a page at that address
 * which leads to the present one.
 */
final class OldAnswerCheck {

    private static final Comparator<Bound.Word> BY_LENGTH =
            Comparator.comparingInt(word -> word.text().length());

    private final String guide;
    private final Fields fields;
    private final Map<String, Fields> questions;
    private final Problems problems;

    OldAnswerCheck(String guide, Fields fields, Map<String, Fields> questions, Problems problems) {
        this.guide = guide;
        this.fields = fields;
        this.questions = questions;
        this.problems = problems;
    }

    /**
     * Reports the longest of the old ids on each path that is too long.
     *
     * @param paths all paths of the guide
     */
    void check(List<GuidePath> paths) {
        int longestGuide = fields.words(CommonShape.FORMERLY).stream()
                .mapToInt(old -> old.text().length())
                .reduce(guide.length(), Math::max);
        paths.forEach(path -> check(path, longestGuide));
    }

    private void check(GuidePath path, int longestGuide) {
        List<Bound.Word> longest = new ArrayList<>();
        long spellings = 1;
        int more = 0;
        int most = 0;
        for (Choice choice : path.choices()) {
            List<Bound.Word> old = old(choice);
            spellings = Math.min(Integer.MAX_VALUE, spellings * (1 + old.size()));
            for (Bound.Word id : old.stream().max(BY_LENGTH).stream().toList()) {
                int longer = Math.max(0, id.text().length() - choice.answer().length());
                more += longer;
                most = Math.max(most, longer);
                longest.add(id);
            }
        }
        int answers = String.join("/", path.answers()).length();
        int old = spellings <= Guide.MOST_SPELLINGS ? more : most;
        int length = Guide.FOLDER.length() + "/.html".length() + longestGuide + answers + old;
        if (old > 0 && length > Guide.LONGEST_ADDRESS) {
            Bound.Word id = longest.stream().max(BY_LENGTH).orElseThrow();
            problems.add(Message.ADDRESS_OF_FILE_TOO_LONG
                    .at(id.position(), length, Guide.LONGEST_ADDRESS)
                    .hint(FileHint.noRedirect()));
        }
    }

    private List<Bound.Word> old(Choice choice) {
        return questions.get(choice.question()).get(GuideShape.Question.ANSWERS).stream()
                .filter(answer -> choice.answer().equals(answer.get(GuideShape.Answer.ID)))
                .flatMap(answer -> answer.words(CommonShape.FORMERLY).stream())
                .toList();
    }
}
