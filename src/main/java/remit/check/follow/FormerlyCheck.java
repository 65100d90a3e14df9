package remit.check.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.problem.Hint;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.shape.CommonShape;
import remit.shape.CriterionShape;
import remit.shape.GuideShape;
import remit.shape.Target;

/**
 * Checks that every old id leads to exactly one place: it is not the present id of something else, and it is not
 * claimed twice.
 */
public final class FormerlyCheck {

    private final Names names;
    private final Problems problems;
    private int count;

    private FormerlyCheck(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    public static void check(Content content, Names names, Problems problems) {
        FormerlyCheck check = new FormerlyCheck(names, problems);
        check.all(content.roles().values(), Target.ROLE);
        check.all(content.comparisons().values(), Target.COMPARISON);
        check.all(content.guides().values(), Target.GUIDE);
        check.all(content.topics(), Target.TOPIC);
        check.all(content.pages().values(), Target.PAGE);
        check.all(criteria(content), Target.CRITERION);
        check.all(content.contacts(), Target.CONTACT);
        check.all(content.duties(), Target.DUTY);
        check.all(content.terms(), Target.TERM);
        check.all(content.sources(), Target.SOURCE);
        content.guides().values().forEach(check::inGuide);
    }

    private static List<Fields> criteria(Content content) {
        return content.criterionGroups().stream()
                .flatMap(group -> group.get(CriterionShape.Group.CRITERIA).stream())
                .toList();
    }

    private void all(Collection<Fields> records, Target target) {
        claims(records, names.ids(target), target, new HashMap<>());
    }

    private void inGuide(Fields guide) {
        Map<String, Fields> outcomes = guide.byKey(GuideShape.OUTCOMES);
        Map<String, Fields> questions = guide.byKey(GuideShape.QUESTIONS);
        Map<String, Position> claimed = new HashMap<>();
        claims(outcomes.values(), outcomes.keySet(), Target.OUTCOME, claimed);
        claims(questions.values(), questions.keySet(), Target.QUESTION, claimed);
        for (Fields question : questions.values()) {
            List<Fields> answers = question.get(GuideShape.Question.ANSWERS);
            Set<String> ids =
                    answers.stream().map(a -> a.get(GuideShape.Answer.ID, "")).collect(Collectors.toSet());
            claims(answers, ids, Target.ANSWER, new HashMap<>());
        }
    }

    /**
     * @param claimed where each old id was claimed first; takes those of these records
     */
    private void claims(
            Collection<Fields> records, Collection<String> ids, Target target, Map<String, Position> claimed) {
        for (Fields record : records) {
            if (record.count(CommonShape.FORMERLY) > InputLimits.OLD_IDS) {
                problems.add(Message.LIST_TOO_LONG
                        .at(record.words(CommonShape.FORMERLY)
                                .get(InputLimits.OLD_IDS)
                                .position())
                        .hint(RecordHint.fewerOldIds(InputLimits.OLD_IDS)));
                continue;
            }
            int before = count;
            count += record.count(CommonShape.FORMERLY);
            if (count > InputLimits.ALL_OLD_IDS) {
                reportFirst(record, before);
                continue;
            }
            Set<String> own = new HashSet<>();
            for (Bound.Word old : record.words(CommonShape.FORMERLY)) {
                Position first = own.add(old.text()) ? claimed.putIfAbsent(old.text(), old.position()) : null;
                if (ids.contains(old.text())) {
                    problems.add(Message.FORMERLY_IN_USE.at(old.position(), target.word(), old.text()));
                } else if (first != null) {
                    problems.add(Message.FORMERLY_TWICE
                            .at(old.position(), old.text())
                            .hint(Hint.firstAt(first.file() + ":" + first.line())));
                }
            }
        }
    }

    /**
     * Reports the record with which the old ids are too many.
     *
     * @param before how many old ids the records before it have
     */
    private void reportFirst(Fields record, int before) {
        if (before <= InputLimits.ALL_OLD_IDS) {
            problems.add(Message.TOO_MANY_OLD_IDS
                    .at(record.words(CommonShape.FORMERLY).get(0).position(), "more than " + InputLimits.ALL_OLD_IDS)
                    .hint(RecordHint.fewerOldIdsInAll(InputLimits.ALL_OLD_IDS)));
        }
    }
}
